import { numberTokens } from '../../../text/number-tokens.ts'
import { readFigure } from '../../../text/number-words.ts'
import type { Tree } from '../../trees/tree.ts'
import { wordsIn } from '../../values/phrase-words.ts'

/**
 * Is a run of tokens that words a figure, first to last, both included. `value` is what it comes to, `undefined` for a
 * range ("10 to 15") and for a vague number ("dozens"). A `part` is a fraction of a whole.
 */
export interface FigureSpan {
  readonly first: number
  readonly last: number
  readonly value?: number
  readonly form: 'number' | 'part' | 'range' | 'vague'
}

const words = new Set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen half zero'.split(
    ' ',
  ),
)
const parts = /^(?:half|halves|third|thirds|quarter|quarters|fifth|fifths|sixths|sevenths|eighths|ninths|tenth|tenths)$/
const vague = /^(?:dozens|scores|hundreds|thousands|millions|billions|tens)$/
const joints = /^(?:-|–|—|to|or)$/

/** Finds the figures of a sentence outside the tokens that `isTaken` names: "31,500", "two dozen", "10 to 15", "dozens". */
export function findFigures(tree: Tree, isTaken: (token: number) => boolean): FigureSpan[] {
  const spans: FigureSpan[] = []
  for (let at = 0; at < tree.tokens.length; at += 1) {
    const span = isTaken(at) ? undefined : (vagueAt(tree, at, isTaken) ?? longestAt(tree, at, isTaken))
    if (span === undefined) continue
    const whole = withRange(tree, span, isTaken)
    spans.push(whole)
    at = whole.last
  }
  return spans
}

const textAt = (tree: Tree, index: number): string => tree.tokens[index]?.text.toLowerCase() ?? ''

// "Hundreds of thousands" is one number.
function vagueAt(tree: Tree, at: number, isTaken: (token: number) => boolean): FigureSpan | undefined {
  if (!vague.test(textAt(tree, at)) || isTaken(at)) return undefined
  const isDouble = textAt(tree, at + 1) === 'of' && vague.test(textAt(tree, at + 2))
  return { first: at, last: isDouble ? at + 2 : at, form: 'vague' }
}

const longest = 8

function longestAt(tree: Tree, first: number, isTaken: (token: number) => boolean): FigureSpan | undefined {
  if (!isNumeral(tree, first) && !opensFigure(tree, first)) return undefined
  let end = first
  while (end - first < longest - 1 && end + 1 < tree.tokens.length && !isTaken(end + 1) && isInside(tree, end + 1))
    end += 1
  for (let last = end; last >= first; last -= 1) {
    const said = wordsIn(tree.sentence, first, last)
    const figure = readFigure(numberTokens(said.replace(/\+$/, '')))
    if (figure === undefined || figure.form === 'percent') continue
    const isPart = figure.form === 'fraction' && /\p{L}/u.test(said)
    if (figure.form === 'fraction' && !isPart && !/[./\u00bc-\u00be]/.test(said)) continue
    return { first, last, value: figure.value, form: isPart ? 'part' : 'number' }
  }
  return undefined
}

function isNumeral(tree: Tree, index: number): boolean {
  const text = textAt(tree, index)
  if (/^[\d.,]*\d[\d.,]*(?:k|m|bn|\+)?$|^[\u00bc-\u00be]$|^\d+\/\d+$/.test(text)) return true
  return words.has(text) || (parts.test(text) && !/^(?:ADJ|ADV|VERB)$/.test(tree.tokens[index]?.upos ?? ''))
}

// "A dozen", "a third", "a million": the article belongs to the number.
const opensFigure = (tree: Tree, index: number): boolean =>
  /^an?$/.test(textAt(tree, index)) &&
  (/^(?:dozen|hundred|thousand|million|billion|trillion)$/.test(textAt(tree, index + 1)) ||
    // "A third hostage" is the next one.
    (/^(?:third|quarter|half|fifth|tenth)$/.test(textAt(tree, index + 1)) && textAt(tree, index + 2) === 'of'))

const isInside = (tree: Tree, index: number): boolean =>
  isNumeral(tree, index) || /^(?:and|-|point|a|m|bn|k)$/.test(textAt(tree, index)) || parts.test(textAt(tree, index))

// "10 to 15", "between 10 and 15", "two or three": a range has no one value.
function withRange(tree: Tree, span: FigureSpan, isTaken: (token: number) => boolean): FigureSpan {
  const joint = span.last + 1
  const isBetween = textAt(tree, span.first - 1) === 'between' && textAt(tree, joint) === 'and'
  if (!joints.test(textAt(tree, joint)) && !isBetween) return span
  const other = isTaken(joint + 1) ? undefined : longestAt(tree, joint + 1, isTaken)
  if (other === undefined || other.form === 'part') return span
  return { first: span.first, last: other.last, form: 'range' }
}
