import type { BankReader } from '../../vocabulary/bank-reader.ts'
import { findDanglingPronoun } from '../dangling-pronoun.ts'
import type { ItemCheck } from '../item-check.ts'
import { findRelativeWording } from '../relative-wording.ts'
import { wordsOf } from '../words.ts'

const asks =
  /\?|_{2,}|…|\.{3}|^(?:choose|select|pick|put|match|name|complete|fill|find|give|mark|identify|order|arrange)\b/i
const asides: readonly RegExp[] = [
  /,\s+(?:who|which|whose|where)\s+(?:[^\s?]+\s+){2,}?[^\s?]+,(?!\d)/i,
  /,\s+(?:an?|the)\s+(?:[^\s,?]+\s+){5,}[^\s,?]+,(?!\d)/i,
  /\((?:[^\s)]+\s+){3,}[^)]*\)|\s[–—]\s(?:\S+\s+){3,}[–—]\s/i,
]
const questionWord = /\b(?:who|whom|whose|what|which|where|when|why|how)\b/i
const longest = 40

/** Finds stems that tell more than the question needs: a sentence before it, a clause beside it. */
export const gratuitousInformation: ItemCheck = {
  name: 'gratuitous-information',
  severity: 'warning',
  guideline: 'The stem says what is asked and nothing else.',
  source:
    'Haladyna, Downing & Rodriguez 2002, guideline 16: avoid window dressing; Moore et al. 2023, gratuitous information',
  examples: {
    bad: [
      {
        stem: 'Flying was a dangerous pastime in those years. In which year did Rolls cross the Channel?',
        key: '1910',
        wrong: ['1909', '1911'],
        order: 'ascending',
      },
      {
        stem: 'In which city was the aircraft, which had a wooden frame and three wheels, shown to the public?',
        key: 'London',
        wrong: ['Dover', 'Calais'],
      },
    ],
    good: [
      { stem: 'In which city was the aircraft shown to the public?', key: 'London', wrong: ['Dover', 'Calais'] },
      {
        stem: 'Latham had tried to cross the Channel before. How did that attempt of his end?',
        key: 'In the sea',
        wrong: ['In a field', 'On a ship'],
      },
      {
        stem: 'Read this sentence: “The flight took about 37 minutes.” Which flight is meant?',
        key: 'The one to Dover',
        wrong: ['The one to London', 'The one to Paris'],
      },
    ],
  },
  check(question, reader) {
    if (question.kind === 'blank') return []
    const stem = question.stem.trim()
    const extra = findExtra(reader, stem) ?? findAside(stem.replace(/“[^”]*”/g, '“…”'))
    if (extra !== undefined) return [{ message: `“${extra}” is not needed to answer the question.` }]
    if (wordsOf(stem).length <= longest) return []
    return [{ message: `The stem has ${wordsOf(stem).length} words; say only what is asked.` }]
  },
}

/** Finds a clause or an apposition inside the question proper; what stands before it, "According to ...", is none. */
function findAside(stem: string): string | undefined {
  const found = asides
    .flatMap(aside => aside.exec(stem) ?? [])
    .map(words => ({ words, at: stem.indexOf(words) }))
    .find(({ at }) => questionWord.test(stem.slice(0, at)))
  return found?.words.replace(/^[,\s]+|[,\s]+$/g, '')
}

/** Finds the first sentence besides the question that the question doesn't lean on. */
function findExtra(reader: BankReader, stem: string): string | undefined {
  const bare = stem.replace(/“[^”]*”|"[^"]*"/g, '“…”')
  const sentences = bare.split(/(?<=[.!?]["”’)]?)\s+(?=\p{Lu}|“)/u).filter(sentence => sentence.split(' ').length > 2)
  const told = sentences.filter(
    sentence => !asks.test(sentence) && !/[:“]/.test(sentence) && !/\b\p{Lu}[\p{L}.]{0,3}\.$/u.test(sentence),
  )
  const asked = sentences.filter(sentence => asks.test(sentence)).join(' ')
  if (asked === '' || told.length === 0) return undefined
  const leans = findDanglingPronoun(reader, asked) !== undefined || findRelativeWording(asked) !== undefined
  return leans ? undefined : told[0]
}
