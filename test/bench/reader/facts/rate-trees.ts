import type { EnglishReading, SureMention } from '../../../../src/reading/english/english-reading.ts'
import { describeFact } from '../../../../src/reading/english/fact-features.ts'
import { readFacts } from '../../../../src/reading/read-facts.ts'
import type { ParsedText } from '../../../../src/vocabulary/parsed-text.ts'
import type { MeasuredReader } from '../measured-reader.ts'
import type { Matches } from '../measures/match.ts'
import { clauseScores } from './clause-scores.ts'
import type { Example } from './learn-weights.ts'
import { matchesOfTrees } from './measure-facts.ts'
import { withTreesOf } from './trees-alone.ts'

/** Is a fact as it is learnt from, and whether it states one of the marked trees in the same words. */
export interface RatedExample extends Example {
  readonly isStated: boolean
}

/** Is what the trees of a system give with the marked mentions: an example of each fact, how many there should be, and how far both agree. */
export interface RatedTrees {
  readonly examples: readonly RatedExample[]
  readonly gold: number
  readonly matches: Matches
}

/**
 * Describes each fact that a system's trees give with the mentions that were marked, beside whether the marked trees give
 * it too, so that it can be told how many are left, and how many of them right, from a confidence on. Names and links
 * are sure, since people marked them.
 */
export function rateTrees(reader: MeasuredReader, parsed: ParsedText, group: string): RatedTrees {
  const alone = withTreesOf(reader, parsed)
  const wanted = readFacts(parsed).facts
  if (alone === undefined) return { examples: [], gold: wanted.length, matches: new Map() }
  const told = readFacts(alone.parsed)
  const byId = new Map(told.annotations.map(annotation => [annotation.id, annotation]))
  // A confidence that only carries each fact's place, so that what was judged can be found again.
  const facts = told.facts.map((fact, at) => ({
    ...fact,
    origin: { by: 'reader', version: '', confidence: at } as const,
  }))
  const confidenceAt = (start: number, end: number): SureMention => ({
    ...{ mention: 1, link: 1 },
    form: formOf(parsed.text.slice(start, end)),
  })
  const reading: EnglishReading = { ...alone, mentions: [], merges: [], confidenceAt }
  const scores = clauseScores({ parsed, facts: wanted }, { parsed: alone.parsed, facts })
  const examples = scores.judged.flatMap(({ confidence: at, isRight, isStated }): RatedExample[] => {
    const fact = told.facts[at]
    return fact === undefined ? [] : [{ group, features: describeFact(reading, fact, byId), isRight, isStated }]
  })
  return { examples, gold: wanted.length, matches: matchesOfTrees(scores) }
}

function formOf(words: string): SureMention['form'] {
  if (/^(?:he|she|it|they|him|her|them|his|its|their|who|which)$/i.test(words)) return 'pronoun'
  if (/\d/.test(words)) return 'amount'
  return /\p{Lu}/u.test(words) ? 'name' : 'description'
}

/** Is a fact with its confidence, whether it is right, and whether it states a right one in the same words. */
export interface Gated {
  readonly confidence: number
  readonly isRight: boolean
  readonly isStated: boolean
}

/**
 * Words how many facts are left from each confidence on, how many of them are right and how many of all are found, and
 * the same of what they state.
 */
export function printGates(judged: readonly Gated[], gold: number): string {
  return gates
    .map(gate => {
      const kept = judged.filter(({ confidence }) => confidence >= gate)
      const shares = [kept.filter(one => one.isRight), kept.filter(one => one.isStated)].map(
        ({ length }) => `precision ${percent(length / kept.length)}, recall ${percent(length / gold)}`,
      )
      return `  from ${gate.toFixed(2)} on ${String(kept.length).padStart(4)} facts: ${shares.join('; as stated ')}\n`
    })
    .join('')
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`
const gates = [0, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8]
