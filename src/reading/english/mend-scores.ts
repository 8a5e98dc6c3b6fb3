import type { Token } from '../../vocabulary/parsed-text.ts'
import { withToken } from '../trees/settle-titles.ts'
import { childIn, hasChild } from './children-in.ts'

type Tokens = readonly Token[]

const playing = /^(?:win|lose|draw|beat|defeat|lead|trail|finish|play)$/

/**
 * Makes the score of a match or a vote the measure by which it went, and whom it went against the verb's: "Varn lost
 * 1 – 2 to Olm" lost nothing of Olm's, and in "was beaten by 20 votes by Ada Olm" she had many more.
 */
export function mendScores(tokens: Tokens): Tokens {
  return tokens.reduce<Tokens>((mended, { upos }, at) => {
    if (upos === 'NUM') return withScore(mended, at)
    return upos === 'PROPN' ? withWinner(mended, at) : mended
  }, tokens)
}

function withScore(tokens: Tokens, at: number): Tokens {
  const { head = -1, relation } = tokens[at] ?? {}
  const [dash, other] = [tokens[at + 1], tokens[at + 2]]
  const isScore = /^[-–—]$/.test(dash?.text ?? '') && other?.upos === 'NUM'
  if (!isScore || relation !== 'obj' || !playing.test(tokens[head]?.lemma ?? '')) return tokens
  return tokens.map((token, index) => {
    if (index === at) return { ...token, relation: 'obl:unmarked' }
    const isAgainst = token.head === at && token.relation === 'nmod' && index > at + 2
    return isAgainst ? { ...token, head, relation: 'obl' } : token
  })
}

function withWinner(tokens: Tokens, winner: number): Tokens {
  const { head: margin = -1, relation } = tokens[winner] ?? {}
  const { head: verb = -1, relation: own = '' } = tokens[margin] ?? {}
  const isBy = (at: number) => tokens[childIn(tokens, at, 'case') ?? -1]?.lemma === 'by'
  const isMargin = /^obl(?::agent)?$/.test(own) && hasChild(tokens, margin, 'nummod') && isBy(margin)
  const isBeaten = hasChild(tokens, verb, 'aux:pass')
  if (relation !== 'nmod' || !isMargin || !isBeaten || !isBy(winner)) return tokens
  return withToken(withToken(tokens, margin, { relation: 'obl' }), winner, { head: verb, relation: 'obl:agent' })
}
