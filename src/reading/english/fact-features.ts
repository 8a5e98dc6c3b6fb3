import type { Anchor } from '../../vocabulary/anchor.ts'
import type { Annotation } from '../../vocabulary/annotation.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import type { AnnotationId } from '../../vocabulary/identifiers.ts'
import type { Token } from '../../vocabulary/parsed-text.ts'
import { slotsOf } from '../../vocabulary/phrase.ts'
import type { EnglishReading, SureSentence } from './english-reading.ts'

/** Lists what is looked at in a fact to tell how likely it is right, each a number of about -3 to 3. */
export const factFeatures = [
  'always',
  'least sure argument',
  'least sure word',
  'mean word',
  'least sure tag',
  'sure verb',
  'arguments',
  'length of the sentence',
  'attributed',
  'passive',
  'perfect or modal',
  'copula',
  'least sure name',
  'least sure link',
  'pronouns',
  'descriptions',
  'named subject',
  'adjuncts',
  'words of the clause',
  'title',
  'phrases within arguments',
  'mean word of the sentence',
  'torn name',
  'least sure word that hangs on it',
  'all words and their labels',
  'sure label of the verb',
] as const

/**
 * Describes a fact that was read from a text by how sure the reader was of each thing that it rests on: its words' places
 * in the tree, their tags, its names and what they were linked with. One number for each of `factFeatures`.
 */
export function describeFact(
  { parsed, sureness, confidenceAt }: EnglishReading,
  { clause, evidence, attribution, origin }: Fact,
  annotations: ReadonlyMap<AnnotationId, Annotation>,
): number[] {
  const index = origin.by === 'treebank' ? Number(origin.sentence) - 1 : -1
  const sentence = parsed.sentences[index]
  const sure = sureness[index]
  const anchor = evidence[0]?.[0]
  if (sentence === undefined || sure === undefined || anchor === undefined) return factFeatures.map(() => 0)
  const within = ({ start, end }: Pick<Anchor, 'start' | 'end'>) =>
    sentence.tokens.flatMap((token, at) => (token.start >= start && token.end <= end ? [at] : []))
  const words = within(anchor).filter(at => sentence.tokens[at]?.upos !== 'PUNCT')
  const heads = clause.arguments.flatMap(argument => {
    const own = within(argument.anchor)
    return own.filter(at => !own.includes(sentence.tokens[at]?.head ?? -1) && sentence.tokens[at]?.upos !== 'PUNCT')
  })
  const verbs = words.filter(at => sentence.tokens[at]?.lemma.toLowerCase() === clause.verb.lemma.toLowerCase())
  const phrases = [...clause.arguments.map(({ phrase }) => phrase), ...attribution.map(({ speaker }) => speaker)]
  const slots = phrases.flatMap(slotsOf).flatMap(({ of }) => annotations.get(of) ?? [])
  const found = slots.map(({ anchor: { start, end } }) => confidenceAt(start, end))
  const subject = clause.arguments.find(argument => argument.function === 'subject')
  const isTitle = clause.verb.lemma === 'be' && verbs.length === 0
  const told = new Set(clause.arguments.flatMap(({ anchor: own }) => within(own)))
  const core = new Set([...told, ...verbs])
  return [
    1,
    least(heads, sure.arcs),
    least(words, sure.arcs),
    mean(words, sure.arcs),
    least(words, sure.tags),
    isTitle ? 0 : Math.max(...verbs.map(at => Math.min(logOf(sure.arcs[at]), logOf(sure.tags[at]))), -4),
    clause.arguments.length - 2,
    sentence.tokens.length / 20 - 1,
    attribution.length > 0 ? 1 : 0,
    clause.verb.passive ? 1 : 0,
    clause.verb.perfect || clause.verb.modal !== undefined ? 1 : 0,
    clause.verb.lemma === 'be' ? 1 : 0,
    Math.min(0, ...found.map(({ mention }) => logOf(mention))),
    Math.min(0, ...found.map(({ link }) => logOf(link))),
    found.filter(({ form }) => form === 'pronoun').length,
    found.filter(({ form }) => form === 'description').length,
    subject !== undefined && slotsOf(subject.phrase).some(({ of }) => isNamed(annotations.get(of), confidenceAt))
      ? 1
      : 0,
    clause.arguments.filter(argument => argument.function === 'adjunct').length,
    words.length / 10 - 1,
    isTitle ? 1 : 0,
    clause.arguments.reduce((sum, { anchor: own }) => sum + countPhrases(sentence.tokens, within(own)), 0),
    mean([...sentence.tokens.keys()], sure.arcs),
    [...told].some(at => isTorn(sentence.tokens, at, told)) ? 1 : 0,
    least(hangingOn(sentence.tokens, core), sure.arcs),
    chanceOfAll(core, sure) / 2,
    isTitle ? 0 : Math.max(...verbs.map(at => Math.min(logOf(sure.arcs[at]), logOf(sure.labels[at]))), -4),
  ]
}

// Each may hang on the noun or on the verb.
const countPhrases = (tokens: readonly Token[], words: readonly number[]): number =>
  words.slice(1).filter(at => tokens[at]?.relation === 'case' && tokens[at]?.xpos !== 'POS').length

// What is left out of a fact though it hangs on it may belong elsewhere, or into it.
const hangingOn = (tokens: readonly Token[], told: ReadonlySet<number>): number[] =>
  tokens.flatMap(({ head, upos }, at) => (upos !== 'PUNCT' && told.has(head) && !told.has(at) ? [at] : []))

// The chance that all of them are right, were each right by itself.
const chanceOfAll = (words: ReadonlySet<number>, { arcs, labels }: SureSentence): number => {
  const sum = [...words].reduce((total, at) => total + logOf(arcs[at]) + logOf(labels[at]), 0)
  return Math.max(-6, sum)
}

// "Kathryn" of "Kathryn Waters": a name that goes on outside of what is told is likely cut.
function isTorn(tokens: readonly Token[], at: number, told: ReadonlySet<number>): boolean {
  const isName = (token: number) => tokens[token]?.upos === 'PROPN'
  return isName(at) && [at - 1, at + 1].some(beside => isName(beside) && !told.has(beside))
}

const isNamed = (annotation: Annotation | undefined, confidenceAt: EnglishReading['confidenceAt']): boolean =>
  annotation !== undefined && confidenceAt(annotation.anchor.start, annotation.anchor.end).form === 'name'

const logOf = (chance: number | undefined): number => Math.max(-4, Math.log(Math.max(chance ?? 0, 0.001)))

const least = (words: readonly number[], chances: SureSentence['arcs']): number =>
  Math.min(0, ...words.map(at => logOf(chances[at])))

const mean = (words: readonly number[], chances: SureSentence['arcs']): number =>
  words.length === 0 ? -4 : words.reduce((sum, at) => sum + logOf(chances[at]), 0) / words.length
