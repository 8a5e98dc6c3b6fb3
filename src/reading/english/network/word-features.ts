/** Counts the rows of the table of beginnings and endings of words. */
const affixRows = 16_384
/** Counts the rows of the table of shapes of words. */
const shapeRows = 512

/** Gives the 32-bit FNV-1a hash of a text's UTF-16 code units, its high half folded into the low one. */
export function hashOf(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return ((value >>> 0) ^ (value >>> 15)) >>> 0
}

const plain: Readonly<Record<string, string>> = {
  '\u2019': "'",
  '\u2018': "'",
  '`': "'",
  '\u201C': '"',
  '\u201D': '"',
  '\u2013': '-',
  '\u2014': '-',
  '\u2026': '.',
}

const plainForm = (form: string): string =>
  form.toLowerCase().replace(/[\u2018\u2019`\u201C\u201D\u2013\u2014\u2026]/g, sign => plain[sign] ?? sign)

/** Gives a word in small letters with plain quotes and dashes; a number by its length or kind ("!year", "!3", "!number"). */
export function normalForm(form: string): string {
  const word = plainForm(form)
  if (/^[0-9]+$/.test(word)) {
    if (word.length === 4 && Number(word) > 1500 && Number(word) < 2100) return '!year'
    return `!${Math.min(word.length, 4)}`
  }
  return /^[0-9][0-9.,:/-]*$/.test(word) ? '!number' : word
}

/** Gives the shape of a word: X for capitals, x for other letters, d for digits, "+" for more of the same ("Xx+"). */
export function shapeOf(form: string): string {
  const shape: string[] = []
  let before = ''
  let run = 0
  for (const letter of form) {
    const kind = kindOf(letter)
    if (kind === before) {
      run += 1
      if (run === 2) shape.push('+')
    } else {
      shape.push(kind)
      before = kind
      run = 1
    }
  }
  return shape.slice(0, 12).join('')
}

function kindOf(letter: string): string {
  if (letter >= 'a' && letter <= 'z') return 'x'
  if (letter >= 'A' && letter <= 'Z') return 'X'
  if (letter >= '0' && letter <= '9') return 'd'
  if (letter < '\u0080') return letter
  return /\p{Lu}/u.test(letter) ? 'X' : /\p{L}/u.test(letter) ? 'x' : letter
}

/** Lists the rows of a word's beginnings and endings of up to five letters and of the whole word. */
export function affixesOf(form: string): number[] {
  const word = [...`^${plainForm(form)}$`]
  const parts: string[] = []
  for (const length of [2, 3, 4, 5]) if (length < word.length) parts.push(`<${word.slice(0, length).join('')}`)
  for (const length of [2, 3, 4, 5, 6]) if (length < word.length) parts.push(`>${word.slice(-length).join('')}`)
  parts.push(`=${word.join('')}`)
  return parts.map(part => hashOf(part) % affixRows)
}

/** Gives the row of a word's shape. */
export function shapeRow(form: string): number {
  return hashOf(shapeOf(form)) % shapeRows
}
