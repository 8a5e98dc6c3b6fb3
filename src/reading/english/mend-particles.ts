import type { Token } from '../../vocabulary/parsed-text.ts'
import { childIn, hasChild } from './children-in.ts'

type Tokens = readonly Token[]

/**
 * Makes a preposition of a particle behind a passive verb where a parser gives that an object: "they were let down a
 * shaft" lets no shaft down. What is done to somebody has no object but of giving ("was handed over a key").
 */
export function mendParticles(tokens: Tokens): Tokens {
  return tokens.reduce<Tokens>((mended, { relation, head }, at) => {
    if (relation !== 'compound:prt' || !hasChild(mended, head, 'aux:pass')) return mended
    const object = childIn(mended, head, 'obj', place => place > at)
    if (object === undefined || giving.test(mended[head]?.lemma ?? '')) return mended
    const isNext = mended.slice(at + 1, object).every(token => token.head === object)
    if (!isNext) return mended
    return mended.map((token, place) => {
      if (place === at) return { ...token, head: object, upos: 'ADP', xpos: 'IN', relation: 'case' }
      return place === object ? { ...token, relation: 'obl' } : token
    })
  }, tokens)
}

const giving = /^(?:give|hand|pay|send|pass|bring|deal|sign|turn)$/
