const vulgar = /[\u00BC-\u00BE\u2150-\u215E\u2189]/g
// No figure has more than a dozen groups; without a bound a run of them is read again from each of its digits.
const groupSeparated = /(?<![\d.,/])\d{1,3}([,' ])\d{3}(?:\1\d{3}){0,12}(?![\d/]|[,']\d)/g
const decimalComma = /(?<![\d.,])(\d+),(\d{1,2})(?![\d,.])/g
const token = /\d+\/\d+|\d+(?:\.\d+)?|\.\d+|\p{L}+(?:'\p{L}+)*|[^\s\p{L}\d]/gu
const ascii = /^[ -~]*$/
const digit = /\d/
const hyphenInside = /(?<=\p{L})-(?=[\p{L}\d])|(?<=\d)-(?=\p{L})/gu
const meaningless = /^[.,;:!?"'()[\]\u2018-\u201F«»]$/

/**
 * Splits text into the tokens that figures are read from, in lower case: numbers without group marks (`31500`, `159.4`,
 * `1/4`), words, and signs (`%`, `$`, `-`, `+`). Hyphens inside words and commas between words go; a unit written on to
 * its number comes apart.
 *
 * @example numberTokens('31,500 air-strikes') // ['31500', 'air', 'strikes']
 */
export function numberTokens(text: string): string[] {
  const folded = fold(text)
  const apart = folded.includes('-') ? folded.replace(hyphenInside, ' ') : folded
  const plain = digit.test(apart) ? joinDigits(apart) : apart
  return (plain.match(token) ?? []).filter(one => one.length > 1 || !meaningless.test(one))
}

// Most texts are ASCII, and most have no digit: each step that they can do without is time saved.
function fold(text: string): string {
  if (ascii.test(text)) return text.toLowerCase().replaceAll('`', "'").replace(/ {2,}/g, ' ')
  return text
    .replace(vulgar, one => ` ${one.normalize('NFKD').replace('\u2044', '/')} `)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02BC`]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
}

function joinDigits(text: string): string {
  return text
    .replace(/(?<=\d) ?[/\u2044\u2215] ?(?=\d)/g, '/')
    .replace(groupSeparated, digits => digits.replace(/[,' ]/g, ''))
    .replace(decimalComma, '$1.$2')
}
