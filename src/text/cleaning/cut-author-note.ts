import type { SortedPage } from './sort-page.ts'
import { isKept } from './sorting.ts'

const mostNotes = 3
const leastBefore = 60
const tells =
  / (?:is|was|has|covers?|covered|writes?|wrote|reports?|reported|joined|works?|worked|teaches|lives|edits|owns|holds|can be) /

/**
 * Cuts what an article says of its own author at its end ("Ada Olm covers science for the Varn Review.", "Ada Olm owns
 * shares of Varnsteel."), with the lines behind it: the words of a page that nobody asks for. A text that is hardly more
 * than that is left whole.
 */
export function cutAuthorNote(page: SortedPage, author: string | undefined): SortedPage {
  const names = (author ?? '').split(/,| and | & /).map(name => name.trim())
  const { blocks, traits, sorted } = page
  const kept = blocks.flatMap((_, at) => (at >= page.body && isKept(sorted[at]) ? [at] : []))
  const isNote = (at: number): boolean => {
    const text = blocks[at]?.text ?? ''
    const name = names.find(own => own.includes(' ') && text.startsWith(`${own} `))
    return name !== undefined && tells.test(text.slice(name.length, name.length + 12))
  }
  const first = kept.slice(-mostNotes).find(isNote)
  if (first === undefined) return page
  const words = kept.reduce((sum, at) => sum + (at < first ? (traits[at]?.words ?? 0) : 0), 0)
  if (words < leastBefore) return page
  return { ...page, sorted: sorted.map((one, at) => (at >= first && isKept(one) ? { cut: 'about' } : one)) }
}
