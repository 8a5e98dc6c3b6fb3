import { findWords } from '../text/word-spans.ts'
import type { Article } from '../vocabulary/article.ts'
import type { Question } from '../vocabulary/question.ts'
import type { Response } from '../vocabulary/response.ts'
import { overlap, type Span } from '../vocabulary/span.ts'

const longestMarks = 10

/**
 * Gives a response that fits its question the one form in which it is stored: chosen options once each in the
 * question's order, typed words without spaces around them, pairs in the order of the prompts, places from whole word
 * to whole word in the order of the text, those that touch joined. So the same response sent twice is the same text.
 *
 * @example tidyResponse(question, { kind: 'blank', text: ' 600 ' }, article) // { kind: 'blank', text: '600' }
 */
export function tidyResponse(question: Question, response: Response, article: Pick<Article, 'text'>): Response {
  switch (response.kind) {
    case 'blank':
      return { kind: 'blank', text: response.text.trim() }
    case 'choice': {
      const chosen = new Set(response.selected)
      const options = question.kind === 'choice' ? question.options : []
      return { kind: 'choice', selected: options.map(({ id }) => id).filter(id => chosen.has(id)) }
    }
    case 'match': {
      const prompts = question.kind === 'match' ? question.prompts : []
      return { kind: 'match', pairs: prompts.flatMap(({ id }) => response.pairs.filter(({ prompt }) => prompt === id)) }
    }
    case 'evidence':
      return { kind: 'evidence', spans: joined(wholeWords(response.spans, article.text), article.text) }
    case 'order':
      return response
  }
}

/** Widens each span to whole words and to the marks that touch them, where it reaches over those at all. */
function wholeWords(spans: readonly Span[], text: string): Span[] {
  const words = findWords(text)
  return spans.flatMap(span => {
    const held = words.filter(word => overlap(word, span))
    const [first, last] = [held[0], held.at(-1)]
    if (first === undefined || last === undefined) return []
    const [opening] = /[^\p{L}\p{N}\s]+$/u.exec(text.slice(Math.max(0, first.start - longestMarks), first.start)) ?? [
      '',
    ]
    const [closing] = /^[^\p{L}\p{N}\s]+/u.exec(text.slice(last.end, last.end + longestMarks)) ?? ['']
    return {
      start: span.start < first.start ? first.start - opening.length : first.start,
      end: span.end > last.end ? last.end + closing.length : last.end,
    }
  })
}

function joined(spans: readonly Span[], text: string): Span[] {
  const merged: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last !== undefined && /^ *$/.test(text.slice(last.end, span.start)))
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else merged.push(span)
  }
  return merged
}
