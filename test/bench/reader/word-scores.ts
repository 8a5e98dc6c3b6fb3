import { featuresOf } from '../../../src/reading/english/features-of.ts'
import { lemmaOf } from '../../../src/reading/english/lemma-of.ts'
import type { ParsedText } from '../../../src/vocabulary/parsed-text.ts'
import type { SpanCount } from './token-scores.ts'

/** Lists the features that are scored: those that a word and its tags can tell. */
export const scoredFeatures = [
  ...['Number', 'Degree', 'Tense', 'VerbForm', 'Mood', 'Person', 'PronType', 'Case', 'Gender', 'Poss', 'NumType'],
  ...['Definite', 'Polarity', 'Reflex'],
] as const

/** Counts how many words have the dictionary form of a corpus, their tags being given. */
export function lemmaCount({ sentences }: ParsedText): SpanCount {
  const tokens = sentences.flatMap(sentence => sentence.tokens)
  const right = tokens.filter(({ text, lemma, upos, xpos }) => lemmaOf(text, upos, xpos) === lemma).length
  return { gold: tokens.length, predicted: tokens.length, right }
}

/** Counts, for each feature, how many words have it in a corpus, were given it, and were given the right value. */
export function featureCounts({ sentences }: ParsedText): Readonly<Record<string, SpanCount>> {
  const tokens = sentences.flatMap(sentence => sentence.tokens)
  const pairs = tokens.map(token => ({
    gold: token.features,
    own: featuresOf(token.text, token.lemma, token.upos, token.xpos),
  }))
  return Object.fromEntries(
    scoredFeatures.map(name => [
      name,
      {
        gold: pairs.filter(({ gold }) => gold[name] !== undefined).length,
        predicted: pairs.filter(({ own }) => own[name] !== undefined).length,
        right: pairs.filter(({ gold, own }) => own[name] !== undefined && own[name] === gold[name]).length,
      },
    ]),
  )
}
