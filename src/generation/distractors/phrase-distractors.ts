import { isEntangled } from '../../item-checks/entangled.ts'
import { remembered, rememberedWith } from '../../item-checks/remembered.ts'
import { type BankReader, placeOfFact } from '../../vocabulary/bank-reader.ts'
import type { Argument } from '../../vocabulary/clause.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import type { Rationale } from '../../vocabulary/option.ts'
import { slotsOf } from '../../vocabulary/phrase.ts'
import type { ArgumentTarget } from '../argument-targets.ts'
import { rankBySeed } from '../rank-by-seed.ts'
import { type AnswerForm, looksAlike } from '../realise/answer-form.ts'
import { subjectOf } from '../realise/arrange-clause.ts'
import { headNoun, isAbstract, isPluralNoun } from '../realise/noun-phrase.ts'
import { realiseStatement } from '../realise/realise-statement.ts'
import { answerOf, type WholeAnswer } from '../realise/whole-answer.ts'
import type { Distractor } from './distractor.ts'
import { firstFrom } from './nearest.ts'
import { isPlainStatement } from './plain-statement.ts'
import { quoteClause } from './quote-clause.ts'

interface Told {
  readonly fact: Fact
  readonly argument: Argument
  readonly answer: WholeAnswer
  readonly at: number
}

// What stands far off in a long text tempts less, and looking at all of it would cost the square of its length.
const near = 40

/**
 * Lists wrong options for a whole argument: phrases of the same form that the article says of something else, those
 * of the same verb first. Left out is whatever may be true of the asked as well: what the same verb says of the same
 * subject, what shares half of its words with the key, and what names somebody of the stem.
 */
export function phraseDistractors(reader: BankReader, target: ArgumentTarget, lot: readonly unknown[]): Distractor[] {
  const { answer, fact } = target
  const told = toldIn(reader).get(formKey(answer)) ?? []
  const place = firstFrom(told, placeOfFact(fact))
  const around = told.slice(Math.max(0, place - near), place + near)
  const fitting = around.filter(
    other =>
      other.fact.id !== fact.id &&
      isWrong(reader, target, other) &&
      !lacksArticle(other.answer) &&
      (answer.form !== 'infinitive' || subjectKind(reader, other.fact) === subjectKind(reader, fact)),
  )
  const sameVerb = ({ fact: { clause } }: Told) => (clause.verb.lemma === fact.clause.verb.lemma ? 0 : 1)
  // A flag beside hulls and goals tempts nobody: a thing to touch needs its like, what happens is like what happens.
  const isThing = answer.form === 'noun' && !isAbstract(headNoun(answer.key))
  const alike = fitting.filter(
    other => sameVerb(other) === 0 || headNoun(other.answer.key) === headNoun(answer.key) || !isThing,
  )
  return rankBySeed(alike, lot, other => `${other.fact.id} ${other.argument.role}`)
    .toSorted((a, b) => sameVerb(a) - sameVerb(b))
    .filter((other, index, all) => sameVerb(other) === 0 || !isEchoed(other, all.slice(0, index)))
    .map(({ fact: other, argument, answer: { key, ask } }) => ({
      text:
        answer.ask === 'do' && ask === 'why' ? key.slice(3) : answer.ask === 'why' && ask === 'do' ? `to ${key}` : key,
      origin: { from: 'article', anchor: argument.anchor, fact: other.id },
      excluded: fact.clause.arguments[target.argument]?.unique === true ? 'unique-filler' : 'not-stated',
      explain: () => rationaleOf(reader, other, argument),
    }))
}

function rationaleOf(reader: BankReader, fact: Fact, { anchor }: Argument): Rationale {
  const statement = realiseStatement(reader, fact)
  const quote = isPlainStatement(fact, statement) ? undefined : quoteClause(reader, anchor)
  const text = quote === undefined ? statement : `The article says this of something else: ${quote}.`
  return { text, evidence: fact.evidence }
}

// "Probability of rain" is cut from "the probability of rain".
const lacksArticle = ({ form, key }: WholeAnswer): boolean =>
  form === 'noun' && /^\p{Ll}[\p{Ll}-]* of /u.test(key) && !isPluralNoun(headNoun(key))

// What a company requires of its members is no purpose of a journey that a person makes.
function subjectKind(reader: BankReader, { clause }: Fact): string {
  return entitiesIn(reader, subjectOf(clause))[0]?.kind ?? ''
}

function isWrong(reader: BankReader, { fact, answer, stem }: ArgumentTarget, told: Told): boolean {
  const { key } = told.answer
  if (!looksAlike(answer.form, answer.key, key)) return false
  const subjects = [fact, told.fact].map(({ clause }) => entitiesIn(reader, subjectOf(clause)))
  const [own = [], others = []] = subjects
  const isSameSubject = own.some(one => others.some(other => one.id === other.id || isEntangled(reader, one, other)))
  // What the article tells of two doers by one verb ("the first half", "the second half") it tells apart itself.
  const isTold = told.fact.clause.verb.lemma === fact.clause.verb.lemma
  if (isTold ? isSameSubject || key === answer.key || own.length === 0 : sharesWords(answer.key, key)) return false
  const named = entitiesIn(reader, told.argument)
  return (
    !named.some(({ names }) => names.some(({ text, accept }) => accept && stem.includes(text))) && !echoes(stem, key)
  )
}

// "The work to free the ship" beside "the effort to free the ship" would be one option twice.
function isEchoed({ answer }: Told, before: readonly Told[]): boolean {
  const ownWords = (key: string) => key.match(/(?<![\p{L}])\p{Ll}{4,}/gu)?.filter(word => word !== headNoun(key)) ?? []
  const words = ownWords(answer.key)
  return before.some(other => {
    const others = ownWords(other.answer.key)
    return words.length > 0 && words.every(word => others.includes(word))
  })
}

// Besides the noun itself: "the flag of Italy" is no "flag of Panama".
function sharesWords(one: string, other: string): boolean {
  const [a, b] = [one, other].map(words => new Set(contentWords(words).filter(word => word !== headNoun(words))))
  if (a === undefined || b === undefined) return false
  const shared = [...b].filter(word => a.has(word)).length
  return shared > 0 && shared * 2 >= Math.min(a.size, b.size)
}

function echoes(stem: string, key: string): boolean {
  const words = contentWords(key)
  const asked = new Set(contentWords(stem))
  return words.filter(word => asked.has(word)).length * 2 > words.length
}

// The same phrases stand against many keys.
const contentWords: (words: string) => readonly string[] = remembered(
  words => words.toLowerCase().match(/(?!because\b)(?<!\p{L})\p{L}{4,}/gu) ?? [],
)

function entitiesIn(reader: BankReader, argument: Argument | undefined) {
  return slotsOf(argument?.phrase ?? []).flatMap(slot => reader.entityOf(reader.annotationOf(slot)) ?? [])
}

const toldIn = rememberedWith((reader: BankReader): ReadonlyMap<string, readonly Told[]> => {
  const told = new Map<string, Told[]>()
  for (const fact of reader.facts) {
    if (fact.clause.verb.negated || fact.attribution.some(({ stance }) => stance === 'denies')) continue
    for (const argument of fact.clause.arguments) {
      const answer = answerOf(reader, fact.clause, argument)
      if (answer === undefined) continue
      const alike = told.get(formKey(answer)) ?? []
      alike.push({ fact, argument, answer, at: placeOfFact(fact) })
      told.set(formKey(answer), alike)
    }
  }
  return told
})

// "By train" stands beside "by ship", not beside "through a tunnel".
function formKey({ form, key }: { readonly form: AnswerForm; readonly key: string }): string {
  return form === 'phrase' || key.startsWith('have ') ? `${form} ${key.split(' ')[0]}` : form
}
