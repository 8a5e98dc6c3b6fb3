import type { Article } from '../vocabulary/article.ts'
import type { Fault } from '../vocabulary/fault.ts'
import type { Span } from '../vocabulary/span.ts'

/** Finds what is wrong with an article's text, and passages that are not its paragraphs, one for one and in order. */
export function findArticleFaults({ text, passages }: Article): Fault[] {
  const faults: Fault[] = []
  if (text !== text.normalize('NFC'))
    faults.push({ pointer: '/article/text', detail: 'The text must be in Unicode form NFC.' })
  if (text.includes('\r'))
    faults.push({ pointer: '/article/text', detail: 'Lines of the text must end in LF alone, without CR.' })
  const paragraphs = paragraphsOf(text)
  const misplaced = passages.flatMap((passage, index) => {
    const paragraph = paragraphs[index]
    const isRight = paragraph !== undefined && paragraph.start === passage.start && paragraph.end === passage.end
    return isRight ? [] : [{ pointer: `/article/passages/${index}`, detail: describe(text, paragraph, index) }]
  })
  const missing =
    passages.length < paragraphs.length
      ? [
          {
            pointer: '/article/passages',
            detail: `The text has ${paragraphs.length} paragraphs, but only ${passages.length} passages are given.`,
          },
        ]
      : []
  return [...faults, ...misplaced, ...missing]
}

function describe(text: string, paragraph: Span | undefined, index: number): string {
  if (paragraph === undefined) return `The text has no paragraph ${index + 1} for this passage.`
  const { start, end } = paragraph
  const opening = JSON.stringify(`${text.slice(start, Math.min(end, start + 24))}...`)
  return `This passage must be paragraph ${index + 1} of the text, ${opening}: characters ${start} to ${end}.`
}

// A paragraph is a run of lines that are not empty.
function paragraphsOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }))
}
