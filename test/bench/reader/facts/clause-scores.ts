import type { Fact } from '../../../../src/vocabulary/fact.ts'
import type { ParsedText } from '../../../../src/vocabulary/parsed-text.ts'
import { type Match, matchOf } from '../measures/match.ts'
import { type ClauseFrame, framesOf } from './clause-frame.ts'
import type { Judged } from './reliability.ts'

/** Is a text with its trees and the facts that were read of them. */
export interface FactsOfText {
  readonly parsed: ParsedText
  readonly facts: readonly Fact[]
}

/** Is a fact that only one side has, or that both have and word differently. */
export interface FactDifference {
  readonly kind: 'missed' | 'wrong' | 'changed' | 'attributed otherwise'
  readonly gold?: ClauseFrame
  readonly predicted?: ClauseFrame
}

/** Is how far the facts of two readings of one text agree. */
export interface ClauseScores {
  /** Counts whole facts: the same verb form, and the same arguments by function and head. */
  readonly facts: Match
  /** Counts whole facts that are said by the same people too. */
  readonly told: Match
  /** Counts facts that say the same in the same words, whichever of them a phrase with a preposition hangs on. */
  readonly stated: Match
  /** Counts triples of verb, function and head of the argument. */
  readonly triples: Match
  readonly differences: readonly FactDifference[]
  /** Lists the confidence of each fact of a reader beside whether the fact is right, and whether it states a right one. */
  readonly judged: readonly (Judged & { readonly isStated: boolean })[]
}

/**
 * Compares the facts read of predicted trees with those read of gold trees. Two facts are the same where the verb with its
 * particle, modal, negation and voice is, and where each argument of one has a fellow in the other with the same function
 * on the same words, or on the same head word, which the two share by where it begins; tense and prepositions aside. A
 * fact that stands twice is wanted twice; one that the text states twice may be read of either place.
 */
export function clauseScores(gold: FactsOfText, predicted: FactsOfText): ClauseScores {
  const wanted = framesOf(gold.parsed, gold.facts)
  const read = withHeadsOf(wanted, framesOf(predicted.parsed, predicted.facts))
  const near = pairFrames(wanted, read, keyOf)
  const far = pairFrames(near.missed, near.wrong, frame => wordsOf(gold.parsed.text, frame))
  const { missed, wrong } = far
  const pairs = [...near.pairs, ...far.pairs]
  const alike = pairFrames(missed, wrong, frame => statementOf(gold.parsed, frame)).pairs
  const told = pairs.filter(([one, other]) => sayTellers(one) === sayTellers(other))
  const otherwise = pairs.flatMap(([one, other]): FactDifference[] =>
    sayTellers(one) === sayTellers(other) ? [] : [{ kind: 'attributed otherwise', gold: one, predicted: other }],
  )
  const triples = pairKeys(wanted.flatMap(triplesOf), read.flatMap(triplesOf))
  const right = new Set(pairs.map(([, other]) => other))
  const stated = new Set([...pairs, ...alike].map(([, other]) => other))
  return {
    facts: matchOf(pairs.length, wanted.length, read.length),
    told: matchOf(told.length, wanted.length, read.length),
    stated: matchOf(pairs.length + alike.length, wanted.length, read.length),
    triples,
    differences: [...otherwise, ...explain(missed, wrong)].sort((one, other) => placeOf(one) - placeOf(other)),
    judged: read.flatMap(frame => {
      const { origin } = frame.fact
      return origin.by === 'reader'
        ? [{ confidence: origin.confidence, isRight: right.has(frame), isStated: stated.has(frame) }]
        : []
    }),
  }
}

// Of "776 BCE" either word may be the head: the same words are the same argument.
function withHeadsOf(gold: readonly ClauseFrame[], frames: readonly ClauseFrame[]): ClauseFrame[] {
  const heads = new Map(
    gold.flatMap(({ arguments: all }) => all.map(({ start, end, head }) => [`${start} ${end}`, head])),
  )
  return frames.map(frame => ({
    ...frame,
    arguments: frame.arguments.map(one => ({ ...one, head: heads.get(`${one.start} ${one.end}`) ?? one.head })),
  }))
}

function keyOf({ form, arguments: all }: ClauseFrame): string {
  const fillers = all.map(argument => `${argument.function} ${argument.head}`)
  return [form, ...fillers.sort()].join('|')
}

function wordsOf(text: string, { form, arguments: all }: ClauseFrame): string {
  const fillers = all.map(({ function: own, start, end }) => `${own} ${text.slice(start, end).toLowerCase()}`)
  return [form, ...fillers.sort()].join('|')
}

// "Wrote a book in Varn" states the same whether the book or the writing was there; a preposition is no argument's word.
function statementOf({ sentences }: ParsedText, { form, arguments: all }: ClauseFrame): string {
  const words = all.flatMap(({ start, end }) =>
    sentences
      .filter(sentence => sentence.start < end && start < sentence.end)
      .flatMap(({ tokens }) =>
        tokens.filter(one => start <= one.start && one.end <= end && !/^(?:PUNCT|ADP|DET)$/.test(one.upos)),
      ),
  )
  return [form, ...new Set(words.map(word => word.start).sort((one, other) => one - other))].join('|')
}

const triplesOf = ({ verb, arguments: all }: ClauseFrame): string[] =>
  all.map(argument => `${verb}|${argument.function}|${argument.head}`)

const sayTellers = ({ fact }: ClauseFrame): string =>
  fact.attribution.map(({ verb, stance }) => `${stance} ${verb}`).join('|')

function pairFrames(
  gold: readonly ClauseFrame[],
  predicted: readonly ClauseFrame[],
  keyOfFrame: (frame: ClauseFrame) => string,
) {
  const open = new Map<string, ClauseFrame[]>()
  for (const frame of gold) {
    const key = keyOfFrame(frame)
    open.set(key, [...(open.get(key) ?? []), frame])
  }
  const pairs: [gold: ClauseFrame, predicted: ClauseFrame][] = []
  const wrong = predicted.filter(frame => {
    const own = open.get(keyOfFrame(frame))?.shift()
    if (own !== undefined) pairs.push([own, frame])
    return own === undefined
  })
  const taken = new Set(pairs.map(([own]) => own))
  return { pairs, missed: gold.filter(frame => !taken.has(frame)), wrong }
}

function pairKeys(gold: readonly string[], predicted: readonly string[]): Match {
  const open = new Map<string, number>()
  for (const key of gold) open.set(key, (open.get(key) ?? 0) + 1)
  let right = 0
  for (const key of predicted) {
    const left = open.get(key) ?? 0
    if (left > 0) right += 1
    open.set(key, left - 1)
  }
  return matchOf(right, gold.length, predicted.length)
}

// A fact that is missed and one that is wrong are one fact changed where they share a word and their verb, or two words.
function explain(missed: readonly ClauseFrame[], wrong: readonly ClauseFrame[]): FactDifference[] {
  const left = new Set(wrong)
  const differences = missed.map((gold): FactDifference => {
    const [best] = [...left]
      .map(predicted => ({ predicted, shared: countShared(gold, predicted) }))
      .filter(({ shared }) => shared > 1)
      .sort((one, other) => other.shared - one.shared)
    if (best === undefined) return { kind: 'missed', gold }
    left.delete(best.predicted)
    return { kind: 'changed', gold, predicted: best.predicted }
  })
  return [...differences, ...[...left].map((predicted): FactDifference => ({ kind: 'wrong', predicted }))]
}

function countShared(one: ClauseFrame, other: ClauseFrame): number {
  const isNear = one.evidence.start < other.evidence.end && other.evidence.start < one.evidence.end
  const heads = new Set(other.arguments.map(({ head }) => head))
  const shared = one.arguments.filter(({ head }) => heads.has(head)).length
  return isNear ? shared + Number(one.verb === other.verb) : 0
}

const placeOf = ({ gold, predicted }: FactDifference): number => (gold ?? predicted)?.evidence.start ?? 0
