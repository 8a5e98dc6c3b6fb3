import type { Token } from '../../vocabulary/parsed-text.ts'
import { childIn } from './children-in.ts'

type Tokens = readonly Token[]

const telling = /^(?:say|add|note|explain|write|claim|argue|announce|report|state|warn|insist)$/

/**
 * Makes an aside of who says a sentence where a parser takes the speaker for its subject: "Those boats, said Olm, are
 * taxed" taxes no Olm.
 */
export function mendAsides(tokens: Tokens): Tokens {
  return tokens.reduce<Tokens>((mended, { lemma }, teller) => {
    if (!telling.test(lemma) || mended[teller - 1]?.text !== ',') return mended
    const subject = childIn(mended, teller, 'nsubj', at => at < teller - 1)
    const told = childIn(mended, teller, 'ccomp', at => at > teller)
    if (subject === undefined || told === undefined) return mended
    const speaker =
      childIn(mended, told, 'nsubj', at => at > teller) ?? childIn(mended, told, 'nsubj:pass', at => at > teller)
    if (speaker === undefined || !isBetween(mended, teller, speaker)) return mended
    return turned(mended, { teller, told, subject, speaker })
  }, tokens)
}

// A name right behind the verb, and a comma behind the name.
function isBetween(tokens: Tokens, teller: number, speaker: number): boolean {
  let last = speaker
  while (tokens[last + 1]?.head === speaker && /^(?:flat|compound)/.test(tokens[last + 1]?.relation ?? '')) last += 1
  const named = tokens.slice(teller + 1, last + 1).every(({ upos }) => upos === 'PROPN')
  return named && tokens[last + 1]?.text === ','
}

function turned(
  tokens: Tokens,
  { teller, told, subject, speaker }: Record<'teller' | 'told' | 'subject' | 'speaker', number>,
): Tokens {
  const { head = -1, relation = 'dep' } = tokens[teller] ?? {}
  const role = tokens[speaker]?.relation ?? 'nsubj'
  return tokens.map((token, at) => {
    if (at === told) return { ...token, head, relation }
    if (at === teller) return { ...token, head: told, relation: 'parataxis' }
    if (at === subject) return { ...token, head: told, relation: role }
    if (at === speaker) return { ...token, head: teller, relation: 'nsubj' }
    return token.head === teller && at < teller && at !== teller - 1 ? { ...token, head: told } : token
  })
}
