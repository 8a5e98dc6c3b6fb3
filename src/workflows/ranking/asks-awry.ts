import { headNoun, isPluralNoun, isSomeone } from '../../generation/realise/noun-phrase.ts'
import type { Asked } from '../../item-checks/asked-target.ts'
import { sortOfPlace } from '../../text/place-names.ts'
import type { Annotation } from '../../vocabulary/annotation.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Argument } from '../../vocabulary/clause.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import { slotsOf } from '../../vocabulary/phrase.ts'

/**
 * Tells whether a slot of a fact that was read from a text can't be asked for in good English, or the fact not at all:
 * what something is called by its kind ("as which organisation is it known"), a place behind a noun of a state ("where is
 * it a school"), the wider of two places ("in which country was she born in Varn"), a share of nobody knows what.
 */
export function asksAwry(reader: BankReader, { fact, place, annotation }: Asked): boolean {
  if ('attribution' in place) return isRelayed(reader, fact.attribution[place.attribution]?.cue.end)
  const argument = fact.clause.arguments[place.argument]
  if (argument === undefined) return false
  const { verb, arguments: parts } = fact.clause
  // "How many stars can only five percent see?"
  if (!isSubject(argument) && parts.some(part => isSubject(part) && opensWithOnly(part))) return true
  // "In how many years has it grown to 200?"
  if (annotation.kind === 'quantity' && annotation.quantity.type === 'duration' && argument.preposition === 'in')
    return true
  // "In whom was she a crew chief?", of a place taken for a person.
  if (annotation.kind === 'person' && /^(?:in|at|into|near|through|across|outside)$/.test(argument.preposition ?? ''))
    return true
  const isEntity = !/^(?:quantity|date|role)$/.test(annotation.kind)
  const isNaming = naming.test(verb.lemma) || (verb.passive && /^(?:know|describe|refer)$/.test(verb.lemma))
  if (isEntity && isNaming && argument.function !== 'subject' && argument.preposition !== 'by') return true
  // "From what percentage did she report down?"
  const isShare = annotation.kind === 'quantity' && annotation.quantity.type === 'share'
  const isTold = argument.preposition === 'at' && /^(?:report|say|announce|tell|show)$/.test(verb.lemma)
  if (isShare && (isTold || (argument.preposition === 'from' && !changing.test(verb.lemma)))) return true
  // "What percentage made in Olm did the judge declare her?"
  if (judging.test(verb.lemma) && argument.function === 'complement') return true
  const [opening] = argument.phrase
  const isState = verb.lemma === 'be' && !verb.passive && argument.function === 'complement'
  if (isState && typeof opening === 'string' && isEntity && annotation.kind !== 'person') {
    // "Where was she the mayor?" may be asked.
    const isPerson = names(reader, parts.find(isSubject), /^person$/)
    if (/^an? /i.test(opening) || (/^the /i.test(opening) && !isPerson)) return true
  }
  // "Who was the German physicist?", where nothing says which.
  const complement = parts.find(({ function: grammar }) => grammar === 'complement')
  if (verb.lemma === 'be' && isSubject(argument) && complement !== undefined && isVague(complement.anchor.exact))
    return true
  // "Whose ads and its shops did they praise?"
  if (argument.phrase.some(segment => typeof segment === 'string' && / and (?:his|her|its|their) /.test(segment)))
    return true
  // "What percentage made in Olm is she?"
  if (isState && argument.phrase.length > 1 && opening !== undefined && typeof opening !== 'string') {
    const first = reader.annotationOf(opening)
    if (first.kind === 'quantity' && first.quantity.type === 'share') return true
  }
  // "At which organisation was it filmed?"
  if (annotation.kind === 'organisation' && /^(?:at|in)$/.test(argument.preposition ?? ''))
    if (/^organi[sz]ation$/.test(reader.entityOf(annotation)?.sort.singular ?? '')) return true
  if (isTown(reader, annotation)) return true
  const isPlace = /^(?:place|facility)$/.test(annotation.kind)
  return isPlace && places(reader, argument) && parts.some(other => other !== argument && places(reader, other))
}

// "According to Olm Radio, quoting the harbour office": either said it.
const isRelayed = (reader: BankReader, end = 0): boolean =>
  /^,? (?:quoting|citing|which quoted|which cited) /.test(reader.bank.article.text.slice(end, end + 20))

// "Holland, Michigan" is no country.
function isTown(reader: BankReader, annotation: Annotation): boolean {
  const entity = reader.entityOf(annotation)
  if (entity?.sort.singular !== 'country') return false
  const { text } = reader.bank.article
  return reader.annotationsOf(entity.id).some(({ anchor }) => {
    const [, beside] = /^, (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/u.exec(text.slice(anchor.end, anchor.end + 40)) ?? []
    return beside !== undefined && sortOfPlace(beside) === 'region'
  })
}

const opensWithOnly = ({ phrase, anchor }: Argument): boolean =>
  /^only /i.test(`${phrase[0]}`) || /^only /i.test(anchor.exact)

const isSubject = ({ function: grammar }: Argument): boolean => grammar === 'subject'

// What is one of a kind tells whom it means.
const isVague = (words: string): boolean =>
  /^the /i.test(words) &&
  !/ (?:of|in|for|at|to|from|behind|who|that|with) |['’]s |s['’] |\b(?:first|second|third|last|only|same|most|least|\p{L}+est)\b|\d/u.test(
    words,
  )

const changing =
  /^(?:fall|rise|drop|decline|go|climb|jump|increase|decrease|grow|shrink|slip|sink|slide|plunge|soar|surge|cut|raise|reduce|lower|lift|change|shift|improve|come|move|be|range|vary|dip|recover|edge|tumble|leap|swell|expand|bring|push)$/
const judging = /^(?:declare|deem|consider|proclaim|pronounce|judge|call|name|dub|label)$/
const naming = /^(?:dub|name|call|nickname|rename|title|entitle|christen|label|term)$/

const places = (reader: BankReader, { function: grammar, preposition = '', phrase }: Argument): boolean =>
  grammar === 'adjunct' && /^(?:in|at)$/.test(preposition) && names(reader, { phrase }, /^(?:place|facility)$/)

const names = (reader: BankReader, argument: Pick<Argument, 'phrase'> | undefined, kinds: RegExp): boolean =>
  slotsOf(argument?.phrase ?? []).some(slot => kinds.test(reader.annotationOf(slot).kind))

/**
 * Tells whether a fact speaks of a share without saying of what, of a length of time as of a thing, of a comparison that
 * nobody made, or of several by a name that was taken for one.
 */
export function isObscure(reader: BankReader, { clause: { verb, arguments: parts } }: Fact): boolean {
  if (verb.lemma === 'compare' && verb.passive) return true
  if (parts.some(({ function: grammar }) => grammar === 'indirect') && !giving.test(verb.lemma)) return true
  // "Was defeated by 10,000 votes by Mira".
  const isAmountAgent = ({ preposition, phrase: [first] }: Argument) =>
    preposition === 'by' &&
    first !== undefined &&
    typeof first !== 'string' &&
    reader.annotationOf(first).kind === 'quantity'
  if (verb.passive && parts.filter(({ preposition }) => preposition === 'by').length > 1 && parts.some(isAmountAgent))
    return true
  if (parts.some(({ phrase }) => joinsKinds(reader, phrase) || joinsBare(reader, phrase))) return true
  // "Spent five years": doing what?
  if (verb.lemma === 'spend' && parts.length === 2 && parts.some(part => isTime(reader, part))) return true
  // "She reemerged in May": out of what, was told before. "Has to go some way to eclipse it".
  if (/^(?:reemerge|re-emerge|reappear|resurface|resume)$/.test(verb.lemma)) return true
  if (parts.some(({ anchor }) => /^(?:to go some way\b|matters$)/.test(anchor.exact))) return true
  // "Blames the pressure": for what?
  if (verb.lemma === 'blame' && !parts.some(({ preposition }) => /^(?:for|on)$/.test(preposition ?? ''))) return true
  // "Was out in the bay": at what, isn't said.
  if (
    verb.lemma === 'be' &&
    parts.some(({ function: grammar, anchor }) => grammar === 'complement' && adverb.test(anchor.exact))
  )
    return true
  // "Offers one for 90 dollars": one of what was told before.
  if (parts.some(({ phrase }) => phrase.length === 1 && /^(?:one|ones|another|both|others)$/i.test(String(phrase[0]))))
    return true
  const subject = parts.find(isSubject)
  const [only, ...more] = subject?.phrase ?? []
  if (subject === undefined || only === undefined || typeof only === 'string' || more.length > 0) return false
  const annotation = reader.annotationOf(only)
  // "35 percent were at home", "two months are shorter".
  if (annotation.kind === 'quantity') {
    const { type, of } = annotation.quantity
    return type === 'duration' || (type === 'share' && of === undefined)
  }
  // "Varn Rovers have won" is not "Varn Rovers has won".
  const isHeard = verb.tense === 'present' || verb.passive || verb.progressive || verb.perfect || verb.lemma === 'be'
  const { end } = subject.anchor
  const after = reader.bank.article.text.slice(end, end + 12)
  return isHeard && reader.entityOf(annotation)?.agreement === 'singular' && severalAct.test(after)
}

const adverb = /^(?:(?:off|on|up|down|in|back|away|over|around|about)$|out\b(?! of\b))/i

// "Initiated her into the club and Mira Olm": two things that no verb takes together.
function joinsKinds(reader: BankReader, phrase: Argument['phrase']): boolean {
  return phrase.some((segment, at) => {
    const [before, after] = [phrase[at - 1], phrase[at + 1]]
    if (segment !== ' and ' || before === undefined || after === undefined) return false
    if (typeof before === 'string' || typeof after === 'string') return false
    const kinds = [before, after].map(slot => reader.annotationOf(slot).kind)
    return kinds.includes('person') && kinds.some(kind => /^(?:organisation|place|facility|date|quantity)$/.test(kind))
  })
}

// "Co-founder and Mira Olm": the post is hers.
function joinsBare(reader: BankReader, [words, name]: Argument['phrase']): boolean {
  if (typeof words !== 'string' || name === undefined || typeof name === 'string' || !/^[\p{L} -]+ and $/u.test(words))
    return false
  const noun = headNoun(words.slice(0, -5))
  const isBare = !/^(?:the|an?|his|her|its|their|our|my|many|some|other|\p{Ll}+s) /iu.test(words)
  return isBare && isSomeone(noun) && !isPluralNoun(noun) && reader.annotationOf(name).kind === 'person'
}

function isTime(reader: BankReader, { function: grammar, phrase: [only, ...more] }: Argument): boolean {
  if (grammar !== 'object' || only === undefined || typeof only === 'string' || more.length > 0) return false
  const annotation = reader.annotationOf(only)
  return annotation.kind === 'quantity' && annotation.quantity.type === 'duration'
}

const giving =
  /^(?:give|send|offer|tell|show|pay|teach|award|grant|sell|lend|loan|hand|bring|buy|cost|owe|promise|ask|deny|wish|earn|charge|save|throw|feed|read|write|make|get|find|leave|allow|guarantee|cause|win|assign|allot|allocate|serve|pass|refuse|spare|accord|bequeath|cede|fine|forward|issue|mail|present|provide|tip|toss|vote|extend|lease|rent|book|order|deal|do|set|call|name|elect|appoint|dub|advise|inform|remind|persuade|convince|warn|assure|notify|envy|forgive|bet|permit|post|quote|render|supply|take|text|email|wire)$/
const severalAct = /^(?: have| are| were|, who were|, who are) /
