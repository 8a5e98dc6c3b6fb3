import { unitOf } from '../text/say-number.ts'
import type { BankReader } from '../vocabulary/bank-reader.ts'
import type { Argument } from '../vocabulary/clause.ts'
import { asksForAge } from './asks-for-age.ts'
import { quotesWords } from './quotes-words.ts'
import { type Extent, extentOf } from './realise/ask-extent.ts'
import { askFor } from './realise/asking.ts'
import { namedAgain } from './realise/named-again.ts'
import { realiseQuestion, realiseSpeakerQuestion } from './realise/realise-question.ts'
import { attributionOf, realiseClause } from './realise/realise-statement.ts'
import { sentence } from './realise/sentence.ts'
import { leadingHedge } from './realise/wh-phrase.ts'
import { wordEntity } from './realise/word-slot.ts'
import type { AskTarget } from './targets.ts'

const gapSign = '\uE000'

/**
 * Words the stem for a target, or gives `undefined` where no good question asks for it. A choice says "according to
 * the article" where only the article settles the answer: a hedged figure, or a filler that is not vouched unique.
 */
export function wordStem(reader: BankReader, target: AskTarget, kind: 'choice' | 'blank'): string | undefined {
  if (target.ask === 'speaker') return realiseSpeakerQuestion(reader, target.fact, target.attribution)
  const closing = asksTheArticle(target) ? ', according to the article' : ''
  return realiseQuestion(reader, target.fact, target, { fine: kind === 'blank', closing })
}

/** Finds how a choice asks for an amount without its unit, by "how long" or "how much": its options give the unit then. */
export function unitlessAsking(reader: BankReader, target: AskTarget): Extent | undefined {
  const asking = target.ask === 'slot' ? askFor(reader, target.fact, target) : undefined
  return asking === undefined ? undefined : extentOf(asking)
}

/**
 * Tells whether only the article can settle a target: a hedged figure, an age without its year, a filler that is not
 * vouched unique.
 */
export function asksTheArticle(target: AskTarget): boolean {
  if (target.ask === 'speaker' || target.fact.attribution.length > 0 || quotesWords(target.fact)) return false
  const { annotation, fact, argument } = target
  if (annotation.kind === 'quantity')
    return annotation.quantity.hedge !== undefined || (asksForAge(target) && !fact.clause.arguments.some(isTime))
  if (annotation.kind === 'date') return false
  if (annotation.kind === 'role' && annotation.role.exclusive) return false
  return fact.clause.arguments[argument]?.unique !== true
}

const isTime = ({ role }: Argument): boolean => role === 'time'

/** Words the statement of a target's fact with a gap where the key stands, cut at the gap; hedge and unit stay. */
export function wordGap(reader: BankReader, target: AskTarget): { before: string; after: string } | undefined {
  const gap = gapWords(reader, target)
  if (gap === undefined) return undefined
  const replacement = { annotation: target.annotation.id, words: gap }
  const asked = target.ask === 'speaker' ? replacement : undefined
  const words = realiseClause(reader, target.fact.clause, target.ask === 'slot' ? replacement : undefined)
  const clause = target.ask === 'slot' ? namedAgain(reader, target.fact, words) : words
  const whole = sentence(`${attributionOf(reader, target.fact, asked)}${clause}`, '.')
  const [before, after, ...more] = whole.split(gapSign)
  return before === undefined || after === undefined || more.length > 0 ? undefined : { before, after }
}

function gapWords(reader: BankReader, { annotation, slot }: AskTarget): string | undefined {
  const owned = slot.possessive ? "'s" : ''
  switch (annotation.kind) {
    case 'happening':
    case 'nationality':
      return undefined
    case 'date':
      return gapSign
    case 'role': {
      const { of, exclusive } = annotation.role
      if (!exclusive) return undefined
      return of === undefined ? gapSign : `${gapSign} of ${wordEntity(reader.entity(of))}`
    }
    case 'quantity': {
      const { quantity } = annotation
      if (quantity.type === 'ordinal') return undefined
      if (quantity.writtenAs === 'fraction') return `${leadingHedge(quantity)}${gapSign}`
      // "_____ camera was" can only be one.
      if (quantity.value === 1 && quantity.unit.plural !== quantity.unit.singular) return undefined
      return `${leadingHedge(quantity)}${gapSign} ${unitOf(quantity)}`
    }
    default:
      return `${reader.entity(annotation.entity).article === 'the' ? 'the ' : ''}${gapSign}${owned}`
  }
}
