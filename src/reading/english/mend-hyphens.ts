import type { Token } from '../../vocabulary/parsed-text.ts'

type Tokens = readonly Token[]

// A syllable as Chinese and Korean names have them, which no English word is that follows a name by a hyphen.
const syllable = /^(?:[bpmfdtnlgkhjqxzcsrwy]|zh|ch|sh|ts|kw|ng|hs)?(?:[aeiou]|[aeiou][aeiou])(?:n|ng|k|t|p|m|h)?$/
const words = /^(?:run|man|men|in|up|on|an|at|to|so|no|go|do|be|he|me|we|win|ban|fan|aim|hit|set|cut|pan|ton|tax|led)$/

/**
 * Makes one name of what a hyphen joins in "Wong Kwok-hing": a word in small letters right behind a hyphen and two words
 * of a name is read as a noun of its own by a parser that has seen few such names. What it hung on, the name hangs on.
 */
export function mendHyphens(tokens: Tokens): Tokens {
  return tokens.reduce<Tokens>((mended, _, at) => (isJoined(mended, at) ? withName(mended, at) : mended), tokens)
}

const isNamePart = (token: Token | undefined): boolean => token?.upos === 'PROPN' && /^\p{Lu}/u.test(token.text)

function isJoined(tokens: Tokens, at: number): boolean {
  const [before, name, hyphen, part] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1]]
  if (hyphen?.text !== '-' || name === undefined || part === undefined) return false
  const isGlued = name.end === hyphen.start && hyphen.end === part.start
  const isSyllable = syllable.test(part.text) && !words.test(part.text)
  return isGlued && isSyllable && isNamePart(name) && (isNamePart(before) || part.upos === 'PROPN')
}

function withName(tokens: Tokens, hyphen: number): Tokens {
  const last = hyphen + 1
  const first = openingOf(tokens, hyphen - 1)
  const isWithin = (at: number) => at >= first && at <= last
  const top = tokens.findLast((token, at) => isWithin(at) && at !== hyphen && !isWithin(token.head))
  if (top === undefined) return tokens
  return tokens.map((token, at) => {
    if (at === first) return { ...token, head: top.head, relation: top.relation }
    if (at === hyphen) return { ...token, head: last, relation: 'punct' }
    if (at === last) return { ...token, head: first, relation: 'flat', upos: 'PROPN', xpos: 'NNP', lemma: token.text }
    if (isWithin(at)) return { ...token, head: first, relation: 'flat' }
    return isWithin(token.head) ? { ...token, head: first } : token
  })
}

function openingOf(tokens: Tokens, last: number): number {
  const belongs = /^(?:flat|compound)/
  let first = last
  const isNext = () =>
    isNamePart(tokens[first - 1]) &&
    (belongs.test(tokens[first]?.relation ?? '') || belongs.test(tokens[first - 1]?.relation ?? ''))
  while (last - first < 2 && isNext()) first -= 1
  return first
}
