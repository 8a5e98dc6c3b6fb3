import type { ConlluBlock } from './conllu-lines.ts'
import type { LineFault } from './line-fault.ts'

/**
 * Finds multiword tokens that cover no words or too many: a range ("3-4") begins with the word that stands next, ends
 * after it, and ends with the sentence at the latest. A range that is wrong would put its letters where other words
 * stand. Source: https://universaldependencies.org/format.html
 */
export function checkRanges({ rows }: ConlluBlock, faults: LineFault[]): void {
  let covered = 0
  let next = 1
  const words = rows.filter(({ id }) => /^\d+$/.test(id)).length
  for (const { id, line } of rows) {
    const [, first, last] = /^(\d+)-(\d+)$/.exec(id) ?? []
    if (/^\d+$/.test(id)) next += 1
    if (first === undefined || last === undefined) continue
    const isSound = Number(first) === next && Number(first) > covered && Number(last) > Number(first)
    if (isSound && Number(last) <= words) covered = Number(last)
    else
      faults.push({
        line,
        detail: `The multiword token ${id} must begin with word ${next}, which follows it, and end with a later word of the sentence.`,
      })
  }
}
