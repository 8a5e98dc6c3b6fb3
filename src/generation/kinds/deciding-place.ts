import { rememberedWith } from '../../item-checks/remembered.ts'
import { describeAnchor } from '../../text/anchors.ts'
import { findSentences } from '../../text/sentence-spans.ts'
import type { Anchor, Support } from '../../vocabulary/anchor.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Argument } from '../../vocabulary/clause.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import { slotsOf } from '../../vocabulary/phrase.ts'
import { isWithin, overlap, type Span } from '../../vocabulary/span.ts'
import { firstFrom } from '../distractors/nearest.ts'

/**
 * Lists what shows a fact to a reader who knows whom "it" means: the sentence, or the quoted part of it, that holds the
 * figures, dates and reasons of the statement and who vouches for it, where there is one; and the whole evidence. Each is enough by itself.
 */
export function showingPlaces(reader: BankReader, fact: Fact): Support[] {
  const deciding = fact.evidence.flatMap(support => decidingPart(reader, fact, support) ?? [])
  const isNew = (part: Anchor) => !fact.evidence.some(([one, ...more]) => more.length === 0 && isSame(one, part))
  return [...deciding.filter(isNew).map((part): Support => [part]), ...fact.evidence]
}

function decidingPart(reader: BankReader, fact: Fact, support: Support): Anchor | undefined {
  const { article } = reader.bank
  const deciding = fact.clause.arguments.filter(argument => isDeciding(reader, argument)).map(({ anchor }) => anchor)
  // "Heald told the Post" shows who says it, not what.
  if (deciding.length === 0) return undefined
  const needed = [...deciding, ...fact.attribution.map(({ cue }) => cue)]
  const parts = support.flatMap(anchor =>
    sentencesAt(reader, anchor)
      .filter(sentence => overlap(sentence, anchor))
      .map(sentence => cut(sentence, anchor)),
  )
  const [part, ...more] = parts.filter(place => needed.every(anchor => isWithin(anchor, place)))
  if (part === undefined || needed.length === 0 || more.length > 0 || parts.length === 1) return undefined
  return describeAnchor(article.text, part)
}

// Sentences don't overlap, so those that a place touches begin before its end, and all but one of them in it.
function sentencesAt(reader: BankReader, { start, end }: Span): readonly Span[] {
  const placed = sentencesOf(reader)
  return placed.slice(Math.max(0, firstFrom(placed, start) - 1), firstFrom(placed, end))
}

const sentencesOf = rememberedWith(({ bank }: BankReader) =>
  findSentences(bank.article)
    .flat()
    .map(sentence => ({ ...sentence, at: sentence.start }))
    .sort((a, b) => a.at - b.at),
)

const cut = (sentence: Span, anchor: Anchor): Span => ({
  start: Math.max(sentence.start, anchor.start),
  end: Math.min(sentence.end, anchor.end),
})

// A pronoun or "the canal" may stand for what the statement names; a figure, a date or a reason must be there itself.
function isDeciding(reader: BankReader, { phrase, role }: Argument): boolean {
  const kinds = slotsOf(phrase).map(slot => reader.annotationOf(slot).kind)
  return role === 'cause' || role === 'purpose' || kinds.some(kind => ['quantity', 'date', 'role'].includes(kind))
}

const isSame = (one: Anchor | undefined, other: Anchor): boolean => one?.start === other.start && one.end === other.end
