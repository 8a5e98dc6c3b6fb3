import type { Token } from '../../vocabulary/parsed-text.ts'
import { sortOfRole } from './mentions/role-nouns.ts'

type Tokens = readonly Token[]

// What stands beside both words as part of the sentence around them.
const frame = /^(?:case|punct|cc|mark|conj|cop|aux|nsubj|advmod|appos|acl|advcl|nmod|parataxis|dep)(?::|$)/
const within = /^(?:nmod:poss|nmod:desc|punct)$/

/**
 * Hangs a role from the name that it stands before: "actor Dennis Hopper", "English defender Kyle Walker". Treebanks
 * differ in which of the two stands for both, so that a parser trained on several makes the name an apposition, or puts
 * both in one place of the sentence ("defender" and "Kyle" each its subject). A role with an article or "his" is left.
 */
export function mendTitles(tokens: Tokens): Tokens {
  return tokens.reduce<Tokens>((mended, _, at) => (isTitle(mended, at) ? withTitle(mended, at) : mended), tokens)
}

function isTitle(tokens: Tokens, at: number): boolean {
  const [role, name] = [tokens[at], tokens[at + 1]]
  if (role?.xpos !== 'NN' || name?.xpos !== 'NNP' || sortOfRole(role.lemma) === undefined) return false
  const isUnder = name.head === at && name.relation === 'appos'
  const isBeside =
    name.head === role.head && name.head >= 0 && name.relation === role.relation && name.relation !== 'conj'
  return (isUnder || isBeside) && !tokens.some(token => token.head === at && isOwn(token))
}

const isOwn = ({ relation, xpos }: Token): boolean => relation === 'det' || xpos === 'PRP$' || relation === 'cop'

function withTitle(tokens: Tokens, at: number): Tokens {
  const name = at + 1
  const { head = -1, relation = 'dep' } = tokens[at] ?? {}
  return tokens.map((token, index) => {
    if (index === at) return { ...token, head: name, relation: 'nmod:desc' }
    if (index === name) return { ...token, head, relation }
    const isFramed = index > name || (frame.test(token.relation) && !within.test(token.relation))
    return token.head === at && isFramed ? { ...token, head: name } : token
  })
}
