import type { Tree } from '../../trees/tree.ts'
import type { EnglishKind, EnglishMention } from './english-mention.ts'

const persons =
  /^(?:i|me|my|mine|myself|you|your|yours|yourself|yourselves|he|him|his|himself|she|her|hers|herself|we|us|our|ours|ourselves|who|whom|whose|someone|somebody|everyone|everybody|anyone|anybody|nobody)$/
const things = /^(?:it|its|itself|they|them|their|theirs|themselves|this|that|these|those|one)$/

/**
 * Finds the pronouns of a sentence that may speak of something said before: personal, possessive and demonstrative ones.
 * The kind is `person` where the word says so, else the tagger's guess, else `other`; an empty "it" ("it is raining") and
 * a relative or interrogative word are left out.
 */
export function findPronouns(tree: Tree, kindAt: (token: number) => EnglishKind | undefined): EnglishMention[] {
  return tree.tokens.flatMap(({ text, upos, relation, xpos }, head): EnglishMention[] => {
    const word = text.toLowerCase()
    if (upos !== 'PRON' || /^W/.test(xpos) || /^(?:expl|det|mark|discourse)/.test(relation)) return []
    const isPerson = persons.test(word)
    if (!isPerson && !things.test(word)) return []
    const kind = isPerson ? 'person' : (kindAt(head) ?? 'other')
    return [
      { sentence: tree.index, first: head, last: head, head, kind, form: 'pronoun', confidence: isPerson ? 0.95 : 0.6 },
    ]
  })
}
