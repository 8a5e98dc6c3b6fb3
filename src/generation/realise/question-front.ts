import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Argument, Clause } from '../../vocabulary/clause.ts'
import type { Slot } from '../../vocabulary/phrase.ts'
import { predicateOf } from './arrange-clause.ts'
import { isLasting, isOpenEnd } from './ask-time.ts'
import { recipientPreposition } from './recipient-preposition.ts'
import { cutPreposition, slotPosition } from './slot-position.ts'
import { whPhrase, whTime } from './wh-phrase.ts'
import { type Replacement, wordPhrase } from './word-phrase.ts'

/** Chooses among the wordings of a question: `fine` asks for the grain of the answer, as a gap needs it; `closing` ends it. */
export interface QuestionStyle {
  readonly fine: boolean
  readonly closing: string
}

/** Is what stands in front of a question, and what of the asked argument stays in its place. */
export interface Front {
  readonly words: string
  readonly left?: Argument
}

/**
 * Words what stands in front of a question for something other than the subject: "from which air base", "where", "to
 * whom". Returns `undefined` where no good question asks for that slot.
 */
export function frontOf(
  reader: BankReader,
  clause: Clause,
  asked: Argument,
  segment: number,
  slot: Slot,
  style: QuestionStyle,
): Front | undefined {
  const annotation = reader.annotationOf(slot)
  const place = slotPosition(asked, segment, annotation)
  // "Which council did it cost 400 dollars?" is no question to print.
  if (place === undefined || (asked.function === 'indirect' && clause.verb.lemma === 'cost')) return undefined
  if (annotation.kind === 'date') {
    const isAskable = place === 'whole' && !isLasting(clause, asked) && !isOpenEnd(clause, asked)
    const when = isAskable ? whTime(asked.preposition, annotation.time, style.fine) : undefined
    return when === undefined ? undefined : { words: when }
  }
  const plain = whPhrase(reader, annotation)
  if (plain === undefined) return undefined
  if (isWhere(reader, asked, slot, style) && (place === 'whole' || place === 'head' || place === 'apposition'))
    return { words: 'where' }
  // "Put up with" and "get rid of" stay together.
  const stays = place === 'whole' && clause.verb.particle !== undefined && asked.role === 'theme'
  if (stays && asked.preposition !== undefined && predicateOf(clause).length === 1)
    return { words: plain, left: { ...asked, phrase: [''] } }
  const preposition = asked.function === 'indirect' ? recipientPreposition(clause.verb.lemma) : asked.preposition
  const wh = plain === 'who' && preposition !== undefined ? 'whom' : plain
  if (place === 'cut') {
    const before = asked.phrase.slice(0, segment)
    const last = before.at(-1)
    const cut = typeof last === 'string' ? cutPreposition(last) : undefined
    if (typeof last !== 'string' || cut === undefined || isOrigin(reader, asked, before)) return undefined
    const kept = last.replace(new RegExp(` ${cut} (?:the )?$`), '')
    const where =
      isCity(reader, slot) && !style.fine && before.length === 1 && /^(?:in|at)$/.test(cut)
        ? 'where'
        : `${cut} ${plain === 'who' ? 'whom' : plain}`
    const phrase = [...before.slice(0, -1), ...(kept === '' ? [] : [kept])]
    return phrase.length === 0 ? { words: where } : { words: where, left: { ...asked, phrase } }
  }
  const phrase = place === 'apposition' ? wh : wordPhrase(reader, asked.phrase, replacementFor(slot, wh))
  return { words: preposition === undefined ? phrase : `${preposition} ${phrase}` }
}

/** Makes the replacement of a slot by a wh-phrase; what owns something becomes "whose" or "which country's". */
export function replacementFor(slot: Slot, wh: string): Replacement {
  return { annotation: slot.of, words: slot.possessive ? (/^who/.test(wh) ? 'whose' : `${wh}'s`) : wh }
}

function isWhere(reader: BankReader, asked: Argument, slot: Slot, style: QuestionStyle): boolean {
  return !style.fine && asked.role === 'place' && ['in', 'at'].includes(asked.preposition ?? '') && isCity(reader, slot)
}

// "In which country did she come from Merca?" asks where she came, not where the town lies.
function isOrigin(reader: BankReader, { role }: Argument, [first]: Argument['phrase']): boolean {
  return role === 'source' && typeof first === 'object' && reader.annotationOf(first).kind === 'place'
}

function isCity(reader: BankReader, slot: Slot): boolean {
  const entity = reader.entityOf(reader.annotationOf(slot))
  return (
    entity?.kind === 'place' &&
    /^(?:(?:port|capital|coastal) )?(?:city|town|village|capital)$/.test(entity.sort.singular)
  )
}
