import type { Figure } from '../text/number-words.ts'
import { isSameFigure, readFigures } from './figures.ts'
import { remembered } from './remembered.ts'

const words =
  'about|around|roughly|approximately|some|nearly|almost|close to|more than|over|less than|fewer than|under|at least|at most|up to|as (?:many|much) as|no more than|no fewer than|no less than|in excess of|an estimated|estimated(?! that)|upwards of'
const hedge = new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`, 'iu')
const hedgedStretch = new RegExp(
  `(?<![\\p{L}-])(?:${words})\\s+(?:[£$€]\\s?)?(?:(?!(?:${words})\\s)\\S+\\s*){1,4}`,
  'giu',
)
const year = /^(?:1\d|20)\d\d$/

/** Tells whether a text has a word that softens a figure: "about", "more than", "up to". */
export function hasHedge(text: string): boolean {
  return hedge.test(text)
}

/** Is a text's figures, those that a word such as "about" softens apart from all. */
interface HedgedFigures {
  readonly all: readonly Figure[]
  readonly hedged: readonly { readonly figure: Figure; readonly words: string }[]
}

const readHedged: (text: string) => HedgedFigures = remembered(text => {
  const hedged = [...text.matchAll(hedgedStretch)].flatMap(([stretch]) => {
    const bare = stretch.replace(new RegExp(`^(?:${words})\\s+`, 'iu'), '')
    const [first] = bare.split(/[\s,;.:]*(?:\.|,(?!\d)|;|:)\s/)
    const { figures } = readFigures(first ?? bare)
    const [figure] = figures
    return figure === undefined ? [] : [{ figure, words: stretch.trim() }]
  })
  return { all: readFigures(text).figures, hedged }
})

/**
 * Finds the words with which a text softens a figure everywhere that it gives it ("more than 160 strikes" for 160);
 * `undefined` where the figure isn't there, also stands alone, or is a year.
 */
export function findHedgeOf(text: string, figure: Figure): string | undefined {
  const { all, hedged } = readHedged(text)
  const digits = String(figure.value)
  const softened = hedged.filter(
    one => isSameFigure(one.figure, figure) && !(year.test(digits) && one.words.includes(digits)),
  )
  const given = all.filter(one => isSameFigure(one, figure))
  return softened.length > 0 && softened.length >= given.length ? softened[0]?.words : undefined
}
