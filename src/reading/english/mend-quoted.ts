import type { Token } from '../../vocabulary/parsed-text.ts'

type Tokens = readonly Token[]

/**
 * Makes a name of one word that stands in quotation marks where a noun would: listed as "Hope" is a name, whatever else
 * "hope" may be, and what stands before it a preposition.
 */
export function mendQuoted(tokens: Tokens): Tokens {
  return tokens.reduce<Tokens>((mended, { text, upos, relation }, at) => {
    const isAlone = isMark(tokens[at - 1]) && isMark(tokens[at + 1])
    const isNoun = /^(?:obj|obl|nmod|xcomp|appos)$/.test(relation)
    if (!isAlone || !isNoun || upos !== 'VERB' || !/^\p{Lu}/u.test(text)) return mended
    return mended.map((token, index) => {
      if (index === at) return { ...token, lemma: text, upos: 'PROPN', xpos: 'NNP', features: { Number: 'Sing' } }
      const opens = token.head === at && token.relation === 'mark'
      return opens ? { ...token, upos: 'ADP', xpos: 'IN', relation: 'case' } : token
    })
  }, tokens)
}

const isMark = (token: Token | undefined): boolean => /^(?:["“”«»]|``|'')$/.test(token?.text ?? '')
