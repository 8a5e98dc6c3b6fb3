import { readBank } from '../../interchange/bank-file.ts'
import { checkBankContent } from '../../item-checks/check-bank-content.ts'
import { roleOfAdjunct } from '../../reading/clauses/argument-role.ts'
import { describeAnchor } from '../../text/anchors.ts'
import { readVerbWords, type VerbWords } from '../../text/read-verb-words.ts'
import type { Annotation } from '../../vocabulary/annotation.ts'
import { readerOf } from '../../vocabulary/bank-reader.ts'
import type { Argument } from '../../vocabulary/clause.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import type { FactId } from '../../vocabulary/identifiers.ts'
import type { ProposedFact } from '../../vocabulary/proposal.ts'
import { overlap } from '../../vocabulary/span.ts'
import { findClauseParts, type Part } from './clause-parts.ts'
import { doubtIn } from './doubtful-words.ts'
import { type Dropped, drop } from './drop.ts'
import { numberOfWords, type QuotedPhrase, wordQuote } from './quoted-phrase.ts'
import { findQuotedSentence, type Ground } from './quoted-sentence.ts'

/** Is a fact that the article shows, with the annotations that it needs beyond those of the bank. */
export interface ProvedFact {
  readonly fact: Fact
  readonly annotations: readonly Annotation[]
}

/**
 * Proves a proposed fact: each of its quotes stands in one sentence of the article, together they are a whole statement
 * in the article's own word, its verb is read from the quote, and the bank with it has no fault and breaks no rule about
 * what a bank states. `id` is that of the fact and the stem of those of its annotations.
 */
export function proveFact(ground: Ground, proposed: ProposedFact, id: FactId): ProvedFact | Dropped {
  const where = findQuotedSentence(ground, proposed.quote)
  if ('dropped' in where) return where
  const parts = findClauseParts(ground, proposed, where)
  if ('dropped' in parts) return parts
  const { text } = ground.reader.bank.article
  const verbPart = parts.find(({ role }) => role === 'verb')
  const verbWords = text.slice(verbPart?.span.start, verbPart?.span.end)
  const { lemma, particle } = proposed.verb
  const verb = readVerbWords(verbWords, { lemma, ...(particle != null && { particle }) })
  if (verb === undefined || parts.length < 3) return drop('verb-unread')
  const saying = doubtIn(verb.verb.lemma)
  if (saying?.dropped === 'only-reported') return saying
  // "It did not open until May" denies less than "it did not open".
  const last = parts.at(-1)?.whole.end ?? where.sentence.end
  if (verb.verb.negated && /\w/.test(text.slice(last, where.sentence.end))) return drop('denied')
  const made: Annotation[] = []
  const read: Argument[] = []
  for (const [at, part] of parts.entries()) {
    if (part.role === 'verb') continue
    const worded = wordQuote(ground, part.span, `an_${id.slice(3)}-${at}`)
    if ('dropped' in worded) return worded
    // The number of "Paris and Rome" is neither's.
    if (part.role === 'subject' && isSeveral(worded)) return drop('several-subjects')
    made.push(...worded.made)
    read.push(argumentOf(ground, part, worded, verb))
  }
  const fact: Fact = {
    id,
    clause: { verb: verb.verb, arguments: inOrder(read) },
    evidence: [[describeAnchor(text, where.sentence)]],
    attribution: [],
    relations: [],
    status: 'suggested',
    origin: { by: 'model', model: ground.model },
  }
  if (isKnown(ground, fact)) return drop('known-already')
  return findBreach(ground, fact, made) ?? { fact, annotations: made }
}

function argumentOf({ reader }: Ground, part: Part, worded: QuotedPhrase, { verb, agreement }: VerbWords): Argument {
  const { phrase, head, marks } = worded
  const [mark] = phrase.length === 1 ? marks : []
  const preposition = part.preposition ?? (part.role === 'adjunct' ? prepositionOfDate(mark) : undefined)
  const { text } = reader.bank.article
  const own = phrase[head]
  return {
    ...{ phrase, head, unique: false, anchor: describeAnchor(text, part.span) },
    ...roleOf(part, preposition, {
      isPassive: verb.passive,
      isTime: isTimeWord(own),
      meant: mark && { kind: mark.kind, entity: reader.entityOf(mark) },
    }),
    ...(preposition !== undefined && { preposition }),
    ...(typeof own === 'string' && {
      agreement: (part.role === 'subject' ? agreement : undefined) ?? numberOfWords(own),
    }),
  }
}

const isTimeWord = (words: Argument['phrase'][number] | undefined): boolean =>
  typeof words === 'string' &&
  /\b(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|centur(?:y|ies)|spring|summer|autumn|winter)$/i.test(
    words,
  )

const isSeveral = ({ phrase }: QuotedPhrase): boolean =>
  phrase.length > 1 && phrase.some(segment => typeof segment === 'string' && /\b(?:and|or|nor)\b/.test(segment))

type Meant = { readonly kind: Annotation['kind']; readonly entity: ReturnType<Ground['reader']['entityOf']> }

function roleOf(
  { role }: Part,
  preposition: string | undefined,
  { isPassive, isTime, meant }: { isPassive: boolean; isTime: boolean; meant: Meant | undefined },
): Pick<Argument, 'role' | 'function'> {
  switch (role) {
    case 'subject':
      return { function: 'subject', role: isPassive ? 'theme' : 'agent' }
    case 'indirect':
      return { function: 'indirect', role: 'recipient' }
    case 'adjunct': {
      const form = meant?.kind === 'date' ? 'date' : meant?.kind === 'quantity' ? 'quantity' : 'name'
      const mark = meant && ({ form, ...(meant.entity !== undefined && { entity: meant.entity }) } as const)
      if (isTime && meant === undefined) return { function: 'adjunct', role: 'time' }
      const isAgent = isPassive && preposition === 'by' && form === 'name'
      return { function: 'adjunct', role: isAgent ? 'agent' : roleOfAdjunct(preposition, mark) }
    }
    default:
      return { function: role === 'object' ? 'object' : 'complement', role: 'theme' }
  }
}

// "Yesterday" has none, and its absolute wording needs one.
function prepositionOfDate(mark: Annotation | undefined): string | undefined {
  if (mark?.kind !== 'date') return undefined
  return /^\d{4}-\d{2}-\d{2}$/.test(mark.time.edtf) ? 'on' : 'in'
}

const isAdjunct = (argument: Argument): boolean => argument.function === 'adjunct'

function inOrder(read: readonly Argument[]): Argument[] {
  return [...read.filter(argument => !isAdjunct(argument)), ...read.filter(isAdjunct)]
}

function isKnown({ reader }: Ground, { clause, evidence }: Fact): boolean {
  const subject = clause.arguments.find(argument => argument.function === 'subject')?.anchor
  return reader.bank.facts.some(
    other =>
      other.clause.verb.lemma === clause.verb.lemma &&
      other.evidence.flat().some(one => evidence.flat().some(own => overlap(one, own))) &&
      other.clause.arguments.some(({ anchor }) => subject !== undefined && overlap(anchor, subject)),
  )
}

/** Finds what would be wrong with a bank that had this fact, confirmed, and no other. */
function findBreach({ reader }: Ground, fact: Fact, made: readonly Annotation[]): Dropped | undefined {
  const { bank } = reader
  const reading = readBank({
    ...bank,
    annotations: [...bank.annotations, ...made],
    facts: [{ ...fact, status: 'confirmed' }],
    questions: [],
    quizzes: [],
  })
  if (!('bank' in reading)) return drop('broken-rule: invalid-bank')
  const own = new Set<string>([fact.id, ...made.map(({ id }) => id)])
  const found = checkBankContent(readerOf(reading.bank)).find(
    ({ severity, subject }) => severity === 'error' && subject !== undefined && own.has(subject),
  )
  return found === undefined ? undefined : drop(`broken-rule: ${found.rule}`)
}
