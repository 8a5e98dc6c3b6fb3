import type { ParsedSentence } from '../../vocabulary/parsed-text.ts'

/**
 * Tells whether the clause around a token speaks of the past or of the future, by the nearest verb above it and its
 * auxiliaries; `undefined` where neither is sure.
 */
export function tenseAround({ tokens }: ParsedSentence, index: number): 'past' | 'future' | undefined {
  let at = tokens[index]?.head ?? -1
  for (let steps = 0; at >= 0 && steps < tokens.length; steps += 1) {
    const token = tokens[at]
    if (token === undefined) return undefined
    const verbs = [token, ...tokens.filter(({ head, relation }) => head === at && /^(?:aux|cop)/.test(relation))]
    const lemmas = verbs.map(({ lemma }) => lemma.toLowerCase())
    if (lemmas.some(lemma => /^(?:will|shall|'ll|wo)$/.test(lemma))) return 'future'
    if (verbs.some(({ features: { Tense: tense, VerbForm: form } }) => tense === 'Past' && form !== 'Part'))
      return 'past'
    if (verbs.some(({ xpos }) => xpos === 'VBD')) return 'past'
    // A participle without an auxiliary ("the men killed on Monday") tells of what has been.
    if (token.xpos === 'VBN' && !verbs.some(({ upos }) => upos === 'AUX')) return 'past'
    if (token.upos === 'VERB' && !/^(?:xcomp|ccomp|acl|advcl)/.test(token.relation)) return undefined
    at = token.head
  }
  return undefined
}
