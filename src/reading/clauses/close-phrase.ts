import { isCountryName } from '../../text/country-names.ts'
import type { Phrase, Slot } from '../../vocabulary/phrase.ts'
import type { Reading } from '../reading.ts'
import { childrenBy, isProper, type Tree } from '../trees/tree.ts'

/** Is one piece of a phrase: the tokens from `token` to `last`, or the slot that stands for them. */
export interface Piece {
  readonly token: number
  readonly last: number
  readonly slot?: Slot
}

/**
 * Joins pieces to a phrase: one space where words were left out, the spaces of the text elsewhere; no commas and
 * quotation marks at the ends; a small letter for a word that only begins its sentence. Gives `undefined` where nothing
 * is left, or where a bracket or a quotation opens and doesn't close.
 */
export function closePhrase(
  { parsed: { text } }: Reading,
  tree: Tree,
  pieces: readonly Piece[],
  head: number,
): { phrase: Phrase; head: number } | undefined {
  const segments: (string | Slot)[] = []
  const indexes = new Map<Piece, number>()
  let before: Piece | undefined
  for (const piece of trimmed(tree, pieces)) {
    const gap = before === undefined ? '' : spaceBetween(tree, before, piece)
    before = piece
    if (piece.slot !== undefined) {
      if (gap !== '') append(segments, gap)
      indexes.set(piece, segments.length)
      segments.push(piece.slot)
      continue
    }
    const word = wordOf(text, tree, piece.token)
    append(segments, `${gap}${word}`)
    indexes.set(piece, segments.length - 1)
  }
  const words = segments.map(segment => (typeof segment === 'string' ? segment : '#')).join('')
  const opens = (words.match(/[(“]/g) ?? []).length
  const closes = (words.match(/[)”]/g) ?? []).length
  // A bracket is an aside: "Evangelical (clarification needed)".
  if (
    segments.length === 0 ||
    opens !== closes ||
    /[()]/.test(words) ||
    /["[\]{}|]/.test(words) ||
    /[;:!?]/.test(words) ||
    // "The, er, faculty", "one which, they say, stands".
    /(?:^| )(?:the|an?|of|in|to|which|who|from|with|for|by),/i.test(words)
  )
    return undefined
  const first = segments[0]
  if (first === undefined) return undefined
  const own = pieces[head]
  return { phrase: [first, ...segments.slice(1)], head: (own && indexes.get(own)) ?? 0 }
}

function trimmed(tree: Tree, pieces: readonly Piece[]): Piece[] {
  const isQuote = ({ token, slot }: Piece) =>
    slot === undefined && /^(?:["“”‘«»]|``|'')$/.test(tree.tokens[token]?.text ?? '')
  const kept = pieces.filter(piece => !isQuote(piece))
  const isEdge = (piece: Piece | undefined) =>
    piece !== undefined && piece.slot === undefined && tree.tokens[piece.token]?.upos === 'PUNCT'
  while (isEdge(kept[0])) kept.shift()
  while (isEdge(kept.at(-1)) && !/^[)%]$/.test(tree.tokens[kept.at(-1)?.token ?? 0]?.text ?? '')) kept.pop()
  return kept.filter((piece, index) => {
    const next = kept[index + 1]
    return !(isComma(tree, piece) && (isComma(tree, next) || next === undefined || joinsTwo(tree, next)))
  })
}

// "Ann Lee, and her pupils": of two things no comma parts the second.
function joinsTwo(tree: Tree, { token, slot }: Piece): boolean {
  const { relation, head = -1 } = tree.tokens[token] ?? {}
  const first = tree.tokens[head]?.head ?? -1
  return slot === undefined && relation === 'cc' && first >= 0 && childrenBy(tree, first, 'conj').length === 1
}

const isComma = (tree: Tree, piece: Piece | undefined): boolean =>
  piece !== undefined && piece.slot === undefined && tree.tokens[piece.token]?.text === ','

function spaceBetween(tree: Tree, before: Piece, piece: Piece): string {
  const [left, right] = [tree.tokens[before.last], tree.tokens[piece.token]]
  if (left === undefined || right === undefined) return ' '
  const isGlued = piece.slot === undefined && /^(?:[,.;:)%]|['’]s?|n['’]t)$/.test(right.text)
  if (isGlued || left.text === '(') return ''
  // What stood between two names of a list was left out, but not their comma.
  const between = tree.tokens.slice(before.last + 1, piece.token)
  if (right.relation === 'conj' && left.relation !== 'cc' && between.some(({ text }) => text === ',')) return ', '
  if (isHyphen(tree, before.last) || (piece.slot === undefined && isHyphen(tree, piece.token))) return ''
  return piece.token === before.last + 1 && left.end === right.start ? '' : ' '
}

// "Church - owned" with spaces is a compound too.
function isHyphen(tree: Tree, token: number): boolean {
  const { text = '', xpos = '' } = tree.tokens[token] ?? {}
  return text === '-' && (/^(?:HYPH|-|:)?$/.test(xpos) || /^VB[NG]$/.test(tree.tokens[token + 1]?.xpos ?? ''))
}

function append(segments: (string | Slot)[], words: string): void {
  const last = segments.at(-1)
  if (typeof last === 'string') segments[segments.length - 1] = `${last}${words}`
  else segments.push(words)
}

const national =
  /^(?:Greek|French|Dutch|Welsh|Irish|Spanish|British|English|Scottish|Swiss|Danish|Swedish|Finnish|Polish|Turkish|Czech|Thai|Arab|Arabic|Jewish|Muslim|Islamic|Christian|Catholic|Protestant|European|African|Asian|American|Latin|Western|Norwegian|Portuguese|Chinese|Japanese|Vietnamese|Lebanese|Kurdish|Hindu|Buddhist|Internet)$/

function wordOf(text: string, tree: Tree, token: number): string {
  const own = tree.tokens[token]
  if (own === undefined) return ''
  const word = text.slice(own.start, own.end)
  const opens = token === 0 || /^["“‘]$/.test(tree.tokens[token - 1]?.text ?? '')
  const isNational = isCountryName(word.toLowerCase()) || national.test(word)
  const isCapital =
    opens && !isProper(tree, token) && !isNational && /^\p{Lu}[^\p{Lu}]*$/u.test(word) && own.text !== 'I'
  return isCapital ? `${word.slice(0, 1).toLowerCase()}${word.slice(1)}` : word
}
