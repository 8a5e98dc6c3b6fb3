const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const small = new Map(units.split(' ').map((word, value) => [word, value]))
const tens = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at) => [word, 20 + 10 * at]),
)
const scales = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
  ['k', 1e3],
  ['m', 1e6],
  ['bn', 1e9],
])
const fractions = new Map([
  ['half', 50],
  ['third', 100 / 3],
  ['thirds', 100 / 3],
  ['quarter', 25],
  ['quarters', 25],
  ['fifth', 20],
  ['fifths', 20],
  ['sixth', 100 / 6],
  ['eighth', 12.5],
  ['tenth', 10],
  ['tenths', 10],
])

/** Is a figure that a text gives, with the words after it. A fraction is a percentage. */
export interface Figure {
  readonly value: number
  readonly rest: string
}

/** Lists the figures of a text as plain numbers, in digits, in words and as fractions; written for the benchmark alone. */
export function readFigures(text: string): Figure[] {
  const words = [...text.matchAll(/\d+(?:[, ]\d{3})*(?:\.\d+)?|\p{L}+/gu)]
  const found: Figure[] = []
  for (let at = 0; at < words.length; ) {
    const { value, length } = readAt(words.slice(at).map(([word]) => word.toLowerCase()))
    const last = words[at + length - 1]
    if (value !== undefined && last !== undefined)
      found.push({ value, rest: text.slice(last.index + last[0].length).trim() })
    at += Math.max(1, length)
  }
  return found
}

/** Reads a text that is one figure and its unit: "about 1,500 metres"; `undefined` for all else. */
export function readWholeFigure(text: string): Figure | undefined {
  const bare = text.replace(
    /^(?:(?:about|around|some|roughly|nearly|almost|more|fewer|less|than|over|under|at|least|most|up|to|as|many|much|an?|€|\$|£) ?)+(?=\S)/i,
    '',
  )
  const begins = /^(?:[€$£]?\d|\p{Ll}+)/u.test(bare)
  const [figure, ...others] = readFigures(bare)
  const first =
    bare
      .replace(/^[€$£]/, '')
      .split(/[ -]/)[0]
      ?.toLowerCase() ?? ''
  const isFigure = /^\d/.test(first) || small.has(first) || tens.has(first) || fractions.has(first)
  return begins && isFigure && others.length === 0 ? figure : undefined
}

function readAt(words: readonly string[]): { value: number | undefined; length: number } {
  let total: number | undefined
  let length = 0
  for (const word of words) {
    const digits = /^\d/.test(word) ? Number(word.replaceAll(/[, ]/g, '')) : undefined
    const plain = digits ?? small.get(word) ?? tens.get(word)
    const scale = scales.get(word)
    const fraction = fractions.get(word)
    if (
      plain !== undefined &&
      (total === undefined || (total % 10 === 0 && total >= 20 && plain < 10 && digits === undefined))
    )
      total = (total ?? 0) + plain
    else if (scale !== undefined && total !== undefined) total *= scale
    else if (fraction !== undefined) return { value: (total ?? 1) * fraction, length: length + 1 }
    else break
    length += 1
  }
  return { value: total, length }
}
