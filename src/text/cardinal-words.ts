import { movePoint } from './move-point.ts'

const upToNineteen =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const wholeTens = 'twenty thirty forty fifty sixty seventy eighty ninety'

const below100 = new Map<string, number>([
  ...upToNineteen.split(' ').map((word, value) => [word, value] as const),
  ...wholeTens.split(' ').map((word, at) => [word, 10 * (at + 2)] as const),
  ['fourty', 40],
  ['nil', 0],
])

const scales = new Map<string, number>([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
])
const shortScales = new Map<string, number>([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['millions', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['billions', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['trillions', 1e12],
])
const multiples = new Map<string, number>([
  ['dozen', 12],
  ['pair', 2],
  ['couple', 2],
])

const literal = /^(?:\d+(?:\.\d+)?|\.\d+)$/

/** Gives the value of a scale word that stands after a figure ("million", "bn"), or `undefined`. */
export function scaleOf(word: string): number | undefined {
  return scales.get(word) ?? shortScales.get(word)
}

/** Tells whether a word may be part of a whole number name or numeral, so that most words need not be read further. */
export function isCardinalPart(word: string): boolean {
  return (
    below100.has(word) || linking.has(word) || scaleOf(word) !== undefined || multiples.has(word) || literal.test(word)
  )
}

const linking = new Set(['a', 'an', 'and', 'hundred', 'point'])

/**
 * Reads tokens that are one whole number name or numeral from end to end: "six hundred and five", "31500",
 * "1.3 billion", "two dozen", "one point five million". Gives `undefined` for anything else, also for words that no one
 * reads as one number ("twenty fourteen", "five twenty").
 */
export function readCardinal(tokens: readonly string[]): number | undefined {
  const plain = withPointRead(tokens)
  const multiple = multiples.get(plain.at(-1) ?? '')
  if (multiple !== undefined) return readMultiple(plain.slice(0, -1), multiple)
  const groups: Group[] = [{ figure: undefined, scale: Number.POSITIVE_INFINITY }]
  for (const [at, word] of plain.entries()) {
    if (word === 'and' && isAndAllowed(plain, at)) continue
    if (!take(word, groups, at, plain)) return undefined
  }
  const open = groups.pop()
  if (open === undefined || (open.figure === undefined && groups.length === 0)) return undefined
  const rest = open.figure ?? 0
  if (groups.length > 0 && rest >= (groups.at(-1)?.scale ?? 0)) return undefined
  return groups.reduce((sum, { figure, scale }) => sum + scaleExactly(figure ?? 1, scale), rest)
}

interface Group {
  figure: number | undefined
  scale: number
}

function take(word: string, groups: Group[], at: number, words: readonly string[]): boolean {
  const open = groups.at(-1)
  if (open === undefined) return false
  const figure = open.figure
  if (word === 'a' || word === 'an') {
    const next = words[at + 1] ?? ''
    open.figure = 1
    return at === 0 && (next === 'hundred' || scales.has(next))
  }
  if (literal.test(word)) {
    open.figure = Number(word)
    return figure === undefined
  }
  if (word === 'hundred') {
    open.figure = scaleExactly(figure ?? 1, 100)
    return figure === undefined ? at === 0 : figure > 0 && figure < 100
  }
  const value = below100.get(word)
  if (value !== undefined) {
    open.figure = (figure ?? 0) + value
    return fits(value, figure, words)
  }
  return closeGroup(word, groups, at)
}

function fits(value: number, figure: number | undefined, words: readonly string[]): boolean {
  if (figure === undefined) return value > 0 || words.length === 1
  if (value === 0 || !Number.isInteger(figure)) return false
  if (figure >= 100 && figure % 100 === 0) return true
  return value < 10 && figure % 100 >= 20 && figure % 10 === 0
}

function closeGroup(word: string, groups: Group[], at: number): boolean {
  const open = groups.at(-1)
  const scale = open?.figure === undefined && at > 0 ? undefined : scaleOf(word)
  if (open === undefined || scale === undefined) return false
  if (open.figure === undefined && !scales.has(word)) return false
  const before = groups.at(-2)
  if (before !== undefined && (before.scale <= scale || (open.figure ?? 1) * scale >= before.scale)) return false
  open.scale = scale
  groups.push({ figure: undefined, scale: 1 })
  return true
}

const isAndAllowed = (words: readonly string[], at: number): boolean => {
  const before = words[at - 1] ?? ''
  return at < words.length - 1 && words[at + 1] !== 'and' && (before === 'hundred' || scales.has(before))
}

function readMultiple(before: readonly string[], multiple: number): number | undefined {
  if (before.length === 0 || (before.length === 1 && before[0] === 'a')) return multiple
  const times = readCardinal(before)
  return times === undefined || multiples.has(before.at(-1) ?? '') ? undefined : times * multiple
}

function withPointRead(words: readonly string[]): readonly string[] {
  const at = words.indexOf('point')
  const whole = at > 0 ? readCardinal(words.slice(0, at)) : undefined
  if (whole === undefined || !Number.isInteger(whole)) return words
  const after = words.slice(at + 1)
  const end = after.findIndex(word => (below100.get(word) ?? 10) > 9)
  const digits = end < 0 ? after : after.slice(0, end)
  if (digits.length === 0) return words
  return [`${whole}.${digits.map(word => below100.get(word)).join('')}`, ...after.slice(digits.length)]
}

/** Multiplies a figure by a power of ten, such as a scale word stands for, without an error of floating point. */
export function scaleExactly(figure: number, scale: number): number {
  return movePoint(figure, Math.round(Math.log10(scale)))
}
