import { Anchor } from '../vocabulary/anchor.ts'
import type { Fault } from '../vocabulary/fault.ts'
import type { QuestionBank } from '../vocabulary/question-bank.ts'
import { findArticleFaults } from './article-faults.ts'
import { findQuestionFaults } from './question-faults.ts'
import { quoteBriefly } from './quote-briefly.ts'
import { findReferenceFaults } from './reference-faults.ts'
import { pointerOf } from './schema-faults.ts'

/**
 * Finds what a schema cannot see in a bank: passages that are no paragraphs, words that do not stand where an anchor
 * says, names and ids that occur twice, ids that point at nothing, phrases without their head, an option that equals
 * the key. One fault per place.
 */
export function findBankFaults(bank: QuestionBank): Fault[] {
  return [
    ...findArticleFaults(bank.article),
    ...anchorFaults(bank),
    ...doubledIdentifiers(bank),
    ...doubledNames(bank),
    ...findReferenceFaults(bank),
    ...phraseFaults(bank),
    ...findQuestionFaults(bank),
  ]
}

function anchorFaults(bank: QuestionBank): Fault[] {
  const { text } = bank.article
  const faults: Fault[] = []
  walk(bank, [], (value, path) => {
    if (value === null || typeof value !== 'object' || !('exact' in value)) return
    const anchor = Anchor.safeParse(value)
    if (!anchor.success) return
    const { start, end, exact, prefix, suffix } = anchor.data
    const found = text.slice(start, end)
    if (found !== exact)
      faults.push({
        pointer: pointerOf(path),
        detail: `The anchor quotes ${quoteBriefly(exact)}, but characters ${start} to ${end} of the text read ${quoteBriefly(found)}.`,
      })
    else if (!text.slice(0, start).endsWith(prefix) || !text.startsWith(suffix, end))
      faults.push({
        pointer: pointerOf(path),
        detail: `The words before or after ${quoteBriefly(exact)} differ from the text.`,
      })
  })
  return faults
}

function doubledIdentifiers(bank: QuestionBank): Fault[] {
  const lists = ['entities', 'annotations', 'facts', 'questions', 'quizzes'] as const
  return lists.flatMap(list =>
    doubles(bank[list].map(({ id }) => id)).map(({ index, value }) => ({
      pointer: `/${list}/${index}/id`,
      detail: `The id "${value}" stands twice among the ${list}.`,
    })),
  )
}

function doubledNames({ entities }: QuestionBank): Fault[] {
  const full = entities.map(({ names }) => names.find(({ use }) => use === 'full')?.text.toLowerCase() ?? '')
  const missing = full.flatMap((name, index) =>
    name === ''
      ? [{ pointer: `/entities/${index}/names`, detail: 'An entity needs one name whose use is "full".' }]
      : [],
  )
  const twice = doubles(full.map((name, index) => name || `#${index}`)).map(({ index, first }) => ({
    pointer: `/entities/${index}/names`,
    detail: `"${entities[first]?.id}" and "${entities[index]?.id}" have the same full name: merge them, or tell their names apart.`,
  }))
  return [...missing, ...twice]
}

function phraseFaults({ facts }: QuestionBank): Fault[] {
  return facts.flatMap(({ clause }, fact) =>
    clause.arguments.flatMap((argument, index) => {
      const pointer = `/facts/${fact}/clause/arguments/${index}`
      const head = argument.phrase[argument.head]
      if (head === undefined)
        return [{ pointer: `${pointer}/head`, detail: 'The head must be the index of a segment of the phrase.' }]
      if (argument.function === 'subject' && typeof head === 'string' && argument.agreement === undefined)
        return [
          { pointer: `${pointer}/agreement`, detail: 'A subject headed by plain words must say singular or plural.' },
        ]
      return []
    }),
  )
}

function walk(value: unknown, path: PropertyKey[], visit: (value: unknown, path: PropertyKey[]) => void): void {
  visit(value, path)
  if (value === null || typeof value !== 'object') return
  for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key], visit)
}

function doubles(values: readonly string[]): { index: number; first: number; value: string }[] {
  return values.flatMap((value, index) => {
    const first = values.indexOf(value)
    return first < index ? [{ index, first, value }] : []
  })
}
