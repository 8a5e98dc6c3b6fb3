import { draftArticle } from './draft-article.ts'
import type { Drafter } from './draft-outcome.ts'
import type { DraftTools } from './draft-tools.ts'

/** Makes a drafter that works in the thread of its caller, for one page at a time; its tools are loaded when first needed. */
export function makeDrafter(load: () => Promise<DraftTools>): Drafter {
  let loading: Promise<DraftTools> | undefined
  return {
    draft: async (page, options, onProgress) => {
      loading ??= load()
      return draftArticle(page, options, await loading, onProgress)
    },
    close: async () => {},
  }
}
