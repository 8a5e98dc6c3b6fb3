import { standsIn } from '../item-checks/words.ts'
import type { BankReader } from '../vocabulary/bank-reader.ts'
import type { Entity } from '../vocabulary/entity.ts'
import type { ChoiceQuestion } from '../vocabulary/question.ts'
import { assembleChoice } from './assemble-choice.ts'
import { questionIdOf } from './derive-question.ts'
import type { Distractor } from './distractors/distractor.ts'
import { entityDistractors, explainRivals, rankRivals } from './distractors/entity-distractors.ts'
import { quantityDistractors } from './distractors/quantity-distractors.ts'
import { rivalsNear } from './distractors/rivals.ts'
import { roleDistractors } from './distractors/role-distractors.ts'
import { readSaidTime, saySaidTime } from './distractors/said-time.ts'
import { timeDistractors } from './distractors/time-distractors.ts'
import { orderEvidence } from './order-evidence.ts'
import { drawShorter, pickDistractors, standsOut } from './pick-distractors.ts'
import { isMainPerson } from './realise/asks-topic.ts'
import { sayAmount, sayFigure } from './realise/say-figure.ts'
import { optionHedge } from './realise/wh-phrase.ts'
import { fullName, wordRole } from './realise/word-slot.ts'
import type { AskTarget } from './targets.ts'
import { unitlessAsking, wordStem } from './wordings.ts'

const recipe = 'choice@1'

/** Is a key in words with its wrong options; `order` places them where they ascend, and is absent where they shuffle. */
interface Offer {
  readonly key: string
  readonly distractors: readonly Distractor[]
  readonly order?: (text: string) => number
}

/** Makes the choice for one target; each draw of the same seed may give other wrong options. */
export type ChoiceMaker = (draw: number) => ChoiceQuestion | undefined

/**
 * Makes the choice question for a target: a key and two or three wrong options that are provably wrong or that the
 * article doesn't name. Returns `undefined` where there is no good stem or there are fewer than two good wrong options.
 */
export function makeChoiceQuestion(reader: BankReader, target: AskTarget, seed: number): ChoiceQuestion | undefined {
  return choiceMaker(reader, target, seed)?.(0)
}

/**
 * Prepares the choice question for a target: its draws share the stem and what may stand against the key. Returns
 * `undefined` where there is no good stem.
 */
export function choiceMaker(reader: BankReader, target: AskTarget, seed: number): ChoiceMaker | undefined {
  const stem = wordStem(reader, target, 'choice')
  if (stem === undefined || rulesOut(stem, target)) return undefined
  const id = questionIdOf(target, recipe)
  const offerFor = offering(reader, target)
  const evidence = orderEvidence(target)
  return draw => {
    const offer = offerFor(draw === 0 ? [seed, id] : [seed, id, draw], draw)
    if (offer === undefined || offer.distractors.length < 2) return undefined
    // Whoever the question names is no answer to it.
    if (offer.distractors.some(({ text }) => /\p{Lu}/u.test(text) && standsIn(stem, text))) return undefined
    const { key, distractors, order } = offer
    return assembleChoice(reader, { id, target, recipe, seed, stem, key, distractors, evidence, order })
  }
}

// "Who lost his seat?" rules out every woman, "Whose wife was she?" every child, and no bank says who is one; a gap may
// ask so.
function rulesOut(stem: string, { annotation }: AskTarget): boolean {
  return annotation.kind === 'person' && (sexed.test(stem) || kin.test(stem) || narrowing.test(stem))
}

// "Who fell ill at the age of four months?" rules out whoever is grown up, "Who was the first woman to fly?" every man.
const narrowing =
  /\b(?:months?|weeks?|days?)[ -]old\b|\bage of (?:\S+ (?:months?|weeks?|days?)|(?:\d|1[0-7]|one|two|three|four|five|six|seven|eight|nine|ten))\b|\b(?:[1-9]|1[0-7])[ -]years?[ -]old\b|^Who (?:was|is|became) .*\b(?:baby|infant|toddler|boy|girl|schoolboy|schoolgirl|teenager|woman|actress)\b/i
const sexed = /\b(?:he|she|his|her|hers|him|himself|herself)\b/i
const kin =
  /\b(?:wife|husband|father|mother|son|daughter|brother|sister|cousin|uncle|aunt|niece|nephew|fiancée?|girlfriend|boyfriend|widow|widower|grand(?:father|mother|son|daughter)|marr(?:y|ies|ied))\b/i

type Offering = (lot: readonly unknown[], draw: number) => Offer | undefined

function offering(reader: BankReader, target: AskTarget): Offering {
  const { annotation } = target
  switch (annotation.kind) {
    case 'quantity': {
      const { quantity } = annotation
      const extent = unitlessAsking(reader, target)
      const say = (value: number) =>
        `${optionHedge(quantity)}${extent === undefined ? sayFigure(quantity, value) : sayAmount(quantity, value, extent.rate)}`
      const key = say(quantity.value)
      return lot => {
        const figures = quantityDistractors(reader, target, quantity, lot).map(({ value, distractor }) => ({
          value,
          distractor: { ...distractor, text: say(value) },
        }))
        const values = new Map(figures.map(({ value, distractor }) => [distractor.text, value]))
        const order = (text: string) => values.get(text) ?? quantity.value
        return { key, distractors: figures.map(({ distractor }) => distractor), order }
      }
    }
    case 'date': {
      const said = readSaidTime(annotation.time.say)
      if (said === undefined) return () => undefined
      return lot => {
        const dates = timeDistractors(reader, target, annotation.time, lot)
        const orders = new Map(dates.map(({ order, distractor }) => [distractor.text, order]))
        const order = (text: string) => orders.get(text) ?? said.order
        return { key: saySaidTime(said), distractors: dates.map(({ distractor }) => distractor), order }
      }
    }
    case 'role': {
      const key = wordRole(reader, annotation.role)
      return (lot, draw) => {
        const ranked = without(draw, roleDistractors(reader, target, annotation.role, lot))
        return { key, distractors: pickDistractors(key, ranked, drawShorter(lot)) }
      }
    }
    case 'happening':
      return () => undefined
    default: {
      const entity = reader.entity(annotation.entity)
      return isMainPerson(reader, entity) ? () => undefined : offeringEntity(reader, target, entity)
    }
  }
}

// "Frederick Banting" stands out beside "Charles Best"; "Banting" doesn't beside "Best" and "Collip".
function offeringEntity(reader: BankReader, target: AskTarget, entity: Entity): Offering {
  const rivals = rivalsNear(reader, entity, target)
  const explained = explainRivals(reader, target, entity, rivals)
  const hasShort = entity.kind === 'person' && shortName(entity) !== undefined
  const isShortFirst = hasShort && isAtEnd(rivals, entity, fullName) && !isAtEnd(rivals, entity, shortName)
  return (lot, draw) => {
    const shorter = drawShorter(lot)
    const ranking = rankRivals(reader, target, entity, lot, explained)
    const offer = (nameOf: (entity: Entity) => string | undefined): Offer => {
      const key = nameOf(entity) ?? fullName(entity)
      const ranked = without(draw, entityDistractors(reader, target, entity, ranking, nameOf))
      return { key, distractors: pickDistractors(key, ranked, shorter) }
    }
    const first = offer(isShortFirst ? shortName : fullName)
    if (!hasShort || (!isUneven(first) && first.distractors.length > 1)) return first
    const other = offer(isShortFirst ? fullName : shortName)
    return isUneven(other) || other.distractors.length < first.distractors.length ? first : other
  }
}

// "Banting" and "Charles Best" don't stand beside one another, and of two called Chan neither is just "Chan".
function shortName({ names }: Entity): string | undefined {
  const full = names.find(({ use }) => use === 'full')?.text ?? ''
  const short = names.filter(({ use, accept }) => use === 'short' && accept).map(({ text }) => text)
  // An article may misspell a name once.
  return short.find(text => full.endsWith(text)) ?? short[0] ?? (full.includes(' ') ? undefined : full)
}

// No draw could make another name the longest or the shortest, whatever the seed.
function isAtEnd(rivals: readonly Entity[], entity: Entity, nameOf: (entity: Entity) => string | undefined): boolean {
  const key = nameOf(entity) ?? ''
  const lengths = rivals.flatMap(one => (one.id === entity.id ? [] : (nameOf(one)?.length ?? [])))
  return key.length > Math.max(...lengths) || key.length < Math.min(...lengths)
}

const isUneven = ({ key, distractors }: Offer): boolean =>
  distractors.length > 0 &&
  standsOut(
    key,
    distractors.map(({ text }) => text),
  )

// A later draw does without some of the four best, each draw without others: they rank by more than by lot.
function without(draw: number, ranked: Iterable<Distractor>): Iterable<Distractor> {
  return draw === 0 ? ranked : lessSome(draw, ranked)
}

function* lessSome(draw: number, ranked: Iterable<Distractor>): Iterable<Distractor> {
  let left = draw
  for (const distractor of ranked) {
    if (left % 2 === 0) yield distractor
    left = Math.floor(left / 2)
  }
}
