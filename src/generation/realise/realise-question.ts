import { rememberedOf } from '../../item-checks/remembered.ts'
import { pastForm } from '../../text/verb-forms.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import { numberOf, predicateOf, subjectOf, verbNumber } from './arrange-clause.ts'
import { askRole } from './ask-role.ts'
import { becoming, withoutOtherEnd } from './ask-time.ts'
import { type Asking, askFor } from './asking.ts'
import { asksTopic, isFamily, isTopicPerson } from './asks-topic.ts'
import { isContorted } from './contorted.ts'
import { namedAgain } from './named-again.ts'
import { asksVaguely, holdsName, saysLittle, sitsDeep } from './not-plain.ts'
import { frontOf, isAskedFinely, replacementFor } from './question-front.ts'
import { asOf, attributionOf, realiseReported } from './realise-statement.ts'
import { sayingVerb } from './saying-verb.ts'
import { join, sentence } from './sentence.ts'
import { countWords, longStem, withoutDetail } from './shorten-clause.ts'
import { ownedNoun, slotPosition } from './slot-position.ts'
import { inflect } from './verb-group.ts'
import { isAskedInPlural, whPhrase } from './wh-phrase.ts'
import { wordArgument, wordPhrase } from './word-phrase.ts'

/** Chooses among the wordings of a question: `fine` asks for the grain of the answer, as a gap needs it; `closing` ends it. */
export interface QuestionStyle {
  readonly fine: boolean
  readonly closing: string
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
  const { asking, worded } = askedPlace(reader, fact, target)
  if (asking === undefined) return undefined
  const fine = style.fine && isAskedFinely(reader, asking)
  const known = worded.has(fine) ? worded.get(fine) : questionFor(reader, fact, asking, fine)
  worded.set(fine, known)
  const whole = known && stemOf(reader, fact, known, style)
  if (whole === undefined || asksVaguely(reader, asking, whole) || holdsName(reader, asking, whole)) return undefined
  if (countWords(whole) <= longStem.shorten) return whole
  const shortened = { ...asking, clause: withoutDetail(reader, fact, asking) }
  const question = questionFor(reader, fact, shortened, style.fine)
  const short = question === undefined ? whole : stemOf(reader, fact, question, style)
  return countWords(short) > longStem.refuse ? undefined : short
}

/** Is a slot as it is asked for, `undefined` where no good question asks for it, with its question fine and not. */
interface AskedPlace {
  readonly asking: Asking | undefined
  readonly worded: Map<boolean, string | undefined>
}

// The choice and the gap for a slot ask alike.
function askedPlace(reader: BankReader, fact: Fact, target: Parameters<typeof askFor>[2]): AskedPlace {
  const places = askedPlaces(reader, fact)
  const key = `${target.argument} ${target.segment}`
  const known = places.get(key)
  if (known !== undefined) return known
  const asking = askFor(reader, fact, target)
  const asked = asking && reader.entityOf(asking.annotation)
  const isPoor =
    asking === undefined ||
    isContorted(reader, asking) ||
    sitsDeep(reader, asking) ||
    saysLittle(reader, asking) ||
    (asked !== undefined &&
      (asksTopic(reader, asked) ||
        isFamily(reader, asked) ||
        (fact.attribution.length > 0 && isTopicPerson(reader, asked))))
  const place: AskedPlace = { asking: isPoor ? undefined : asking, worded: new Map() }
  places.set(key, place)
  return place
}

const askedPlaces = rememberedOf((_reader: BankReader, _fact: Fact) => new Map<string, AskedPlace>())

function stemOf(reader: BankReader, fact: Fact, question: string, { closing }: QuestionStyle): string {
  return sentence(`${attributionOf(reader, fact)}${join([question, closing])}`, '?')
}

function questionFor(reader: BankReader, fact: Fact, asking: Asking, fine: boolean): string | undefined {
  const words =
    asking.annotation.kind === 'role'
      ? askRole(reader, asking.clause, asking.annotation.role)
      : asking.argument.function === 'subject'
        ? askSubject(reader, asking)
        : askElsewhere(reader, asking, fine)
  // A sentence does not begin with a figure: "25 sailors from which country ...".
  if (words === undefined || (/^\d/.test(words) && fact.attribution.length === 0)) return undefined
  return namedAgain(reader, fact, smooth(words))
}

/** Words the question for who vouches for a fact: "Who said that ...?", "Which agency estimated that ...?". */
export function realiseSpeakerQuestion(reader: BankReader, fact: Fact, attribution: number): string | undefined {
  const { speaker, verb } = fact.attribution[attribution] ?? { speaker: [], verb: '' }
  const [slot] = speaker
  if (slot === undefined || typeof slot === 'string' || speaker.length > 1 || !slot.ask) return undefined
  const wh = whPhrase(reader, reader.annotationOf(slot))
  const voice = reader.entityOf(reader.annotationOf(slot))
  if (wh === undefined || (voice !== undefined && asksTopic(reader, voice))) return undefined
  const said = `${wh} ${pastForm(sayingVerb(verb), 'singular')} that ${realiseReported(reader, fact.clause)}`
  return countWords(said) > longStem.refuse ? undefined : sentence(said, '?')
}

function askSubject(reader: BankReader, asking: Asking): string | undefined {
  const { clause, argument, segment, slot, annotation } = asking
  const position = slotPosition(argument, segment, annotation)
  const wh = whPhrase(reader, annotation)
  if (position === undefined || wh === undefined) return undefined
  const subject =
    position === 'owned'
      ? `whose ${ownedNoun(argument.phrase)}`
      : position === 'apposition'
        ? wh
        : wordPhrase(reader, argument.phrase, replacementFor(slot, wh))
  const single = (position === 'whole' || position === 'apposition') && annotation.kind !== 'quantity'
  const entity = reader.entityOf(annotation)
  const several = entity !== undefined && isAskedInPlural(entity)
  const many = (segment === 0 && /how many /.test(wh)) || (single && several)
  const verb = inflect(clause.verb, many ? 'plural' : single ? 'singular' : numberOf(reader, argument))
  const rest = predicateOf(clause).map(other => wordArgument(reader, other))
  return join([subject, ...verb.plain, ...rest, asOf(clause)])
}

function askElsewhere(reader: BankReader, asking: Asking, fine: boolean): string | undefined {
  const { clause, argument, annotation } = asking
  const front = frontOf(reader, asking, fine)
  const subject = subjectOf(clause)
  if (front === undefined || subject === undefined) return undefined
  // "In which region may they be?" asks for leave.
  if (clause.verb.modal === 'may' && /^(?:place|destination)$/.test(argument.role)) return undefined
  const told = annotation.kind === 'date' ? becoming(clause) : clause
  // "There is one bell" is asked for by "how many bells are there".
  const isMany = /\bhow many /.test(front.words) && subject.phrase[0] === 'there'
  const verb = inflect(told.verb, isMany ? 'plural' : verbNumber(reader, clause))
  const others = predicateOf(withoutOtherEnd(reader, clause, argument)).flatMap(other =>
    other === argument ? [] : [wordArgument(reader, other)],
  )
  // "How many teams were scheduled to compete?", for "how many teams scheduled to compete were there".
  const [, many, state] =
    (isMany && /^((?:[a-z]+ )*how many .+?) (\p{Ll}{3,}ed|known|held|built|made|left) (?=\p{Ll})/u.exec(front.words)) ||
    []
  if (many !== undefined && state !== undefined)
    return join([many, verb.operator, ...verb.rest, front.words.slice(many.length), ...others, asOf(clause)])
  const rest = predicateOf(withoutOtherEnd(reader, clause, argument)).flatMap(other => {
    if (other !== argument) return [wordArgument(reader, other)]
    return front.left === undefined ? [] : [wordArgument(reader, front.left)]
  })
  return join([front.words, verb.operator, wordArgument(reader, subject), ...verb.rest, ...rest, asOf(clause)])
}

// "How many years old", "into the how many panels", "what share more than", "to how many adults did the number of
// adults rise".
function smooth(words: string): string {
  if (!words.includes('how ') && !words.includes('what share ')) return words
  return words
    .replace(/\bhow many years old\b/, 'how old')
    .replace(/\bthe age of how (?:old|many years)\b/, 'what age')
    .replace(/\b(?:only|just|exactly|a total of) (?=how (?:many|much|old|long|far)\b)/, '')
    .replace(/\b(?:all )?(?:the|its|their|his|her) (?=how (?:many|much)\b)/, '')
    .replace(/\bhow many ([\w ]+) (?=\w+ the number of \1\b)/, 'how many ')
    .replace(/\ban additional (how (?:many|much)) /, '$1 additional ')
    .replace(/\b(?:another|a further) (how (?:many|much)) /, '$1 more ')
    .replace(/\bwhat share (?=(?:more|less|fewer|\w+er)\b(?! of\b))/, 'how much ')
}
