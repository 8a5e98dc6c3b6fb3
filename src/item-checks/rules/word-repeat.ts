import { isFunctionWord, sortWordsOf, stemOf } from '../content-words.ts'
import type { ItemCheck } from '../item-check.ts'
import { distractorsOf, keysOf } from '../key-wordings.ts'
import { remembered } from '../remembered.ts'
import { wordsOf } from '../words.ts'

const shortest = 4

/** Finds telling words of the stem that come back in the key alone. */
export const wordRepeat: ItemCheck = {
  name: 'word-repeat',
  severity: 'warning',
  guideline: 'No telling word of the stem comes back in the key alone.',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 28b: clang associations; Moore et al. 2023, word repeats',
  examples: {
    bad: [
      {
        stem: 'Why did so many visitors come to the shop?',
        key: 'The visitors wanted to see the aircraft that had made the flight',
        wrong: ['There was a sale of lamps in that week', 'A newspaper had offered them a prize of 1,000 pounds'],
      },
    ],
    good: [
      {
        stem: 'Why did so many visitors come to the shop?',
        key: 'They wanted to see the aircraft',
        wrong: ['The visitors wanted to buy lamps', 'A newspaper had offered them a prize'],
      },
      { stem: 'Where was the aircraft shown?', key: 'In London', wrong: ['In Dover', 'In Calais'] },
    ],
  },
  check(question, reader) {
    if (question.kind !== 'choice') return []
    const sorts = sortWordsOf(reader)
    const asked = new Map([...telling(question.stem)].filter(([, word]) => !sorts.has(word)))
    const isTaken = ([word]: readonly [string, string]) => asked.has(word)
    const keys = keysOf(question).filter(({ text }) => [...telling(text)].some(isTaken))
    // Most keys take up no word of the stem, and then the wrong options need no look.
    if (keys.length === 0) return []
    const others = distractorsOf(question).map(({ text }) => text)
    const otherWords = new Set(others.flatMap(text => wordsOf(text).map(stemOf)))
    const taken = (text: string) => [...telling(text).keys()].filter(word => asked.has(word)).length
    // A wrong option that takes up other words of the stem draws as much as the key does.
    const most = Math.max(...others.map(taken))
    return keys.flatMap(({ text }) => {
      const repeated = [...telling(text)].find(([word]) => asked.has(word) && !otherWords.has(word))
      if (repeated === undefined || taken(text) <= most) return []
      return [{ message: `“${repeated[1]}” stands in the stem and in the right answer “${text}” alone.` }]
    })
  },
}

/** Gives the words of a text that carry content and are no names, by their stems. */
const telling: (text: string) => ReadonlyMap<string, string> = remembered(text => {
  const names = new Set(
    (text.match(/(?<![.?!]\s*|^\s*)(?<=\s|[“"‘(-])\p{Lu}[\p{L}’'-]*/gu) ?? []).flatMap(name => wordsOf(name)),
  )
  return new Map(
    wordsOf(text)
      .filter(word => word.length >= shortest && /^\D+$/.test(word) && !isFunctionWord(word) && !names.has(word))
      .map(word => [stemOf(word), word]),
  )
})
