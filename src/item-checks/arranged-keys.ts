import type { BankReader } from '../vocabulary/bank-reader.ts'
import type { MatchQuestion, OrderQuestion } from '../vocabulary/question.ts'
import { isWithin } from '../vocabulary/span.ts'
import { type DateRange, rangeOf } from './date-range.ts'
import type { Found } from './item-check.ts'
import { standsIn } from './words.ts'

type Item = OrderQuestion['items'][number]

/** Finds items that the key puts in an order which the dates of their own evidence turn round. */
export function findTurnedOrder(reader: BankReader, { items, sequence }: OrderQuestion): Found[] {
  const dated = sequence.flatMap(id => {
    const item = items.find(one => one.id === id)
    const range = item === undefined ? undefined : dateOf(reader, item)
    return item === undefined || range === undefined ? [] : [{ text: item.text, range }]
  })
  return dated.flatMap(({ text, range }, index) => {
    const next = dated[index + 1]
    if (next === undefined || range.first <= next.range.last) return []
    return [{ message: `The key puts “${text}” before “${next.text}”; their evidence dates it later.` }]
  })
}

// Only the one date that the evidence holds and the rationale tells is surely the date of the event.
function dateOf(reader: BankReader, { rationale }: Item): DateRange | undefined {
  const [date, ...more] = new Set(
    reader.bank.annotations.flatMap(annotation => {
      if (annotation.kind !== 'date') return []
      const isShown = rationale.evidence.flat().some(quoted => isWithin(annotation.anchor, quoted))
      return isShown && standsIn(rationale.text, annotation.time.say) ? [annotation.time.edtf] : []
    }),
  )
  return date === undefined || more.length > 0 ? undefined : rangeOf(date)
}

/** Finds prompts that the key matches with one option while the pair's own rationale tells another. */
export function findSwappedPairs({ prompts, options, pairs }: MatchQuestion): Found[] {
  return pairs.flatMap(({ prompt, option, rationale }) => {
    const matched = options.find(({ id }) => id === option)?.text ?? ''
    const asked = prompts.find(({ id }) => id === prompt)?.text ?? ''
    if (standsIn(rationale.text, matched)) return []
    const told = options.find(
      ({ id, text }) => id !== option && standsIn(rationale.text, text) && !standsIn(asked, text),
    )
    return told === undefined
      ? []
      : [{ message: `“${asked}” is matched with “${matched}”, but its rationale tells “${told.text}”.` }]
  })
}
