import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Argument, Clause } from '../../vocabulary/clause.ts'
import { type AnswerForm, formOf } from './answer-form.ts'
import {
  controlVerbs,
  emptyControl,
  namingVerbs,
  reasonPrepositions,
  servingVerbs,
  strandable,
} from './asking-verbs.ts'
import { headNoun, isSomeone } from './noun-phrase.ts'
import { join } from './sentence.ts'
import { wordPhrase } from './word-phrase.ts'

/** Says how a whole argument is asked for: by "what", "what ... to do", "what ... doing", "what ... as", "why" or "how". */
export type WholeAsk = 'what' | 'do' | 'doing' | 'as' | 'why' | 'how'

/** Is a whole argument as an answer: its words made to stand alone, their form, and the question word that they answer. */
export interface WholeAnswer {
  readonly ask: WholeAsk
  readonly form: AnswerForm
  readonly key: string
}

/**
 * Words an argument as the answer to a question, every slot by its full name and every date in full. Returns
 * `undefined` for an argument that a slot question asks for ("600 troops"), and for words that don't stand alone.
 *
 * @example answerOf(reader, clause, argument) // { ask: 'why', form: 'infinitive', key: 'to discuss help for Iraq' }
 */
export function answerOf(reader: BankReader, clause: Clause, argument: Argument): WholeAnswer | undefined {
  if (isReasonPhrase(argument)) return answerOf(reader, clause, withPreposition(argument))
  const { phrase, preposition, role, function: place } = argument
  const head = phrase[argument.head]
  const isReason = role === 'cause' || role === 'purpose' || role === 'manner'
  if (head === undefined || (typeof head !== 'string' && !head.possessive && !isReason)) return undefined
  if (asksAmount(reader, argument)) return undefined
  const words = join([wordPhrase(reader, phrase)])
    .replace(/[,;]$/, '')
    .replace(/^(?:in order|so as) (?=to )/, '')
  const form = formOf(words)
  if (form === undefined) return undefined
  if (form === 'infinitive') return infinitive(clause, argument, words)
  if (preposition !== undefined && place !== 'subject') return afterPreposition(clause, argument, { form, words })
  if (form === 'because') return { ask: 'why', form, key: words }
  if (form === 'gerund' && place !== 'subject' && gerundVerbs.test(clause.verb.lemma))
    return { ask: 'doing', form, key: words }
  if (place === 'complement') return namingVerbs.has(clause.verb.lemma) ? { ask: 'what', form, key: words } : undefined
  const isAskable =
    role === 'theme' || role === 'topic' || (place === 'subject' && (role === 'cause' || role === 'agent'))
  if (!isAskable || place === 'indirect' || place === 'adjunct') return undefined
  return form === 'noun' && isSomeone(headNoun(words)) ? undefined : { ask: 'what', form, key: words }
}

const opening = /^(because of|due to|owing to|thanks to|by|through|via|using|over) (?=\S)/

// A clause such as "by walking from the station" has its preposition among its own words.
function isReasonPhrase({ preposition, role, phrase: [first] }: Argument): boolean {
  return (
    preposition === undefined &&
    (role === 'manner' || role === 'cause') &&
    typeof first === 'string' &&
    opening.test(first)
  )
}

function withPreposition({ phrase: [first, ...rest], ...argument }: Argument): Argument {
  const words = typeof first === 'string' ? first : ''
  const [whole = '', preposition = ''] = opening.exec(words) ?? []
  return { ...argument, preposition, phrase: [words.slice(whole.length), ...rest] }
}

const gerundVerbs =
  /^(?:admit|avoid|begin|consider|deny|discuss|enjoy|finish|recommend|resume|risk|start|stop|suggest)$/

const inVerbs = /^(?:believe|engage|invest|participate|persist|result|specialise|specialize|succeed)$/

function infinitive(
  { verb, arguments: given }: Clause,
  { role, function: place }: Argument,
  words: string,
): WholeAnswer | undefined {
  if (/^to (?:be|do so|do|have(?! \w+(?:ed|en|wn|ne)\b))\b/.test(words)) return undefined
  const isControl = controlVerbs.has(verb.lemma) && verb.particle === undefined
  if (isControl)
    return emptyControl.has(verb.lemma)
      ? undefined
      : { ask: 'do', form: 'infinitive', key: words.replace(/^to (?:have )?/, '') }
  // "It took five hours to cross the lake" gives no reason.
  if (
    /^(?:cost|last|need|require|spend|take)$/.test(verb.lemma) &&
    verb.particle === undefined &&
    given.some(({ role: other }) => other === 'measure')
  )
    return undefined
  return role === 'purpose' && place === 'adjunct' ? { ask: 'why', form: 'infinitive', key: words } : undefined
}

function afterPreposition(
  { verb }: Clause,
  { role, preposition = '' }: Argument,
  { form, words }: { readonly form: AnswerForm; readonly words: string },
): WholeAnswer | undefined {
  const whole = `${preposition} ${words}`
  if (preposition === 'as')
    return servingVerbs.has(verb.lemma) && form === 'noun' ? { ask: 'as', form, key: words } : undefined
  if (reasonPrepositions.has(preposition.replaceAll(' ', '_'))) return { ask: 'why', form: 'because', key: whole }
  if (role === 'cause' || role === 'purpose')
    return /^(?:for|over|after)$/.test(preposition) ? { ask: 'why', form: 'phrase', key: whole } : undefined
  if (role === 'manner')
    return /^(?:by|through|via|using)$/.test(preposition) ? { ask: 'how', form: 'phrase', key: whole } : undefined
  const isIdiom =
    (role === 'theme' || role === 'topic') &&
    (strandable.has(preposition) || (preposition === 'in' && inVerbs.test(verb.lemma)))
  if (!isIdiom || (form !== 'noun' && form !== 'gerund') || (form === 'noun' && isSomeone(headNoun(words))))
    return undefined
  return { ask: form === 'gerund' ? 'doing' : 'what', form, key: words }
}

// "Two weeks" and "600 troops from Perth" are asked by their amount, "president of Iraq" by the office.
function asksAmount(reader: BankReader, { phrase }: Argument): boolean {
  return phrase.slice(0, 2).some((segment, index) => {
    if (typeof segment === 'string') return false
    const before = index === 0 ? '' : phrase[0]
    const { kind } = reader.annotationOf(segment)
    const opens = typeof before === 'string' && /^(?:(?:the|a|an|only|just|all|its|their|exactly) )*$/.test(before)
    return (opens && kind === 'quantity') || kind === 'role' || (phrase.length === 1 && kind === 'date')
  })
}
