import { isFunctionWord } from '../../item-checks/content-words.ts'
import { rememberedWith } from '../../item-checks/remembered.ts'
import { standsIn, wordsOf } from '../../item-checks/words.ts'
import { pastForm } from '../../text/verb-forms.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import { indexBy } from '../../vocabulary/index-by.ts'
import { slotsOf } from '../../vocabulary/phrase.ts'
import type { Quantity } from '../../vocabulary/quantity.ts'
import type { EvidenceQuestion } from '../../vocabulary/question.ts'
import { isWithin } from '../../vocabulary/span.ts'
import { deriveFrom, idOfTarget } from '../derive-question.ts'
import { rankBySeed } from '../rank-by-seed.ts'
import { activeOf } from '../realise/arrange-clause.ts'
import { namedAgain } from '../realise/named-again.ts'
import { realiseClause, realiseReported } from '../realise/realise-statement.ts'
import { countWords } from '../realise/shorten-clause.ts'
import { wordPhrase } from '../realise/word-phrase.ts'
import { showingPlaces } from './deciding-place.ts'

const recipe = 'where-shown@1'
const most = 8
const mostAnchors = 2
const longest = 170
const longestReport = 18
const quotedFrom = 0.8

/**
 * Makes the questions that ask for the place which shows a statement, up to eight an article: statements with a figure,
 * a cause or a purpose or someone who vouches for them, shown by one or two quotations, and worded otherwise than there.
 */
export function makeEvidenceQuestions(reader: BankReader, seed: number): EvidenceQuestion[] {
  const chosen = chooseStatements(reader, seed)
  return reader.facts.flatMap(fact => {
    const statement = chosen.get(fact)
    if (statement === undefined) return []
    const target = { ask: 'where-shown' as const, fact: fact.id }
    return {
      id: idOfTarget(target, recipe),
      kind: 'evidence' as const,
      stem: `Which words of the article show that ${statement}?`,
      derivation: deriveFrom(reader, target, { recipe, seed, read: [fact] }),
      evidence: showingPlaces(reader, fact),
      process: 'retrieve' as const,
    }
  })
}

// Only as many are worded as it takes to find enough: an article may have thousands of facts.
function chooseStatements(reader: BankReader, seed: number): ReadonlyMap<Fact, string> {
  const worthy = reader.facts.map(fact => ({ fact, worth: worth(reader, fact) })).filter(one => one.worth > 0)
  const drawn = rankBySeed(worthy, [seed, recipe], ({ fact }) => fact.id).sort((a, b) => b.worth - a.worth)
  const chosen = new Map<Fact, string>()
  const taken = new Set<number | undefined>()
  for (const { fact } of drawn) {
    if (chosen.size === most) break
    const statement = wordStatement(reader, fact)
    if (statement === undefined) continue
    const places = fact.evidence.map(([first]) => first?.start)
    if (!places.some(place => taken.has(place))) chosen.set(fact, statement)
    for (const place of places) taken.add(place)
  }
  return chosen
}

function worth(reader: BankReader, { clause, attribution }: Fact): number {
  // "Ada Lund, 42": the place of an age is beside its name.
  if (
    clause.verb.lemma === 'be' &&
    clause.arguments.some(({ phrase }) => / years? old$/.test(wordPhrase(reader, phrase)))
  )
    return 0
  const hasFigure = figuresIn(reader, clause.arguments).length > 0
  const hasReason = clause.arguments.some(({ role }) => role === 'cause' || role === 'purpose')
  return [hasFigure, hasReason, attribution.length > 0].filter(Boolean).length
}

function wordStatement(reader: BankReader, fact: Fact): string | undefined {
  const { clause, attribution, evidence } = fact
  const [voice, ...more] = attribution
  const isBrief = evidence.every(support => support.length <= mostAnchors)
  if (!isBrief || clause.verb.negated || more.length > 0 || voice?.stance === 'denies') return undefined
  if (isShownElsewhere(reader, fact)) return undefined
  const worded = [clause, activeOf(clause)].map(said => {
    if (voice === undefined) return realiseClause(reader, said)
    const reported = namedAgain(reader, fact, realiseReported(reader, said))
    return `${wordPhrase(reader, voice.speaker)} ${pastForm(voice.verb, 'singular')} that ${reported}`
  })
  const other = worded.find(words => !isQuoted(words, fact))
  if (other === undefined || (voice !== undefined && countWords(other) > longestReport)) return undefined
  // "There are 20 columns" says nothing of what has them.
  if (/^there /.test(other) && !/\p{Lu}/u.test(other)) return undefined
  return other.length > longest || /[“”]|[.?!]$/.test(other) ? undefined : other
}

// What is all but quoted is found by its looks, without reading.
function isQuoted(words: string, { evidence }: Fact): boolean {
  const told = contentWords(words)
  return evidence.flat().some(({ exact }) => {
    const there = contentWords(exact)
    return standsIn(exact, words) || (shareIn(told, there) >= quotedFrom && shareIn(there, told) >= quotedFrom)
  })
}

const contentWords = (text: string): readonly string[] => wordsOf(text).filter(word => !isFunctionWord(word))

function shareIn(words: readonly string[], others: readonly string[]): number {
  return words.filter(word => others.includes(word)).length / Math.max(1, words.length)
}

// Where the same figure stands at a place that the fact doesn't quote, that place may show it as well.
function isShownElsewhere(reader: BankReader, { clause, evidence }: Fact): boolean {
  const figures = figuresIn(reader, clause.arguments)
  return figures
    .flatMap(figure => placesOfFigures(reader).get(figureKey(figure)) ?? [])
    .some(({ anchor: place }) => !evidence.flat().some(anchor => isWithin(place, anchor)))
}

const placesOfFigures = rememberedWith(({ bank }: BankReader) =>
  indexBy(bank.annotations, annotation => (annotation.kind === 'quantity' ? [figureKey(annotation.quantity)] : [])),
)

const figureKey = ({ value, unit }: Quantity): string => `${value} ${unit.singular}`

function figuresIn(reader: BankReader, given: Fact['clause']['arguments']) {
  return given
    .flatMap(({ phrase }) => slotsOf(phrase))
    .flatMap(slot => {
      const annotation = reader.annotationOf(slot)
      return annotation.kind === 'quantity' && annotation.quantity.type !== 'ordinal' ? [annotation.quantity] : []
    })
}
