import { isFunctionWord } from '../../item-checks/content-words.ts'
import { standsIn, wordsOf } from '../../item-checks/words.ts'
import { pastForm } from '../../text/verb-forms.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import { slotsOf } from '../../vocabulary/phrase.ts'
import type { EvidenceQuestion } from '../../vocabulary/question.ts'
import { isWithin } from '../../vocabulary/span.ts'
import { deriveFrom, idOfTarget } from '../derive-question.ts'
import { rankBySeed } from '../rank-by-seed.ts'
import { activeOf } from '../realise/arrange-clause.ts'
import { namedAgain } from '../realise/named-again.ts'
import { realiseClause, realiseReported } from '../realise/realise-statement.ts'
import { wordPhrase } from '../realise/word-phrase.ts'
import { showingPlaces } from './deciding-place.ts'

const recipe = 'where-shown@1'
const most = 8
const mostAnchors = 2
const longest = 170
const quotedFrom = 0.8

/**
 * Makes the questions that ask for the place which shows a statement, up to eight an article: statements with a figure,
 * a cause or a purpose or someone who vouches for them, shown by one or two quotations, and worded otherwise than there.
 */
export function makeEvidenceQuestions(reader: BankReader, seed: number): EvidenceQuestion[] {
  const shown = reader.facts.flatMap(fact => {
    const statement = wordStatement(reader, fact)
    return statement === undefined || worth(reader, fact) === 0 ? [] : [{ fact, statement, worth: worth(reader, fact) }]
  })
  const drawn = rankBySeed(shown, [seed, recipe], ({ fact }) => fact.id).sort((a, b) => b.worth - a.worth)
  const chosen = drawn
    .filter(({ fact }, index) => !drawn.slice(0, index).some(other => sharesPlace(other.fact, fact)))
    .slice(0, most)
  return reader.facts.flatMap(fact =>
    chosen
      .filter(other => other.fact === fact)
      .map(({ statement }): EvidenceQuestion => {
        const target = { ask: 'where-shown' as const, fact: fact.id }
        return {
          id: idOfTarget(target, recipe),
          kind: 'evidence',
          stem: `Which words of the article show that ${statement}?`,
          derivation: deriveFrom(reader, target, { recipe, seed, read: [fact] }),
          evidence: showingPlaces(reader, fact),
          process: 'retrieve',
        }
      }),
  )
}

function worth(reader: BankReader, { clause, attribution }: Fact): number {
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
  return other === undefined || other.length > longest || /[“”]|[.?!]$/.test(other) ? undefined : other
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
  return reader.bank.annotations.some(annotation => {
    if (annotation.kind !== 'quantity' || evidence.flat().some(anchor => isWithin(annotation.anchor, anchor)))
      return false
    const { value, unit } = annotation.quantity
    return figures.some(figure => figure.value === value && figure.unit.singular === unit.singular)
  })
}

function figuresIn(reader: BankReader, given: Fact['clause']['arguments']) {
  return given
    .flatMap(({ phrase }) => slotsOf(phrase))
    .flatMap(slot => {
      const annotation = reader.annotationOf(slot)
      return annotation.kind === 'quantity' && annotation.quantity.type !== 'ordinal' ? [annotation.quantity] : []
    })
}

function sharesPlace(one: Fact, other: Fact): boolean {
  const [places, others] = [one, other].map(({ evidence }) => evidence.map(([first]) => first))
  return (places ?? []).some(place => (others ?? []).some(rival => place?.start === rival?.start))
}
