import type { Response } from '../src/vocabulary/response.ts'
import type { Span } from '../src/vocabulary/span.ts'

/** Names the form field that holds the place of an item to put in order: 1 is the first. */
export const placeField = (item: string): string => `place-${item}`

/** Names the form field that holds the option matched with a prompt. */
export const pairField = (prompt: string): string => `pair-${prompt}`

/** Names the form field of one sentence of the article, which is there when the sentence is chosen. */
export const sentenceField = ({ start, end }: Span): string => `sentence-${start}-${end}`

/** Reads the name of a sentence's field; `undefined` for any other field and for a place that holds nothing. */
export function readSentenceField(name: string): Span | undefined {
  const [, start, end] = /^sentence-(\d{1,6})-(\d{1,6})$/.exec(name) ?? []
  const span = { start: Number(start ?? 0), end: Number(end ?? 0) }
  return span.start < span.end ? span : undefined
}

/** Writes a response as the fields of the form that gives it; of several chosen options the first. */
export function fieldsOf(response: Response | undefined): ReadonlyMap<string, string> {
  switch (response?.kind) {
    case 'choice':
      return new Map(response.selected.slice(0, 1).map(id => ['option', id]))
    case 'blank':
      return new Map([['text', response.text]])
    case 'order':
      return new Map(response.sequence.map((id, index) => [placeField(id), String(index + 1)]))
    case 'match':
      return new Map(response.pairs.map(({ prompt, option }) => [pairField(prompt), option]))
    case 'evidence':
      return new Map(response.spans.map(span => [sentenceField(span), 'shown']))
    default:
      return new Map()
  }
}
