import type { Token } from '../../vocabulary/parsed-text.ts'
import { hasChild } from './children-in.ts'
import { sortOfRole } from './mentions/role-nouns.ts'

type Tokens = readonly Token[]

/**
 * Hangs the titles of one person on the name behind them where a parser takes the first of them for somebody else: in
 * "Olm co-founder and head Ada Lund gave" a bare "co-founder" gave nothing by itself, and in "gave it to Varn
 * minister Ada Lund" it was the minister's, who is she. Only a title in the singular without an article is one.
 */
export function mendSharedTitles(tokens: Tokens): Tokens {
  return tokens.reduce<Tokens>((mended, { relation }, at) => {
    if (relation === 'conj') return withFirstTitle(mended, at)
    return /^(?:obl|obj|nmod)$/.test(relation) ? withTitleBefore(mended, at) : mended
  }, tokens)
}

// "Co-founder and head Ada Lund": the name stands where its first title stood.
function withFirstTitle(tokens: Tokens, name: number): Tokens {
  const { head: first = -1, upos } = tokens[name] ?? {}
  const second = name - 1
  const isPair =
    upos === 'PROPN' &&
    isTitle(tokens, first) &&
    tokens[second]?.head === name &&
    isRole(tokens, second) &&
    tokens[second - 1]?.text === 'and' &&
    second - 2 === first
  if (!isPair) return tokens
  const { head = -1, relation = 'dep' } = tokens[first] ?? {}
  return tokens.map((token, at) => {
    if (at === name) return { ...token, head, relation }
    if (at === first) return { ...token, head: name, relation: 'nmod:desc' }
    if (at === second) return { ...token, head: first, relation: 'conj' }
    if (at === second - 1) return { ...token, head: second, relation: 'cc' }
    const isFrame = token.head === first && (at > name || framing.test(token.relation))
    return isFrame ? { ...token, head: name } : token
  })
}

// "To minister Ada Lund": the preposition is the name's.
function withTitleBefore(tokens: Tokens, name: number): Tokens {
  const title = name - 1
  const isSplit =
    tokens[name]?.upos === 'PROPN' &&
    isTitle(tokens, title) &&
    tokens[title]?.head !== name &&
    tokens[name]?.head !== title &&
    hasChild(tokens, title, 'case') &&
    !hasChild(tokens, name, 'case')
  if (!isSplit) return tokens
  return tokens.map((token, at) => {
    if (at === name) return { ...token, relation: token.relation === 'obj' ? 'obl' : token.relation }
    if (at === title) return { ...token, head: name, relation: 'nmod:desc' }
    return token.head === title && framing.test(token.relation) ? { ...token, head: name } : token
  })
}

const framing = /^(?:case|punct|mark|cc)$/

const isRole = (tokens: Tokens, at: number): boolean => sortOfRole(tokens[at]?.lemma ?? '') !== undefined

function isTitle(tokens: Tokens, at: number): boolean {
  const isBare = !tokens.some(({ head, relation, xpos }) => head === at && (relation === 'det' || xpos === 'PRP$'))
  return tokens[at]?.xpos === 'NN' && isRole(tokens, at) && isBare
}
