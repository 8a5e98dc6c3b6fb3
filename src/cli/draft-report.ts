import { appendFileSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { writeWhole } from './write-whole.ts'

/**
 * Is what became of one page of a folder: drafted, unchanged since it was drafted, failed (with the reason), or left for
 * the next run. `digest` tells the page and the options by which it was drafted, `written` the bank that was written.
 */
export const PageRecord = z.strictObject({
  input: z.string(),
  state: z.enum(['drafted', 'unchanged', 'failed', 'left']),
  output: z.string().optional(),
  digest: z.string().optional(),
  written: z.string().optional(),
  facts: z.int().min(0).optional(),
  questions: z.int().min(0).optional(),
  notes: z.array(z.string()).optional(),
  problem: z.strictObject({ code: z.string(), detail: z.string() }).optional(),
})
export type PageRecord = z.infer<typeof PageRecord>

/** Is the report of a run over a folder: how many pages ended how, and each page in the order of the paths. */
export const DraftReport = z.strictObject({
  format: z.literal('quizwright-draft-report'),
  version: z.literal(1),
  counts: z.strictObject({ drafted: z.int(), unchanged: z.int(), failed: z.int(), left: z.int() }),
  pages: z.array(PageRecord),
})
export type DraftReport = z.infer<typeof DraftReport>

/** Is where a run over a folder keeps its report. */
export const reportName = 'draft-report.json'

// One line is added as each page is done, so that even a run that was cut off is taken up where it ended.
const journalName = '.draft-journal.jsonl'

/** Makes the report of a run. */
export function makeReport(pages: readonly PageRecord[]): DraftReport {
  const countOf = (state: PageRecord['state']) => pages.filter(page => page.state === state).length
  return {
    ...{ format: 'quizwright-draft-report', version: 1 },
    counts: {
      drafted: countOf('drafted'),
      unchanged: countOf('unchanged'),
      failed: countOf('failed'),
      left: countOf('left'),
    },
    pages: [...pages],
  }
}

/** Reads what earlier runs did in a folder, the last word on each page; what cannot be read counts as never done. */
export function readRecords(folder: string): ReadonlyMap<string, PageRecord> {
  const report = DraftReport.safeParse(parse(readText(join(folder, reportName))))
  const journal = readText(join(folder, journalName))
    .split('\n')
    .flatMap(line => PageRecord.safeParse(parse(line)).data ?? [])
  return new Map([...(report.data?.pages ?? []), ...journal].map(record => [record.input, record]))
}

/** Keeps what became of a page until the report is written. */
export function noteRecord(folder: string, record: PageRecord): void {
  appendFileSync(join(folder, journalName), `${JSON.stringify(record)}\n`)
}

/** Writes the report of a run as a whole. */
export function saveReport(folder: string, report: DraftReport): void {
  writeWhole(join(folder, reportName), `${JSON.stringify(report, undefined, 2)}\n`)
  rmSync(join(folder, journalName), { force: true })
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
