import type { PageBlock } from './page-block.ts'
import type { PageStatements } from './page-statements.ts'
/** Reads. */
export function readHtmlPage(raw: string): { blocks: PageBlock[]; statements: PageStatements } {
  return { blocks: raw === '' ? [] : [], statements: { titles: [] } }
}
