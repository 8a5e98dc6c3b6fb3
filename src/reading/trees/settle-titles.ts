import type { Token } from '../../vocabulary/parsed-text.ts'

type Tokens = readonly Token[]

// What stands beside both words as part of the sentence around them.
const frame = /^(?:case|punct|cc|mark|conj|cop|aux|nsubj|advmod|appos|acl|advcl|nmod|parataxis|dep)(?::|$)/
const within = /^(?:nmod:poss|nmod:desc|punct)$/
const opening = /^(?:case|punct|cc|mark)$/

/**
 * Hangs a title from the name that it stands before: "actor Dennis Hopper", "English defender Kyle Walker". Treebanks
 * differ in which of the two stands for both, so that a parser trained on several makes the name an apposition, or puts
 * both in one place of the sentence ("defender" and "Kyle" each its subject). To a title with an article or "his" the
 * name is an apposition. What stands before both of them ("from", a comma) hangs from the name, whose title it is
 * ("Norway's minister") from the title. `namesPerson` says which common nouns say what a person is.
 * Guarantee: the same words; what is settled already stays as it is.
 */
export function settleTitles(tokens: Tokens, namesPerson: (token: number) => boolean): Tokens {
  return tokens.reduce<Tokens>((settled, _, at) => {
    if (tokens[at + 1]?.upos !== 'PROPN') return settled
    const name = topOfName(settled, at + 1)
    if (isTitle(settled, at, { name, namesPerson })) return withOwners(withTitle(settled, at, name), at)
    if (isOwned(settled, at)) return withToken(settled, at + 1, { head: at, relation: 'appos' })
    return settled[at]?.relation === 'nmod:desc' ? withOwners(unframed(settled, at), at) : settled
  }, tokens)
}

/** Gives tokens of which one is changed. */
export const withToken = (tokens: Tokens, at: number, change: Partial<Token>): Tokens =>
  tokens.map((token, index) => (index === at ? { ...token, ...change } : token))

// "Ada" of "Ada Lund" may hang on "Lund" or carry it.
function topOfName(tokens: Tokens, first: number): number {
  const { head = -1, relation } = tokens[first] ?? {}
  return relation === 'compound' && head === first + 1 && tokens[head]?.xpos === 'NNP' ? head : first
}

function isTitle(
  tokens: Tokens,
  at: number,
  { name: top, namesPerson }: { readonly name: number; readonly namesPerson: (token: number) => boolean },
): boolean {
  const [title, name] = [tokens[at], tokens[top]]
  if (title?.xpos !== 'NN' || name?.xpos !== 'NNP' || !namesPerson(at)) return false
  const isUnder = name.head === at && /^(?:appos|flat)$/.test(name.relation)
  return (isUnder || isBeside(tokens, at, top)) && !tokens.some(token => token.head === at && isOwn(token))
}

// "His father Ada Lund said": the name says who the father is.
function isOwned(tokens: Tokens, at: number): boolean {
  const [noun, name] = [tokens[at], tokens[at + 1]]
  if (noun?.xpos !== 'NN' || name?.xpos !== 'NNP' || !isBeside(tokens, at, at + 1)) return false
  return tokens.some(({ head, xpos }) => head === at && xpos === 'PRP$')
}

function isBeside(tokens: Tokens, at: number, top: number): boolean {
  const [title, name] = [tokens[at], tokens[top]]
  return title !== undefined && name?.head === title.head && name.head >= 0 && name.relation === title.relation
}

const isOwn = ({ relation, xpos }: Token): boolean => relation === 'det' || xpos === 'PRP$' || relation === 'cop'

function withTitle(tokens: Tokens, at: number, name: number): Tokens {
  const { head = -1, relation = 'dep' } = tokens[at] ?? {}
  return tokens.map((token, index) => {
    if (index === at) return { ...token, head: name, relation: 'nmod:desc' }
    if (index === name) return { ...token, head, relation }
    const isFramed = index > name || (frame.test(token.relation) && !within.test(token.relation))
    const isOpening = index < at && opening.test(token.relation) && isFirst(tokens, at, index)
    return token.head === at && (isFramed || isOpening) ? { ...token, head: name } : token
  })
}

function unframed(tokens: Tokens, title: number): Tokens {
  const name = tokens[title]?.head ?? -1
  if (name <= title) return tokens
  return tokens.map((token, at) =>
    token.head === title && at < title && opening.test(token.relation) && isFirst(tokens, title, at)
      ? { ...token, head: name }
      : token,
  )
}

// A hyphen between the words of a title stays with it.
const isFirst = (tokens: Tokens, title: number, at: number): boolean =>
  !tokens.some(({ head, relation }, index) => head === title && index < at && !opening.test(relation))

function withOwners(tokens: Tokens, title: number): Tokens {
  const name = tokens[title]?.head ?? -1
  if (name <= title) return tokens
  return tokens.map((token, at) =>
    token.head === name && at < title && /^(?:nmod:poss|compound|amod)$/.test(token.relation)
      ? { ...token, head: title }
      : token,
  )
}
