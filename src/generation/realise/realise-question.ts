import { pastForm } from '../../text/verb-forms.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Argument, Clause } from '../../vocabulary/clause.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import type { Slot } from '../../vocabulary/phrase.ts'
import { activeOf, joinOut, numberOf, predicateOf, subjectOf, verbNumber } from './arrange-clause.ts'
import { askRole } from './ask-role.ts'
import { becoming, isLasting, isOpenEnd, withoutOtherEnd } from './ask-time.ts'
import { askedPlace, cutPreposition, ownedNoun } from './asked-place.ts'
import { asOf, attributionOf, namedAgain, realiseReported } from './realise-statement.ts'
import { recipientPreposition } from './recipient-preposition.ts'
import { join, sentence } from './sentence.ts'
import { inflect } from './verb-group.ts'
import { whPhrase, whTime } from './wh-phrase.ts'
import { type Replacement, wordArgument, wordPhrase } from './word-phrase.ts'

/** Chooses among the wordings of a question: `fine` asks for the grain of the answer, as a gap needs it; `closing` ends it. */
export interface QuestionStyle {
  readonly fine: boolean
  readonly closing: string
}

/** Is what stands in front of a question, and what of the asked argument stays in its place. */
interface Front {
  readonly words: string
  readonly left?: Argument
}

/**
 * Words the question that asks for one slot of a fact: who vouches in front, then the wh-phrase with its preposition,
 * the operator, the subject and the rest. Returns `undefined` where no good question asks for that slot.
 *
 * @example realiseQuestion(reader, pledge, { argument: 1, segment: 0 }, style) // "How many troops did Tony Abbott pledge ...?"
 */
export function realiseQuestion(
  reader: BankReader,
  fact: Fact,
  target: { readonly argument: number; readonly segment: number },
  style: QuestionStyle,
): string | undefined {
  const given = fact.clause.arguments[target.argument]
  const slot = given?.phrase[target.segment]
  if (given === undefined || slot === undefined || typeof slot === 'string') return undefined
  const active = joinOut(given.preposition === 'by' && given.role === 'agent' ? activeOf(fact.clause) : fact.clause)
  const asked = active.arguments.find(({ phrase }) => phrase === given.phrase) ?? given
  const words =
    reader.annotationOf(slot).kind === 'role'
      ? askRole(reader, active)
      : asked.function === 'subject'
        ? askSubject(reader, active, asked, target.segment, slot)
        : askElsewhere(reader, active, asked, target.segment, slot, style)
  // A sentence does not begin with a figure: "25 sailors from which country ...".
  if (words === undefined || (/^\d/.test(words) && fact.attribution.length === 0)) return undefined
  const asking = namedAgain(reader, fact, smooth(words))
  return sentence(`${attributionOf(reader, fact)}${join([asking, style.closing])}`, '?')
}

/** Words the question for who vouches for a fact: "Who said that ...?", "Which agency estimated that ...?". */
export function realiseSpeakerQuestion(reader: BankReader, fact: Fact, attribution: number): string | undefined {
  const { speaker, verb } = fact.attribution[attribution] ?? { speaker: [], verb: '' }
  const [slot] = speaker
  if (slot === undefined || typeof slot === 'string' || speaker.length > 1 || !slot.ask) return undefined
  const wh = whPhrase(reader, reader.annotationOf(slot))
  return wh && sentence(`${wh} ${pastForm(verb, 'singular')} that ${realiseReported(reader, fact.clause)}`, '?')
}

function askSubject(
  reader: BankReader,
  clause: Clause,
  asked: Argument,
  segment: number,
  slot: Slot,
): string | undefined {
  const annotation = reader.annotationOf(slot)
  const place = askedPlace(asked, segment, annotation)
  const wh = whPhrase(reader, annotation)
  if (place === undefined || wh === undefined) return undefined
  const replacement = replacementFor(slot, wh)
  const subject =
    place === 'owned'
      ? `whose ${ownedNoun(asked.phrase)}`
      : place === 'apposition'
        ? wh
        : wordPhrase(reader, asked.phrase, replacement)
  const single = (place === 'whole' || place === 'apposition') && annotation.kind !== 'quantity'
  const many = segment === 0 && /how many /.test(wh)
  const verb = inflect(clause.verb, single ? 'singular' : many ? 'plural' : numberOf(reader, asked))
  const rest = predicateOf(clause).map(argument => wordArgument(reader, argument))
  return join([subject, ...verb.plain, ...rest, asOf(clause)])
}

function askElsewhere(
  reader: BankReader,
  clause: Clause,
  asked: Argument,
  segment: number,
  slot: Slot,
  style: QuestionStyle,
): string | undefined {
  const front = frontOf(reader, clause, asked, segment, slot, style)
  const subject = subjectOf(clause)
  if (front === undefined || subject === undefined) return undefined
  const told = reader.annotationOf(slot).kind === 'date' ? becoming(clause) : clause
  const verb = inflect(told.verb, verbNumber(reader, clause))
  const rest = predicateOf(withoutOtherEnd(reader, clause, asked)).flatMap(argument => {
    if (argument !== asked) return [wordArgument(reader, argument)]
    return front.left === undefined ? [] : [wordArgument(reader, front.left)]
  })
  return join([front.words, verb.operator, wordArgument(reader, subject), ...verb.rest, ...rest, asOf(clause)])
}

function frontOf(
  reader: BankReader,
  clause: Clause,
  asked: Argument,
  segment: number,
  slot: Slot,
  style: QuestionStyle,
): Front | undefined {
  const annotation = reader.annotationOf(slot)
  const place = askedPlace(asked, segment, annotation)
  // "Which council did it cost 400 dollars?" is no question to print.
  if (place === undefined || (asked.function === 'indirect' && clause.verb.lemma === 'cost')) return undefined
  if (annotation.kind === 'date') {
    const isAskable = place === 'whole' && !isLasting(clause, asked) && !isOpenEnd(clause, asked)
    const when = isAskable ? whTime(asked.preposition, annotation.time, style.fine) : undefined
    return when === undefined ? undefined : { words: when }
  }
  const plain = whPhrase(reader, annotation)
  if (plain === undefined) return undefined
  if (isWhere(reader, asked, slot, style) && (place === 'whole' || place === 'head' || place === 'apposition'))
    return { words: 'where' }
  // "Put up with" and "get rid of" stay together.
  const stays = place === 'whole' && clause.verb.particle !== undefined && asked.role === 'theme'
  if (stays && asked.preposition !== undefined && predicateOf(clause).length === 1)
    return { words: plain, left: { ...asked, phrase: [''] } }
  const preposition = asked.function === 'indirect' ? recipientPreposition(clause.verb.lemma) : asked.preposition
  const wh = plain === 'who' && preposition !== undefined ? 'whom' : plain
  if (place === 'cut') {
    const before = asked.phrase.slice(0, segment)
    const last = before.at(-1)
    const cut = typeof last === 'string' ? cutPreposition(last) : undefined
    if (typeof last !== 'string' || cut === undefined || isOrigin(reader, asked, before)) return undefined
    const kept = last.replace(new RegExp(` ${cut} (?:the )?$`), '')
    const where =
      isCity(reader, slot) && !style.fine && before.length === 1 && /^(?:in|at)$/.test(cut)
        ? 'where'
        : `${cut} ${plain === 'who' ? 'whom' : plain}`
    const phrase = [...before.slice(0, -1), ...(kept === '' ? [] : [kept])]
    return phrase.length === 0 ? { words: where } : { words: where, left: { ...asked, phrase } }
  }
  const phrase = place === 'apposition' ? wh : wordPhrase(reader, asked.phrase, replacementFor(slot, wh))
  return { words: preposition === undefined ? phrase : `${preposition} ${phrase}` }
}

// "How many years old", "into the how many panels", "what share more than", "to how many adults did the number of
// adults rise".
function smooth(words: string): string {
  return words
    .replace(/\bhow many years old\b/, 'how old')
    .replace(/\bthe age of how (?:old|many years)\b/, 'what age')
    .replace(/\b(?:only|just|exactly|a total of) (?=how (?:many|much|old)\b)/, '')
    .replace(/\b(?:all )?(?:the|its|their|his|her) (?=how (?:many|much)\b)/, '')
    .replace(/\bhow many ([\w ]+) (?=\w+ the number of \1\b)/, 'how many ')
    .replace(/\bwhat share (?=(?:more|less|fewer|\w+er)\b(?! of\b))/, 'how much ')
}

function replacementFor(slot: Slot, wh: string): Replacement {
  return { annotation: slot.of, words: slot.possessive ? (/^who/.test(wh) ? 'whose' : `${wh}'s`) : wh }
}

function isWhere(reader: BankReader, asked: Argument, slot: Slot, style: QuestionStyle): boolean {
  return !style.fine && asked.role === 'place' && ['in', 'at'].includes(asked.preposition ?? '') && isCity(reader, slot)
}

// "In which country did she come from Merca?" asks where she came, not where the town lies.
function isOrigin(reader: BankReader, { role }: Argument, [first]: Argument['phrase']): boolean {
  return role === 'source' && typeof first === 'object' && reader.annotationOf(first).kind === 'place'
}

function isCity(reader: BankReader, slot: Slot): boolean {
  const entity = reader.entityOf(reader.annotationOf(slot))
  return (
    entity?.kind === 'place' &&
    /^(?:(?:port|capital|coastal) )?(?:city|town|village|capital)$/.test(entity.sort.singular)
  )
}
