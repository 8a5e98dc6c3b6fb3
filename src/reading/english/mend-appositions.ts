import type { Token } from '../../vocabulary/parsed-text.ts'
import { withToken } from '../trees/settle-titles.ts'
import { childIn, hasChild } from './children-in.ts'
import { sortOfRole } from './mentions/role-nouns.ts'

type Tokens = readonly Token[]

/**
 * Hangs a second word for one thing on the first where a parser gives both one place: "chose the tag Olm" has one object,
 * "yesterday, day five of the cup, Olm won" one time. And hangs from a person's name the office and its body that a parser
 * takes for somebody else: "Varn University president Ada Olm", "Minister of Trade Ada Olm".
 */
export function mendAppositions(tokens: Tokens): Tokens {
  return tokens.reduce<Tokens>((mended, _, at) => {
    const { relation = '' } = mended[at] ?? {}
    if (relation === 'obj') return withName(mended, at)
    if (relation === 'obl:unmarked') return withTime(mended, at)
    if (relation === 'nmod') return withNoun(withOffice(mended, at), at)
    return relation === 'appos' || relation === 'flat' ? withOffice(mended, at) : mended
  }, tokens)
}

// "The tag Olm".
function withName(tokens: Tokens, name: number): Tokens {
  const [noun, own] = [tokens[name - 1], tokens[name]]
  const isOne = noun?.relation === 'obj' && noun.head === own?.head && noun.xpos === 'NN' && own?.xpos === 'NNP'
  return isOne && hasChild(tokens, name - 1, 'det')
    ? withToken(tokens, name, { head: name - 1, relation: 'appos' })
    : tokens
}

// "In the magazine Olm": what no preposition stands before is the name of the noun before it.
function withNoun(tokens: Tokens, name: number): Tokens {
  const { head = -1, relation, xpos } = tokens[name] ?? {}
  if (relation !== 'nmod' || xpos !== 'NNP' || hasChild(tokens, name, 'case')) return tokens
  let start = name
  while (tokens[start - 1]?.head === name && /^(?:compound|flat|amod)$/.test(tokens[start - 1]?.relation ?? ''))
    start -= 1
  const noun = tokens[start - 1]
  const isBeside = noun?.xpos === 'NN' && noun.relation === 'nmod' && noun.head === head && head < start - 1
  return isBeside ? withToken(tokens, name, { head: start - 1, relation: 'appos' }) : tokens
}

// "Yesterday, day five of the cup,": both stand before the verb, and a comma behind each.
function withTime(tokens: Tokens, time: number): Tokens {
  const { head = -1 } = tokens[time] ?? {}
  const first = childIn(tokens, head, 'obl:unmarked')
  const isNext = first === time - 2 && time < head && tokens[time - 1]?.text === ','
  return isNext ? withToken(tokens, time, { head: first, relation: 'appos' }) : tokens
}

function withOffice(tokens: Tokens, name: number): Tokens {
  const { head: body = -1, xpos = '', relation } = tokens[name] ?? {}
  const top = tokens[body]
  if (xpos !== 'NNP' || top?.xpos !== 'NNP' || body > name || tokens.slice(body, name).some(isComma)) return tokens
  const title = tokens[name - 1]
  const isOfBody = relation === 'appos' && title?.relation === 'nmod:desc' && title.head === name && isRole(title)
  if (isOfBody) return withHead(tokens, body, { name, title: name - 1 })
  // "Minister of Trade Ada Olm": the name stands right behind what the office is of.
  const isOf = title?.head === body && title.relation === 'nmod' && name - 1 > body + 1
  const isOffice = isOf && tokens[body + 1]?.text === 'of' && isRole(top) && !hasChild(tokens, name, 'case')
  return isOffice ? withHead(tokens, body, { name, title: body }) : tokens
}

const isComma = ({ text }: Token): boolean => /^[,;:(–—-]$/.test(text)
const isRole = ({ text }: Token): boolean => sortOfRole(text.toLowerCase()) !== undefined

// The name stands where its office or its body stood, and what came behind them is its own.
function withHead(
  tokens: Tokens,
  body: number,
  { name, title }: { readonly name: number; readonly title: number },
): Tokens {
  const { head = -1, relation = 'dep' } = tokens[body] ?? {}
  return tokens.map((token, at) => {
    if (at === name) return { ...token, head, relation }
    if (at === title) return { ...token, head: name, relation: 'nmod:desc' }
    if (at === body) return { ...token, head: title, relation: 'compound' }
    if (token.head !== body) return token
    return at > name || /^(?:case|punct|cc|mark)$/.test(token.relation) ? { ...token, head: name } : token
  })
}
