import type { Token } from '../../vocabulary/parsed-text.ts'

type Tokens = readonly Token[]

const playing = /^(?:win|lose|draw|beat|defeat|lead|trail|finish|play)$/

/**
 * Makes the score of a match the measure by which it went, and whom it went against the verb's: "Varn lost 1 – 2 to Olm"
 * lost nothing of Olm's.
 */
export function mendScores(tokens: Tokens): Tokens {
  return tokens.reduce<Tokens>((mended, { relation, upos, head }, at) => {
    const [dash, other] = [tokens[at + 1], tokens[at + 2]]
    const isScore = upos === 'NUM' && /^[-–—]$/.test(dash?.text ?? '') && other?.upos === 'NUM'
    if (!isScore || relation !== 'obj' || !playing.test(tokens[head]?.lemma ?? '')) return mended
    return mended.map((token, index) => {
      if (index === at) return { ...token, relation: 'obl:unmarked' }
      const isAgainst = token.head === at && token.relation === 'nmod' && index > at + 2
      return isAgainst ? { ...token, head, relation: 'obl' } : token
    })
  }, tokens)
}
