import type { BlockKind } from './cleaned-article.ts'
import type { CutReason } from './cut-reasons.ts'

/** Is what becomes of a block: a paragraph of the article, or a cut. */
export type Sorting = { readonly kind: BlockKind } | { readonly cut: CutReason }

/** Tells whether a block stays in the article, as far as it is sorted. */
export function isKept(sorting: Sorting | undefined): boolean {
  return sorting !== undefined && 'kind' in sorting
}

/** Tells whether a text is in quotation marks from end to end. */
export function isQuoted(text: string): boolean {
  return /^["“‘'].*["”’']$/su.test(text)
}
