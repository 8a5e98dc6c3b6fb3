import type { ParsedSentence, ParsedText, Token } from '../../../../src/vocabulary/parsed-text.ts'
import type { GoldDocument } from '../gold/gold-document.ts'
import type { MeasuredMention, MeasuredReader } from '../measured-reader.ts'
import { goldReader } from './gold.ts'

/** Says which share of what people marked is spoiled, 0 to 1. */
export interface Damage {
  /** Is the share of sentences that are joined to the one before. */
  readonly joined?: number
  /** Is the share of words whose tags are changed. */
  readonly tagged?: number
  /** Is the share of words that hang on another word than they should. */
  readonly moved?: number
  /** Is the share of names that are left out. */
  readonly lost?: number
  /** Is the share of names that end a letter too early. */
  readonly cut?: number
}

/** Is damage that shows in every measure but that of words, and in each as much as its share says. */
export const someDamage: Damage = { joined: 0.05, tagged: 0.1, moved: 0.1, lost: 0.1, cut: 0.1 }

/** Makes a system that reads what people marked, spoiled by lot; the same seed spoils the same. */
export function damagedReader(documents: readonly GoldDocument[], damage: Damage, seed = 1): MeasuredReader {
  const gold = goldReader(documents)
  // A joined sentence would move the mentions, which count sentences, so facts are read of unjoined ones.
  const parsedOf = new Map(
    documents.flatMap(({ text, parsed }) => (parsed === undefined ? [] : [[text, parsed] as const])),
  )
  return {
    name: 'damaged',
    read: text => {
      const parsed = parsedOf.get(text)
      const draw = drawFrom(seed)
      return {
        sentences: parsed === undefined ? [] : spoilText(parsed, damage, drawFrom(seed)).sentences,
        mentions: gold.read(text).mentions.flatMap(mention => spoilMention(mention, damage, draw)),
      }
    },
    readParsed: text => {
      const parsed = parsedOf.get(text)
      if (parsed === undefined) throw new Error('This text has no trees.')
      return spoilText(parsed, { ...damage, joined: 0 }, drawFrom(seed))
    },
  }
}

function spoilText(parsed: ParsedText, { joined = 0, tagged = 0, moved = 0 }: Damage, draw: () => number): ParsedText {
  const sentences = parsed.sentences.map((sentence): ParsedSentence => {
    const tokens = sentence.tokens.map((token): Token => {
      const isTagged = draw() < tagged
      return isTagged
        ? { ...token, upos: token.upos === 'X' ? 'NOUN' : 'X', xpos: 'FW', lemma: `${token.lemma}~` }
        : token
    })
    return { ...sentence, tokens: moveHeads(tokens, moved, draw) }
  })
  if (joined === 0) return { ...parsed, sentences }
  const all: ParsedSentence[] = []
  for (const sentence of sentences) {
    const last = all.at(-1)
    if (last === undefined || draw() >= joined) all.push(sentence)
    else all[all.length - 1] = joinSentences(last, sentence)
  }
  return { ...parsed, sentences: all, mentions: [] }
}

// A leaf is moved to a word of its sentence that isn't its head, so that the rest stays a tree.
function moveHeads(tokens: readonly Token[], moved: number, draw: () => number): Token[] {
  const heads = new Set(tokens.map(({ head }) => head))
  return tokens.map((token, index) => {
    const isMoved = draw() < moved
    const other = tokens.findIndex((_, at) => at !== index && at !== token.head && heads.has(at))
    return isMoved && !heads.has(index) && other >= 0 ? { ...token, head: other } : token
  })
}

function joinSentences(one: ParsedSentence, other: ParsedSentence): ParsedSentence {
  const first = one.tokens.length
  const root = one.tokens.findIndex(({ head }) => head < 0)
  const more = other.tokens.map(token =>
    token.head < 0 ? { ...token, head: root, relation: 'parataxis' } : { ...token, head: token.head + first },
  )
  return { ...one, end: other.end, tokens: [...one.tokens, ...more] }
}

function spoilMention(mention: MeasuredMention, { lost = 0, cut = 0 }: Damage, draw: () => number): MeasuredMention[] {
  const lot = draw()
  if (lot < lost) return []
  const isCut = lot < lost + cut && mention.end - mention.start > 1
  return [isCut ? { ...mention, end: mention.end - 1 } : mention]
}

// Mulberry32, public domain.
function drawFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
