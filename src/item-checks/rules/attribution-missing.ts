import type { Anchor } from '../../vocabulary/anchor.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import { slotsOf } from '../../vocabulary/phrase.ts'
import { isWithin } from '../../vocabulary/span.ts'
import { stemOf } from '../content-words.ts'
import { findReport, sentenceAround } from '../find-report.ts'
import type { BankCheck } from '../item-check.ts'

const entities = {
  mail: { kind: 'organisation', sort: ['newspaper', 'newspapers'], names: ['Daily Mail'], the: true },
  bleriot: { kind: 'person', sort: ['pilot', 'pilots'], names: ['Louis Blériot'] },
  london: { kind: 'place', sort: ['city', 'cities'], names: ['London'] },
}
const stayed = (evidence: string, attribution: readonly object[]) => ({
  stayed: {
    verb: 'stay',
    arguments: [
      ['subject agent', '{bleriot}'],
      ['adjunct place in', '{london}'],
    ],
    evidence: [evidence],
    attribution,
  },
})
const passage = 'According to the Daily Mail, Louis Blériot stayed in London.'

/** Finds facts that state flatly what the article only reports: “according to”, “said that”. */
export const attributionMissing: BankCheck = {
  name: 'attribution-missing',
  severity: 'error',
  guideline: 'A fact that somebody in the article vouches for says who.',
  source: 'Saurí & Pustejovsky 2009, FactBank: who vouches for an event; PISA 2018, sourcing',
  examples: {
    bad: [
      { passage, says: 'Louis Blériot stayed in London.', sketch: { entities, facts: stayed(passage, []) } },
      {
        passage: 'The Daily Mail claimed that Louis Blériot stayed in London.',
        says: 'Louis Blériot stayed in London.',
        sketch: { entities, facts: stayed('The Daily Mail claimed that Louis Blériot stayed in London.', []) },
      },
    ],
    good: [
      {
        passage,
        says: 'According to the Daily Mail, Louis Blériot stayed in London.',
        sketch: {
          entities,
          facts: stayed(passage, [{ speaker: '{mail}', cue: 'According to the Daily Mail' }]),
        },
      },
    ],
  },
  check: reader =>
    reader.facts.flatMap(fact => {
      if (fact.attribution.length > 0) return []
      // Where one piece of evidence states the fact outright, nobody needs to vouch for it.
      const reported = fact.evidence.map(support => support.find(anchor => isReported(reader, fact, anchor)))
      const [anchor] = reported
      if (anchor === undefined || reported.includes(undefined)) return []
      return [
        { subject: fact.id, message: `“${anchor.exact}” is somebody’s word; the fact doesn’t say whose.`, anchor },
      ]
    }),
}

function isReported(reader: BankReader, { clause }: Fact, quoted: Anchor): boolean {
  const places = clause.arguments
    .flatMap(({ phrase }) => slotsOf(phrase).map(slot => reader.annotationOf(slot).anchor))
    .filter(anchor => isWithin(anchor, quoted))
    .map(anchor => ({ start: anchor.start - quoted.start, end: anchor.end - quoted.start }))
  const [place] = places
  if (place === undefined) return false
  const [from, to] = sentenceAround(quoted.exact, place.start)
  const report = findReport(quoted.exact.slice(from, to))
  if (report === undefined || report.verb === stemOf(clause.verb.lemma)) return false
  return places.every(({ start, end }) => from + report.start <= start && end <= from + report.end)
}
