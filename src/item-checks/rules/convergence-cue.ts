import { isFunctionWord, stemOf } from '../content-words.ts'
import { isPutTogether } from '../is-put-together.ts'
import type { ItemCheck } from '../item-check.ts'
import { distractorsOf, keysOf } from '../key-wordings.ts'
import { measureOf } from '../measure-of.ts'
import { remembered } from '../remembered.ts'
import { wordsOf } from '../words.ts'

/** Finds keys that are put together from pieces of the wrong options, so that the most common pieces tell the key. */
export const convergenceCue: ItemCheck = {
  name: 'convergence-cue',
  severity: 'warning',
  guideline: 'The key has no more words in common with the other options than they have with each other.',
  source: 'Moore et al. 2023, convergence cues; Case & Swanson 2002: the key has most in common with the other options',
  examples: {
    bad: [
      {
        stem: 'What did the crowd say of the flight?',
        key: 'That it was far too short',
        wrong: ['That it was not their own', 'That it was a risk', 'That nobody saw far too short'],
      },
      {
        stem: 'What did Blériot win?',
        key: 'A silver cup and a prize of money',
        wrong: ['A silver medal and a cup', 'A prize of land', 'A golden medal and money'],
      },
      {
        stem: 'What did the crowd see?',
        key: 'A white aircraft and a red car',
        wrong: ['A white boat and a dog', 'A blue aircraft and a horse', 'A green boat and a red car'],
      },
    ],
    good: [
      {
        stem: 'What did the crowd see?',
        key: 'A white aircraft and a red car',
        wrong: ['A white aircraft and a dog', 'A blue boat and a red car', 'A blue boat and a dog'],
      },
      {
        stem: 'What did Blériot win?',
        key: 'A prize of 1,000 pounds',
        wrong: ['A prize of 500 pounds', 'A prize of 100 pounds', 'A prize of 5,000 pounds'],
      },
      { stem: 'Where did Latham fall?', key: 'Into the sea', wrong: ['Onto a ship', 'Into a field', 'Near Dover'] },
    ],
  },
  check(question) {
    const [key, ...more] = question.kind === 'choice' ? keysOf(question) : []
    if (question.kind !== 'choice' || key === undefined || more.length > 0) return []
    // Dates and amounts are made of few words, which they share by nature.
    if (measureOf(key.text) !== undefined) return []
    const message = `The right answer “${key.text}” is made of words that the wrong options share with it.`
    const wordings = distractorsOf(question).map(({ text }) => text)
    if (isPutTogether(key.text, wordings)) return [{ message }]
    const others = wordings.map(contentOfOption)
    if (others.length < 2) return []
    const own = contentOfOption(key.text)
    // What the stem or every option has tells nothing.
    const asked = contentOfOption(question.stem)
    const isTelling = (word: string) => !asked.has(word) && !others.every(other => other.has(word))
    const sharedBy = (words: ReadonlySet<string>, rest: readonly ReadonlySet<string>[]) =>
      [...words].filter(isTelling).map(word => rest.filter(other => other.has(word)).length)
    const score = total(sharedBy(own, others))
    const rival = Math.max(
      ...others.map((other, at) =>
        total(
          sharedBy(
            other,
            others.filter((_, index) => index !== at),
          ),
        ),
      ),
    )
    const shares = others.filter(other => [...own].some(word => isTelling(word) && other.has(word))).length
    const pieces = sharedBy(own, others).filter(count => count > 0).length
    if (pieces < 2 || shares < 2 || score < 3 || score < rival * 2) return []
    return [{ message }]
  },
}

const contentOfOption: (text: string) => ReadonlySet<string> = remembered(
  text =>
    new Set(
      wordsOf(text)
        .filter(word => !isFunctionWord(word))
        .map(stemOf),
    ),
)

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0)
