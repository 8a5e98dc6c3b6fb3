import { isOwnPronoun } from '../../text/own-pronoun.ts'
import type { Argument } from '../../vocabulary/clause.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import type { Mark } from '../marks/mark.ts'
import type { Reading } from '../reading.ts'
import { childrenBy, isProper, lemmaOf, type Tree, tagOf } from '../trees/tree.ts'
import { argumentFrom, type ReadArgument } from './argument-from.ts'
import { evidenceFor, type FactMaker } from './evidence.ts'
import { type FoundAttribution, findAttribution } from './find-attribution.ts'
import type { SubjectPredicate } from './find-predicates.ts'
import { attributionOf, type Heard } from './find-voices.ts'
import { isBareNoun } from './is-bare-noun.ts'
import { areEntwined, isIncomplete, isReport, repeats, withoutDoubledTimes } from './is-said-whole.ts'
import { isSound } from './is-sound.ts'
import { type WordedPhrase, wordNounPhrase } from './noun-phrase.ts'
import { adverbOf, isVague } from './read-adverb.ts'
import { readArguments } from './read-arguments.ts'
import { readVerb } from './read-verb.ts'
import { shortened } from './shortened.ts'
import type { Spoken } from './spoken.ts'
import { standsAlone } from './stands-alone.ts'

/** Says whether a predicate stands within quotation marks, and who says the sentence that quotes. */
export interface Setting {
  readonly isQuoted: boolean
  readonly heard: Heard | undefined
}

/**
 * Reads a predicate as a fact, or gives `undefined` where it can't be made to stand alone: a subject that nothing names,
 * an object that leans on another sentence, words of a quotation that speak of "I" and "you", a verb that isn't finite.
 */
export function readClause(
  reading: Reading,
  tree: Tree,
  predicate: SubjectPredicate,
  maker: FactMaker,
  { isQuoted, heard }: Setting,
): Fact | undefined {
  const verb = readVerb(tree, predicate)
  if (verb === undefined || isVague(tree, predicate)) return undefined
  const own = findAttribution(reading, tree, predicate.token)
  const isHeard = isQuoted && own.state === 'none' && heard !== undefined && !heard.isOwn
  const attribution = isHeard ? heardFrom(reading, heard) : own
  if (attribution.state === 'unknown' || (isQuoted && (attribution.state === 'none' || speaksOfItself(tree))))
    return undefined
  const subject = readSubject(reading, tree, predicate)
  if (subject === undefined) return undefined
  const others = readArguments(reading, tree, predicate, spokenIn(reading, tree, subject))
  if (others === undefined || isIncomplete(tree, predicate, others)) return undefined
  if (isQuoted && others.some(({ worded }) => lacksArticle(tree, worded))) return undefined
  if (isReport(tree, predicate, others) || repeats(subject, others)) return undefined
  const [opening, ...said] = openingParts(reading, tree, predicate, subject, verb.passive)
  const parts = shortened(tree, predicate, withoutDoubledTimes([...said, ...others]))
  if (opening === undefined || parts === undefined || parts.length === 0 || areEntwined(subject, parts))
    return undefined
  if (!isSound(reading, tree, predicate, { verb, subject, parts })) return undefined
  if (
    attribution.state === 'named' &&
    namesSpeaker(
      attribution.marks,
      [subject, ...parts.map(({ worded }) => worded)],
      verb.passive && parts.some(({ argument }) => argument.preposition === 'by'),
    )
  )
    return undefined
  const marks = [
    ...subject.marks,
    ...parts.flatMap(({ worded }) => worded.marks),
    ...(attribution.state === 'named' ? attribution.marks : []),
  ]
  const first = Math.min(subject.first, predicate.token, ...parts.map(({ worded }) => worded.first))
  const last = Math.max(subject.last, predicate.token, ...parts.map(({ worded }) => worded.last))
  const vouched = attribution.state === 'named' ? [attribution.attribution] : []
  const cues = vouched.map(({ cue }) => cue)
  const adverb = predicate.copula === undefined ? adverbOf(tree, predicate.token) : undefined
  return {
    id: maker.nextId(),
    clause: {
      verb: {
        ...(isDated(parts) ? { ...verb, tense: verb.perfect ? 'past' : verb.tense, perfect: false } : verb),
        ...(adverb !== undefined && { adverb }),
      },
      arguments: [opening.argument, ...parts.map(({ argument }) => argument)],
    },
    evidence: [evidenceFor(reading, tree, { first, last }, marks, cues)],
    attribution: vouched,
    relations: [],
    status: 'confirmed',
    origin: { by: 'treebank', sentence: maker.source(tree) },
  }
}

const heardFrom = (reading: Reading, { voice }: Heard): FoundAttribution => ({
  state: 'named',
  attribution: attributionOf(reading, voice),
  marks: [voice.speaker],
})

function readSubject(reading: Reading, tree: Tree, predicate: SubjectPredicate): WordedPhrase | undefined {
  const token = predicate.antecedent ?? predicate.subject
  const subject = wordNounPhrase(reading, tree, token)
  if (subject === undefined || !standsAlone(tree, token, subject.marks)) return undefined
  const mark = subject.marks.find(({ head }) => head === subject.top)
  if (isOfTime(reading, tree, token)) return undefined
  // "Germany alone": what is said of it is said against others.
  // "Varn too": so is another.
  if (childrenBy(tree, token, 'advmod', 'amod').some(at => /^(?:alone|too)$/.test(lemmaOf(tree, at)))) return undefined
  if (mark?.form === 'date') return undefined
  // "It cost 9 pounds, which was up from 7": the price was up, not the pounds.
  if (mark?.form === 'quantity' && predicate.antecedent !== undefined && predicate.copula !== undefined)
    return undefined
  // "The Olmic guards, who ..." are named by whose they are; "the guards, who ..." by nothing.
  const isNamed = mark !== undefined || subject.tokens.some(at => isProper(tree, at))
  if (predicate.antecedent !== undefined && !isNamed) return undefined
  // "The team are winners": one thing isn't several.
  const isOneOfSeveral =
    predicate.copula !== undefined && tagOf(tree, predicate.token) === 'NNS' && mark?.entity?.agreement === 'singular'
  return isOneOfSeveral || isOfClause(tree, predicate) || isSoToo(tree, predicate) ? undefined : subject
}

// "Mira is also from Varn": somebody else is.
function isSoToo(tree: Tree, { copula, token }: SubjectPredicate): boolean {
  return copula !== undefined && childrenBy(tree, token, 'advmod').some(at => /^(?:also|too)$/.test(lemmaOf(tree, at)))
}

// "Over 300 came, which was a record": the relative clause tells of the coming.
function isOfClause(tree: Tree, { antecedent, copula, token }: SubjectPredicate): boolean {
  return (
    antecedent !== undefined &&
    copula !== undefined &&
    tagOf(tree, antecedent) === 'NNS' &&
    tagOf(tree, token) === 'NN' &&
    childrenBy(tree, token, 'det').some(at => /^an?$/.test(lemmaOf(tree, at)))
  )
}

// "This year's theme" is the theme of something; "this year's vote" is a vote.
function isOfTime(reading: Reading, tree: Tree, token: number): boolean {
  return (
    reading.kindAt(tree, token) !== 'event' &&
    childrenBy(tree, token, 'nmod:poss').some(owner => reading.markOf(tree, owner)?.form === 'date')
  )
}

// The subject, or "there" with what there is.
function openingParts(
  reading: Reading,
  tree: Tree,
  predicate: SubjectPredicate,
  subject: WordedPhrase,
  isPassive: boolean,
): ReadArgument[] {
  if (!predicate.isThere)
    return [argumentFrom(reading, tree, subject, { role: isPassive ? 'theme' : 'agent', function: 'subject' })]
  const { argument } = argumentFrom(reading, tree, subject, { role: 'theme', function: 'subject' })
  const there: Argument = { ...argument, phrase: ['there'], head: 0, agreement: subject.agreement ?? 'singular' }
  const complement = argumentFrom(reading, tree, subject, { role: 'theme', function: 'complement' })
  return [{ argument: there, worded: subject }, complement]
}

const speaksOfItself = (tree: Tree): boolean =>
  tree.tokens.some(({ lemma, text }) => /^(?:i|we|you|my|our|your|me|us)$/i.test(text) || /^(?:i|we|you)$/.test(lemma))

// "According to Mira, to which ship was Mira sent?": only "she" may stand there.
function namesSpeaker(speakers: readonly Mark[], phrases: readonly WordedPhrase[], isTurned: boolean): boolean {
  const ids = new Set(speakers.flatMap(({ entity }) => entity?.id ?? []))
  const own = phrases.flatMap(({ marks }) => marks).filter(({ entity }) => entity !== undefined && ids.has(entity.id))
  const isSaidAs = ({ form, annotation }: Mark) => form === 'pronoun' && isOwnPronoun(annotation.anchor.exact)
  return own.length > 1 || own.some(mark => !isSaidAs(mark) || isTurned)
}

function spokenIn(reading: Reading, tree: Tree, { top, marks }: WordedPhrase): Spoken {
  const clusters = marks.map(mark => reading.clusterAt(tree, mark.head)).filter(cluster => cluster !== undefined)
  return { cluster: reading.clusterAt(tree, top), clusters: new Set(clusters) }
}

// "Walked into lobby of the station": what is cut out of a quotation may lack its article.
function lacksArticle(tree: Tree, { top, marks }: WordedPhrase): boolean {
  const isMarked = marks.some(({ head }) => head === top)
  return !isMarked && isBareNoun(tree, top) && childrenBy(tree, top, 'nummod').length === 0
}

// "Has changed in 2014" is "changed in 2014".
function isDated(parts: readonly ReadArgument[]): boolean {
  return parts.some(
    ({ argument, worded }) =>
      argument.role === 'time' &&
      /^(?:in|on)$/.test(argument.preposition ?? '') &&
      worded.marks.some(({ form }) => form === 'date'),
  )
}
