import { isScored, readAnnotated, type SpelledSentence } from '../../../corpus/reader/read-annotated.ts'
import { type AnnotatedMention, layOutSentences } from './annotated-sentences.ts'
import type { GoldDocument } from './gold-document.ts'

/**
 * Reads sentences annotated in this project as documents: those of one document together, the rest each by itself. What
 * is in doubt, and built places that are neither named nor known, may be found or not; what is rightly taken for
 * another kind too is optional in both. Nothing where the corpus that has the words isn't at hand.
 */
export function readAnnotation(name: 'sentences' | 're3d'): GoldDocument[] {
  const sentences = readAnnotated(name) ?? []
  return layOutSentences(
    sentences.map(({ id, words }) => ({ id, document: id.split('#')[0] ?? id, words })),
    sentences.flatMap(mentionsOf),
  )
}

function mentionsOf({ id, mentions }: SpelledSentence): AnnotatedMention[] {
  return mentions.flatMap(mention => {
    const span = { sentence: id, first: mention.first - 1, last: mention.last - 1 }
    const isOptional = !isScored(mention) || mention.also.length > 0
    return [mention.kind, ...mention.also].map(kind => ({ ...span, kind, ...(isOptional && { optional: true }) }))
  })
}
