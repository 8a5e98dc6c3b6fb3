import { plainTitle } from './find-headline.ts'
import { countWords, type PageBlock } from './page-block.ts'
import { isKept, isQuoted, type Sorting } from './sorting.ts'

/** Cuts paragraphs that say again what stands elsewhere in the article, as a quotation set large does. */
export function dropRepeats(blocks: readonly PageBlock[], sorted: Sorting[], start: number): void {
  const kept = blocks.map(({ text }, at) => (at >= start && isKept(sorted[at]) ? plainTitle(text) : ''))
  const first = new Map<string, number>()
  kept.forEach((text, at) => {
    if (text.length >= 20 && !first.has(text)) first.set(text, at)
  })
  const whole = kept.join('\n')
  const starts: number[] = []
  let length = 0
  for (const text of kept) {
    starts.push(length)
    length += text.length + 1
  }
  blocks.forEach(({ text }, at) => {
    const plain = kept[at] ?? ''
    if (plain.length < 20) return
    const isDouble = first.get(plain) !== at
    const isPulled =
      countWords(text) <= 40 && kept.length <= 400 && isPullQuote(text) && isWithinOther(whole, plain, starts[at] ?? 0)
    if (isDouble || isPulled) sorted[at] = { cut: 'pull-quote' }
  })
}

function isPullQuote(text: string): boolean {
  return isQuoted(text) || !/[.!?]["'”’)]*$/.test(text) || /^["“‘]/.test(text)
}

function isWithinOther(whole: string, plain: string, own: number): boolean {
  const found = whole.indexOf(plain)
  return found >= 0 && (found !== own || whole.includes(plain, own + plain.length))
}
