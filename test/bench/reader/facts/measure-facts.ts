import { readFacts } from '../../../../src/reading/read-facts.ts'
import type { ParsedText } from '../../../../src/vocabulary/parsed-text.ts'
import type { Corpus } from '../corpora.ts'
import type { MeasuredReader } from '../measured-reader.ts'
import { addMatches, type Matches } from '../measures/match.ts'
import { type ClauseScores, clauseScores } from './clause-scores.ts'
import { printDifferences } from './print-differences.ts'
import { type Judged, printReliability, reliability } from './reliability.ts'
import { withTreesOf } from './trees-alone.ts'

/** Is what was measured of facts over a corpus, and words for a person to read: differences and the curve of confidence. */
export interface MeasuredFacts {
  readonly matches: Matches
  readonly shown: string
}

/**
 * Measures the facts that a system's trees and mentions give against those that the marked ones give, both read by
 * `readFacts`, and as `facts.ofTrees` those that its trees give with the marked mentions; nothing where the system makes no trees that it could read.
 */
export function measureFacts(reader: MeasuredReader, corpus: Corpus): MeasuredFacts | undefined {
  const { name, readParsed } = reader
  if (readParsed === undefined) return undefined
  const judged: Judged[] = []
  const shown: string[] = []
  const matches = corpus.documents.map(({ id, text, parsed }): Matches => {
    if (parsed === undefined) return new Map()
    const { headline, writtenOn } = parsed
    const read = readParsed(text, { headline, writtenOn })
    const scores = clauseScores(
      { parsed, facts: readFacts(parsed).facts },
      { parsed: read, facts: readFacts(read).facts },
    )
    judged.push(...scores.judged)
    shown.push(`${name} on ${id}\n\n${printDifferences(text, scores.differences)}`)
    return new Map([
      ['facts', scores.facts],
      ['facts.told', scores.told],
      ['facts.stated', scores.stated],
      ['facts.triples', scores.triples],
      ...factsOfTrees(reader, parsed),
    ])
  })
  const curve = judged.length === 0 ? [] : [`${name} on ${corpus.name}\n\n${printReliability(reliability(judged))}`]
  return { matches: addMatches(matches), shown: [...shown, ...curve].join('\n') }
}

/** Measures the facts that a system's trees give with the mentions that were marked; nothing where it parses no given words. */
function factsOfTrees(reader: MeasuredReader, parsed: ParsedText): Matches {
  const alone = withTreesOf(reader, parsed)
  if (alone === undefined) return new Map()
  const facts = { parsed: alone.parsed, facts: readFacts(alone.parsed).facts }
  return matchesOfTrees(clauseScores({ parsed, facts: readFacts(parsed).facts }, facts))
}

/** Names the measures of facts of trees alone. */
export function matchesOfTrees({ facts, stated }: ClauseScores): Matches {
  return new Map([
    ['facts.ofTrees', facts],
    ['facts.ofTrees.stated', stated],
  ])
}
