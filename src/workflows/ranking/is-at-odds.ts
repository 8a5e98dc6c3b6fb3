import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Argument } from '../../vocabulary/clause.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import { slotsOf } from '../../vocabulary/phrase.ts'

/**
 * Tells whether the parts of a clause that was read from a text don't go with its verb, so that the reader took one of
 * them for something else: a doer by whom something "started" that does so itself, somebody who "was granted" and is not
 * told what, a month of one year in which something is so every year.
 */
export function isAtOdds(reader: BankReader, { clause: { verb, arguments: parts } }: Fact): boolean {
  // "The society started by a few friends in 1998" ends nowhere.
  if (!verb.passive && parts.some(({ role, preposition }) => role === 'agent' && preposition === 'by')) return true
  const isServed = parts.some(({ function: grammar }) => /^(?:object|indirect|complement)$/.test(grammar))
  if (verb.passive && /^(?:grant|award|accord)$/.test(verb.lemma) && !isServed) return parts.some(isOfTaker(reader))
  const isState = verb.lemma === 'be' && !verb.passive && verb.tense === 'present' && !verb.perfect
  return isState && parts.some(isBareMonth(reader))
}

// A prize is granted to whom it is granted; the firm that "was granted" is not the prize.
const isOfTaker =
  (reader: BankReader) =>
  ({ function: grammar, phrase: [only, ...more] }: Argument): boolean =>
    grammar === 'subject' &&
    only !== undefined &&
    typeof only !== 'string' &&
    more.length === 0 &&
    /^(?:person|organisation)$/.test(reader.annotationOf(only).kind)

const isBareMonth =
  (reader: BankReader) =>
  ({ phrase }: Argument): boolean =>
    slotsOf(phrase).some(slot => {
      const annotation = reader.annotationOf(slot)
      return annotation.kind === 'date' && months.test(annotation.anchor.exact)
    })

const months = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/
