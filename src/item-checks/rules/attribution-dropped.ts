import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import { slotsOf } from '../../vocabulary/phrase.ts'
import type { Question } from '../../vocabulary/question.ts'
import { findAsked } from '../asked-target.ts'
import { contentOf, stemOf } from '../content-words.ts'
import { factsQuotedBy } from '../facts-quoted.ts'
import { findLikelyAsked } from '../find-likely-asked.ts'
import { findReport, sentenceAround } from '../find-report.ts'
import type { Found, ItemCheck } from '../item-check.ts'
import { shownKeys } from '../key-wordings.ts'
import { shownText } from '../shown-text.ts'
import { standsIn, wordsOf } from '../words.ts'

const vouches =
  /\b(?:[Aa]ccording|say|says|said|claim\w*|report\w*|think|thinks|thought|believ\w*|stat(?:e|es|ed)|announc\w*|predict\w*|expect\w*|estimat\w*|alleg\w*|accus\w*|warn\w*|suggest\w*|hop(?:e|es|ed|ing)|argu\w*|told|tell|tells|insist\w*|den(?:y|ies|ied)|admit\w*|add|added|suspect\w*|fear\w*|promis\w*|vow\w*|propos\w*|opinion|view|supposed|article|passage|text|quot\w*|mention\w*|describ\w*|explain\w*|conclud\w*|find|found|show|shows|showed)\b/g
const modal = /\b(?:may|might|could|likely|possibl[ey])\b/

/** Finds questions that state as fact what the passage only reports. */
export const attributionDropped: ItemCheck = {
  name: 'attribution-dropped',
  severity: 'error',
  guideline: 'What somebody claims stays a claim: the question says who says so.',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 11: opinions are attributed; PISA 2018, sourcing',
  examples: {
    bad: [
      {
        stem: 'More than how many people came to see the aircraft?',
        key: '100,000',
        wrong: ['50,000', '200,000'],
        order: 'ascending',
        shows: 'According to the Daily Mail, more than 100,000 people came to see it.',
      },
      {
        stem: 'More than how many people could have come, in the Free State?',
        key: '100,000',
        wrong: ['50,000', '200,000'],
        order: 'ascending',
        shows: 'According to the Daily Mail, more than 100,000 people came to see it.',
      },
      {
        passage: 'Pilots say that the sea is cold. The paper claimed that 40 boats had sunk.',
        stem: 'How many boats sank?',
        key: '40',
        wrong: ['30', '50'],
        order: 'ascending',
        shows: 'The paper claimed that 40 boats had sunk.',
      },
    ],
    good: [
      {
        passage: 'Pilots say that the sea is cold. The paper counted 40 boats.',
        stem: 'How many boats were there?',
        key: '40',
        wrong: ['30', '50'],
        order: 'ascending',
        shows: 'Pilots say that the sea is cold. The paper counted 40 boats.',
      },
      {
        stem: 'According to the Daily Mail, more than how many people came to see the aircraft?',
        key: '100,000',
        wrong: ['50,000', '200,000'],
        order: 'ascending',
        shows: 'According to the Daily Mail, more than 100,000 people came to see it.',
      },
      {
        stem: 'Who flew to Dover?',
        key: 'Blériot',
        wrong: ['Latham', 'Rolls'],
        shows: 'Louis Blériot, a French engineer, flew from Calais to Dover',
      },
    ],
  },
  check(question, reader) {
    const text = shownText(question)
    if (question.kind === 'order' || question.kind === 'match') return []
    const fact = factOf(reader, question)
    const reports = text.match(vouches) ?? []
    if (fact === undefined)
      return reports.length > 0 || modal.test(text) || isKnown(reader, question) ? [] : checkText(question, text)
    // A claim that "the crisis claimed lives" is no less a claim for its verb.
    const ownVerb = stemOf(fact.clause.verb.lemma)
    if (fact.attribution.length === 0 || reports.some(word => stemOf(word.toLowerCase()) !== ownVerb)) return []
    const words = wordsOf(text).map(stemOf)
    if (fact.attribution.some(({ verb }) => words.includes(stemOf(verb)))) return []
    const [attribution] = fact.attribution
    const speakers = fact.attribution.flatMap(({ speaker }) =>
      slotsOf(speaker).flatMap(slot => reader.entityOf(reader.annotationOf(slot)) ?? []),
    )
    if (speakers.some(({ names }) => names.some(name => standsIn(text, name.text)))) return []
    return [
      {
        message: say(attribution?.cue.exact ?? ''),
        ...(attribution !== undefined && { anchor: attribution.cue }),
      },
    ]
  },
}

/** Tells whether the bank speaks of what a question quotes: then its facts say who vouches, and the text need not. */
function isKnown(reader: BankReader, question: Question): boolean {
  return factsQuotedBy(reader, question).length > 0
}

/** Holds the key against the sentence of the evidence in which it stands, for a question that no fact is known of. */
function checkText(question: Question, text: string): Found[] {
  const [key] = shownKeys(question)
  if (key === undefined || question.process !== 'retrieve') return []
  for (const { exact, ...anchor } of question.evidence.flat()) {
    const at = exact.indexOf(key)
    if (at < 0) continue
    const [from, to] = sentenceAround(exact, at)
    const report = findReport(exact.slice(from, to))
    if (report === undefined || at < from + report.start || from + report.end < at + key.length) return []
    const names = report.cue.match(/\p{Lu}[\p{L}-]+/gu) ?? []
    if (names.some(name => standsIn(text, name) && name !== 'According')) return []
    return [{ message: say(report.cue), anchor: { exact, ...anchor } }]
  }
  return []
}

const say = (cue: string): string =>
  `The passage says this on the word of somebody (“${cue}”); the question states it as fact.`

/** Finds the reported fact that a question is about: its target, what a choice likely asks for, else the fact in words. */
function factOf(reader: BankReader, question: Question): Fact | undefined {
  const asked = findAsked(reader, question)
  if (asked !== undefined) return 'attribution' in asked.place ? undefined : asked.fact
  if (question.kind === 'choice') {
    const likely = findLikelyAsked(reader, question)?.fact
    if (likely !== undefined) return likely
  }
  const said = contentOf(reader, shownText(question))
  const facts = factsQuotedBy(reader, question).filter(({ clause }) => said.has(stemOf(clause.verb.lemma)))
  return facts.every(({ attribution }) => attribution.length > 0) ? facts[0] : undefined
}
