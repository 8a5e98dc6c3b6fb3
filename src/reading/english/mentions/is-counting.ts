import { dimensionOf } from '../../../text/unit-names.ts'
import type { Tree } from '../../trees/tree.ts'
import type { FigureSpan } from './figure-spans.ts'

const numbered =
  /^(?:chapter|section|page|figure|table|volume|vol\.?|article|resolution|number|no\.?|channel|route|highway|building|room|step|part|act|scene|phase|level|grade|group|type|appendix|line|paragraph|equation|example|flight|windows|version|apollo|passcode|boeing|airbus|no|item|question|day|week|season|episode|class|size|world|interstate|platform|gate|bus|terminal|psalm|verse|title)$/i

/**
 * Tells whether a figure counts or measures, by what stands around it: not the number of a chapter, a year, a score, a
 * footnote, a list item, part of a name, "one of them", "no one".
 */
export function isCounting(tree: Tree, figure: FigureSpan, unit: number | undefined): boolean {
  const { first, last, value } = figure
  const text = (index: number) => tree.tokens[index]?.text ?? ''
  const { relation = '', head = -1, upos = '' } = tree.tokens[first] ?? {}
  const isMeasured = unit !== undefined && dimensionOf(text(unit)) !== undefined
  if (/^[[(]$/.test(text(first - 1)) && /^[\])]$/.test(text(last + 1))) return false
  if (first === 0 && /^[.):]$/.test(text(last + 1))) return false
  if (isCode(tree, figure) || isReference(tree, first)) return false
  if (first === 0 && /^\d+(?:\.\d+)*\.$/.test(text(0))) return false
  if (/^(?:scores|tens)$/i.test(text(first)) && text(last + 1) !== 'of') return false
  const isRatio = (sign: number, other: number) => /^[/:]$/.test(text(sign)) && /^\d/.test(text(other))
  if (text(first - 1) === '#' || isRatio(first - 1, first - 2) || isRatio(last + 1, last + 2)) return false
  if (numbered.test(text(first - 1)) && unit === undefined) return false
  // "Boeing 737", "Resolution 2249": a number after its noun is its name.
  if (relation.startsWith('nummod') && head >= 0 && head < first && !isMeasured) return false
  if (unit === undefined && tree.tokens[first - 1]?.upos === 'PROPN' && /^(?:nummod|flat|compound|nmod)/.test(relation))
    return false
  // "The 1991 Gulf War": a year before a name is part of it.
  if (isYearLike(text(first)) && unit !== undefined && tree.tokens[unit]?.upos === 'PROPN') return false
  if (isScore(tree, figure)) return false
  if (value === 1) return isOne(tree, figure, unit)
  if (figure.form === 'part')
    return (
      unit !== undefined && !/^(?:first|second|last|other|upper|lower|next|this|that|its|their)$/i.test(text(first - 1))
    )
  if (value === 0 && unit === undefined) return false
  const isOfThem = text(last + 1).toLowerCase() === 'of' && /^(?:which|whom|them|these|those|us)$/i.test(text(last + 2))
  if (unit !== undefined || isOfThem) return true
  // A figure alone counts where it stands for people or things: "11 were killed", "as many as 31,500".
  if (figure.form === 'vague') return /^(?:nsubj|obj|obl|nmod|root|conj)/.test(relation)
  return (
    (upos === 'NUM' || /^\d/.test(text(first))) &&
    /^(?:nsubj|obj|obl|root|conj|nmod|appos|dep|ccomp|xcomp)/.test(relation) &&
    !isYearLike(text(first))
  )
}

const isYearLike = (word: string): boolean => /^(?:1[5-9]|20)\d{2}$/.test(word)

// "[2, 3]": a list of numbers in brackets refers to a list of works.
function isReference({ tokens }: Tree, first: number): boolean {
  for (let at = first - 1; at >= 0 && at > first - longestReference; at -= 1) {
    const text = tokens[at]?.text ?? ''
    if (text === '[') return true
    if (!/^[\d,;–-]+$/.test(text)) return false
  }
  return false
}

const longestReference = 16

// Telephone numbers, degrees and minutes of an arc, grid references.
function isCode({ tokens }: Tree, { first, last }: FigureSpan): boolean {
  const isMark = (index: number) => /^[°′″]$/.test(tokens[index]?.text ?? '')
  const isDashed = (index: number, step: number) =>
    /^[-–]$/.test(tokens[index]?.text ?? '') && /^\d{3,}$/.test(tokens[index + step]?.text ?? '')
  if (isMark(last + 1) && (/^[\dNSEW]/.test(tokens[last + 2]?.text ?? '') || isMark(last + 3))) return true
  return isDashed(first - 1, -1) || (isDashed(last + 1, 1) && last === first)
}

function isScore(tree: Tree, { first, last, form }: FigureSpan): boolean {
  if (form !== 'range' || last - first !== 2 || !/^[-–]$/.test(tree.tokens[first + 1]?.text ?? '')) return false
  const [one, other] = [Number(tree.tokens[first]?.text), Number(tree.tokens[last]?.text)]
  return one >= other
}

// "One man" counts; "one of them", "no one", "one day", "one another", "one side" hardly do.
function isOne(tree: Tree, { first, last }: FigureSpan, unit: number | undefined): boolean {
  const text = (index: number) => tree.tokens[index]?.text.toLowerCase() ?? ''
  if (/\d/.test(text(first))) return unit !== undefined
  if (unit === undefined || /^(?:of|another|or|hand|thing|side|way)$/.test(text(last + 1))) return false
  const { relation = '' } = tree.tokens[first] ?? {}
  // "One caveat is" is a certain caveat; "one man died" and "she has one brother" count.
  const { relation: place = '', head: verb = -1 } = tree.tokens[unit] ?? {}
  const isSubject =
    place.startsWith('nsubj') && tree.childrenOf(verb).some(child => tree.tokens[child]?.relation === 'cop')
  return (
    relation.startsWith('nummod') && !isSubject && !/^(?:no|any|every|each|the|this|that|which)$/.test(text(first - 1))
  )
}
