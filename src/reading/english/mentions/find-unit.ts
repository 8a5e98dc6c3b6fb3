import { dimensionOf } from '../../../text/unit-names.ts'
import type { Tree } from '../../trees/tree.ts'
import type { FigureSpan } from './figure-spans.ts'

/** Is the noun that a figure counts: its head and its last token. */
export interface CountedNoun {
  readonly head: number
  readonly last: number
  readonly confidence: number
}

const farthest = 7

/**
 * Finds the noun that a figure counts: the noun on which it hangs in the tree ("two French jets"), what "of" brings after
 * a vague number ("dozens of people"), or else the noun that ends the row of adjectives and nouns right after it.
 */
export function findUnit(tree: Tree, figure: FigureSpan): CountedNoun | undefined {
  const unit = nounAbove(tree, figure) ?? nounAfterOf(tree, figure) ?? nounInRow(tree, figure)
  return unit && withPlural(tree, figure, unit)
}

// "29 supply routes": more than one of a thing takes the plural, so that a bare noun before one only tells of it.
function withPlural({ tokens }: Tree, { value = 0 }: FigureSpan, unit: CountedNoun): CountedNoun {
  const [noun, next] = [tokens[unit.head], tokens[unit.head + 1]]
  const isBare = noun?.xpos === 'NN' && dimensionOf(noun.text) === undefined && value > 1
  return isBare && next?.xpos === 'NNS' && next.upos === 'NOUN'
    ? { ...unit, head: unit.head + 1, last: unit.head + 1 }
    : unit
}

const isNoun = (tree: Tree, index: number): boolean => /^(?:NOUN|PROPN|SYM)$/.test(tree.tokens[index]?.upos ?? '')

function nounAbove(tree: Tree, { first, last }: FigureSpan): CountedNoun | undefined {
  for (let at = first; at <= last; at += 1) {
    const { head = -1, relation = '' } = tree.tokens[at] ?? {}
    if (head >= first && head <= last) continue
    const isCount = /^(?:nummod|compound|amod|nmod|det)/.test(relation) && head > last && head - last <= farthest
    if (isCount && isNoun(tree, head) && isRow(tree, last + 1, head)) return { head, last: head, confidence: 0.95 }
  }
  return undefined
}

// What stands between figure and noun belongs to the noun: no verb, no comma but between adjectives.
function isRow(tree: Tree, from: number, head: number): boolean {
  return tree.tokens
    .slice(from, head)
    .every(
      ({ upos, xpos, text }) =>
        !/^[()[\]/]$/.test(text) &&
        !/^(?:AUX|ADP|PRON|SCONJ|DET)$/.test(upos) &&
        (upos !== 'VERB' || /^VB[NG]$/.test(xpos)),
    )
}

// "Five fighting positions": a participle between figure and noun.
const isParticiple = (tree: Tree, index: number): boolean =>
  /^VB[NG]$/.test(tree.tokens[index]?.xpos ?? '') &&
  (/^(?:amod|compound)/.test(tree.tokens[index]?.relation ?? '') || /^NNP?S$/.test(tree.tokens[index + 1]?.xpos ?? ''))

function nounAfterOf(tree: Tree, { last, form }: FigureSpan): CountedNoun | undefined {
  if (form !== 'vague' || tree.tokens[last + 1]?.text.toLowerCase() !== 'of') return undefined
  return nounInRow(tree, { first: last, last: last + 1, form })
}

function nounInRow(tree: Tree, { last }: FigureSpan): CountedNoun | undefined {
  let head: number | undefined
  for (let at = last + 1; at <= last + farthest && at < tree.tokens.length; at += 1) {
    const { upos = '', text = '' } = tree.tokens[at] ?? {}
    if (isNoun(tree, at)) head = at
    else if (upos !== 'ADJ' && !/^[-–]$/.test(text) && !isParticiple(tree, at) && !joinsAdjectives(tree, at)) break
  }
  const hangs = head !== undefined && (tree.tokens[head]?.head ?? -1) !== head
  return head === undefined || !hangs ? undefined : { head, last: head, confidence: 0.75 }
}

// "Regional and international bodies".
const joinsAdjectives = (tree: Tree, index: number): boolean =>
  /^(?:and|or|,)$/i.test(tree.tokens[index]?.text ?? '') &&
  tree.tokens[index - 1]?.upos === 'ADJ' &&
  tree.tokens[index + 1]?.upos === 'ADJ'
