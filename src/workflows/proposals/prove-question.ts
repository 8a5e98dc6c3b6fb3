import { optionId } from '../../generation/option-id.ts'
import { findBrokenRule } from '../../item-checks/check-questions.ts'
import { contentOf } from '../../item-checks/content-words.ts'
import { findDanglingPronoun } from '../../item-checks/dangling-pronoun.ts'
import { hasNegation } from '../../item-checks/verb-in-evidence.ts'
import { plainWording, wordsOf } from '../../item-checks/words.ts'
import { describeAnchor } from '../../text/anchors.ts'
import { digestOf } from '../../text/digest.ts'
import { findVerbatim } from '../../text/find-verbatim.ts'
import type { QuestionId } from '../../vocabulary/identifiers.ts'
import type { ProposedQuestion } from '../../vocabulary/proposal.ts'
import { ChoiceQuestion } from '../../vocabulary/question.ts'
import { isOnAskedSide } from './asked-side.ts'
import { doubtIn, isQuoted } from './doubtful-words.ts'
import { type Dropped, type DropReason, drop } from './drop.ts'
import { type ProvedDistractor, proveDistractor } from './prove-distractor.ts'
import { findQuotedSentence, type Ground, type QuotedSentence, speaksToMachine } from './quoted-sentence.ts'
import { findReason } from './reason-place.ts'

/** Is a question that the article answers, and how many of its wrong options were dropped for which reason. */
export interface ProvedQuestion {
  readonly question: ChoiceQuestion
  readonly without: readonly DropReason[]
}

const whatOrWhy = /^(?:according to (?:the (?:article|text|passage)|[^,?]{2,60}), )?(what|why)\b[^?\n]{5,280}\?$/i
const fewest = 2
const most = 3

/**
 * Proves a proposed what or why question. Its evidence is one sentence of the article, said in the article's own word;
 * the stem speaks of what that sentence speaks of; the key stands in it word for word, as a reason where the stem asks
 * why, else on the side of what is asked; and the question with the wrong options that are proved keeps to every
 * item-writing rule.
 */
export function proveQuestion(ground: Ground, proposed: ProposedQuestion): ProvedQuestion | Dropped {
  const stem = proposed.stem.normalize('NFC').trim()
  const key = proposed.key.normalize('NFC').trim()
  const asks = whatOrWhy.exec(stem)?.[1]?.toLowerCase()
  if (asks === undefined || speaksToMachine(stem) || speaksToMachine(key)) return drop('not-what-or-why')
  const isLeaning = /^(?:he|she|it|they|his|her|its|their)\b/i.test(key)
  if (isLeaning || findDanglingPronoun(ground.reader, `${stem} ${key}`) !== undefined) return drop('leans-on-context')
  const where = findQuotedSentence(ground, proposed.evidence)
  if ('dropped' in where) return where
  const doubt = findDoubt(ground, stem, key, asks, where)
  if (doubt !== undefined) return doubt
  const { article, questions } = ground.reader.bank
  if (questions.some(other => plainWording(other.stem) === plainWording(stem))) return drop('known-already')
  const beside = { stem, key, evidence: [where.sentence] }
  const tried = [...new Set(proposed.distractors)].map(one => proveDistractor(ground, one, beside))
  const without = tried.flatMap(one => ('dropped' in one ? [one.dropped] : []))
  const proved = tried.flatMap(one => ('dropped' in one ? [] : [one]))
  if (proved.length < fewest) return drop('too-few-distractors')
  const parts = { stem, key, evidence: describeAnchor(article.text, where.sentence) }
  let broken: string | undefined
  for (const distractors of choicesOf(proved)) {
    const question = assemble(ground, parts, distractors)
    const rule = question === undefined ? 'invalid-question' : findBrokenRule(ground.reader, question)?.name
    if (question !== undefined && rule === undefined) return { question, without }
    broken ??= rule
  }
  return drop(`broken-rule: ${broken ?? 'invalid-question'}`)
}

function findDoubt(
  { reader }: Ground,
  stem: string,
  key: string,
  asks: string,
  { sentence, passage, quote }: QuotedSentence,
): Dropped | undefined {
  const { text, headline } = reader.bank.article
  const words = text.slice(sentence.start, sentence.end)
  const place = asks === 'why' ? findReason(words, key) : placeOfKey(words, key)
  if (place === undefined) return drop('key-unsupported')
  if (place === 'cut-off') return drop('key-cut-off')
  if (place === 'unsure') return drop('reason-unsure')
  const reason = 'reason' in place ? place.reason : place
  if (isQuoted(text, passage, quote) || /["“”«»]/.test(words)) return drop('only-reported')
  const around = `${words.slice(0, reason.start)} ${words.slice(reason.end)}`
  const uncertain = doubtIn(around)
  // What a sentence denies may be asked for as denied; "didn't sink because of ice" gives no reason either way.
  const isAskedSo = asks === 'what' && uncertain?.dropped === 'denied' && hasNegation(stem) && hasNegation(around)
  if (uncertain !== undefined && !isAskedSo) return uncertain
  if (hasNegation(stem) && !hasNegation(around)) return drop('denied')
  if (asks === 'what' && !isOnAskedSide(stem, words, reason)) return drop('key-unsupported')
  const told = 'happening' in place ? place.happening : around
  return isStemTold({ stem, told, near: `${headline}\n${text.slice(passage.start, passage.end)}` }, reader)
    ? undefined
    : drop('stem-unsupported')
}

function placeOfKey(sentence: string, key: string) {
  const [place, another] = findVerbatim(sentence, key.replace(/[.!]$/, ''))
  return another === undefined ? place : undefined
}

interface StemTold {
  readonly stem: string
  readonly told: string
  readonly near: string
}

/** Tells whether a sentence tells most of what a stem speaks of, and the paragraph or headline the rest. */
function isStemTold({ stem, told, near }: StemTold, reader: Ground['reader']): boolean {
  const asked = [...contentOf(reader, stem.replace(/^according to [^,?]+, /i, ''))]
  const [here, there] = [contentOf(reader, told), contentOf(reader, near)]
  const words = asked.filter(([, kind]) => kind === 'word')
  const kept = asked.filter(([unit]) => here.has(unit))
  const named = new Set(wordsOf(near))
  const names = (stem.match(/(?<=\s)\p{Lu}[\p{L}’'-]+|\d[\d.,]*\d|\d/gu) ?? []).flatMap(wordsOf)
  return (
    asked.every(([unit]) => here.has(unit) || there.has(unit)) &&
    names.every(name => named.has(name)) &&
    kept.length > 0 &&
    kept.length * 3 >= asked.length * 2 &&
    (words.length === 0 || words.some(([unit]) => here.has(unit)))
  )
}

function choicesOf(proved: readonly ProvedDistractor[]): (readonly ProvedDistractor[])[] {
  const kept = proved.slice(0, most + 2)
  const threes = kept.flatMap((one, a) =>
    kept.slice(a + 1).flatMap((two, b) => kept.slice(a + b + 2).map(three => [one, two, three])),
  )
  const twos = kept.flatMap((one, a) => kept.slice(a + 1).map(two => [one, two]))
  return [...threes, ...twos]
}

interface Parts {
  readonly stem: string
  readonly key: string
  readonly evidence: ReturnType<typeof describeAnchor>
}

function assemble(ground: Ground, { stem, key, evidence }: Parts, wrong: readonly ProvedDistractor[]) {
  const id: QuestionId = `qu_${digestOf({ stem, key, evidence: evidence.start })}`
  const support = [[evidence]]
  const right = {
    id: optionId(id, key),
    text: key,
    origin: { from: 'key' },
    rationale: { text: `The article says: “${evidence.exact}”`, evidence: support },
  }
  const options = [right, ...wrong.map(one => ({ id: optionId(id, one.text), ...one }))]
  const parsed = ChoiceQuestion.safeParse({
    ...{ id, kind: 'choice', stem, evidence: support, process: 'retrieve', keys: [right.id], order: 'shuffle' },
    derivation: { by: 'model', model: ground.model },
    options: options.sort((a, b) => (a.id < b.id ? -1 : 1)),
  })
  return parsed.success ? parsed.data : undefined
}
