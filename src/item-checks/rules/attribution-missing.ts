import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import { slotsOf } from '../../vocabulary/phrase.ts'
import { stemOf } from '../content-words.ts'
import type { BankCheck } from '../item-check.ts'

const claims =
  '(?:said|says|claimed|claims|alleged|alleges|believes?|believed|estimated|estimates|predicted|predicts|suspects?|suspected|warned|warns|argued|argues|insisted|insists|told (?:\\p{L}+ ){0,3}?\\p{L}+|reported|reports)'
const accordingFirst = /^\W*according to [^,;]{2,80},\s/iu
const accordingLast = /,? according to [^,;.]{2,80}[.”"]*$/iu
const saidFirst = new RegExp(`\\b(${claims})(?: (?:on|in) [^,]{2,30}?)? that\\b`, 'iu')
const saidLast = new RegExp(
  `,[”"]? (?!(?:and|but|while|who|which|where|when|as|so|or)\\b)(?:(?:[^,]{2,60}) )?(${claims})(?: [^,.]{2,60})?[.”"]*$`,
  'iu',
)

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

function isReported(reader: BankReader, { clause }: Fact, { start, end }: { start: number; end: number }): boolean {
  const { text } = reader.bank.article
  const own = stemOf(clause.verb.lemma)
  const places = clause.arguments
    .flatMap(({ phrase }) => slotsOf(phrase).map(slot => reader.annotationOf(slot).anchor))
    .filter(anchor => start <= anchor.start && anchor.end <= end)
  const [place] = places
  if (place === undefined) return false
  const [from, to] = sentenceAround(text, place.start, { start, end })
  const sentence = text.slice(from, to)
  const isInside = places.every(anchor => from <= anchor.start && anchor.end <= to)
  if (!isInside) return false
  const first = Math.min(...places.map(anchor => anchor.start)) - from
  if (accordingFirst.test(sentence)) return first >= (accordingFirst.exec(sentence)?.[0].length ?? 0)
  const last = Math.max(...places.map(anchor => anchor.end)) - from
  const according = accordingLast.exec(sentence)
  if (according !== null) return last <= according.index
  const said = saidFirst.exec(sentence)
  if (said !== null) return first >= said.index + said[0].length && verbOf(said[1]) !== own
  const ending = saidLast.exec(sentence)
  return ending !== null && last <= ending.index && verbOf(ending[1]) !== own
}

const verbOf = (words = ''): string => stemOf(words.toLowerCase().split(' ')[0] ?? '')

/** Finds the sentence within a stretch of text that holds a place; a full stop before a capital ends one. */
function sentenceAround(text: string, at: number, { start, end }: { start: number; end: number }): [number, number] {
  const before = text.slice(start, at + 1)
  const from =
    start +
    Math.max(
      0,
      ...[...before.matchAll(/[.!?][”"’)]*\s+(?=[\p{Lu}“"])/gu)].map(({ index, 0: words }) => index + words.length),
    )
  const stop = /[.!?][”"’)]*(?=\s+[\p{Lu}“"]|$)/u.exec(text.slice(at, end))
  return [from, stop === null ? end : at + stop.index + stop[0].length]
}
