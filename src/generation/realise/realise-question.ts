import { pastForm } from '../../text/verb-forms.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Argument, Clause } from '../../vocabulary/clause.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import type { Slot } from '../../vocabulary/phrase.ts'
import { activeOf, joinOut, numberOf, predicateOf, subjectOf, verbNumber } from './arrange-clause.ts'
import { askRole } from './ask-role.ts'
import { becoming, withoutOtherEnd } from './ask-time.ts'
import { frontOf, type QuestionStyle, replacementFor } from './question-front.ts'
import { asOf, attributionOf, namedAgain, realiseReported } from './realise-statement.ts'
import { join, sentence } from './sentence.ts'
import { ownedNoun, slotPosition } from './slot-position.ts'
import { inflect } from './verb-group.ts'
import { whPhrase } from './wh-phrase.ts'
import { wordArgument, wordPhrase } from './word-phrase.ts'

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
  const place = slotPosition(asked, segment, annotation)
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
