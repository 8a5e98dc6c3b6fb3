import { mkdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { openDraftPool } from '../workflows/draft-pool.ts'
import type { DraftSetting } from './draft.ts'
import type { DraftCommand } from './draft-command.ts'
import { draftOneOfFolder, keptOf } from './draft-one-of-folder.ts'
import {
  type DraftReport,
  makeReport,
  noteRecord,
  type PageRecord,
  readRecords,
  reportName,
  saveReport,
} from './draft-report.ts'
import { makeFolderProgress } from './folder-progress.ts'
import { listPages, nameBanks } from './list-pages.ts'
import { reasonOf } from './read-text-file.ts'

// A text that takes longer is given up, so that one bad file never holds up the rest.
const patience = 120_000

/**
 * Drafts every page of a folder into another, several at once, each in a thread. What is done and unchanged is left as it
 * is; a page that fails is told and keeps no other from being drafted. On SIGINT or SIGTERM the pages under way are
 * finished and the report is written; a second signal ends it at once. Returns the exit code: 0 all drafted, 1 some
 * failed, were left or none was there.
 */
export async function draftFolder(
  command: DraftCommand & { readonly out: string },
  { program }: Pick<DraftSetting, 'program'>,
): Promise<number> {
  const { from, out, json, jobs = availableParallelism() } = command
  try {
    mkdirSync(out, { recursive: true })
  } catch (error) {
    return fail(`${out} cannot be made a folder: ${reasonOf(error)}.`)
  }
  const { pages, unread } = listPages(from, out)
  const before = readRecords(out)
  const records = new Map(unread.map(({ input, fault }) => [input, unreadable(input, fault)]))
  const threads = Math.max(1, Math.min(jobs, pages.length))
  const drafter = openDraftPool({ threads, waiting: pages.length, patience, ...(program !== undefined && { program }) })
  const progress = makeFolderProgress(pages.length, process.stderr, () => performance.now())
  const stop = listenForStop()
  const names = nameBanks(pages, outputsOf(before))
  const waiting = pages.values()
  const workOn = async (): Promise<void> => {
    for (const input of waiting) {
      if (stop.isAsked()) return void records.set(input, { input, state: 'left', ...keptOf(before.get(input)) })
      const record = await draftOneOfFolder({ command, before, drafter }, input, names.get(input) ?? input)
      records.set(input, record)
      if (record.state === 'drafted') noteRecord(out, record)
      progress.tell(record)
    }
  }
  try {
    await Promise.all(Array.from({ length: threads }, workOn))
  } finally {
    await drafter.close()
    stop.forget()
    progress.clear()
  }
  for (const input of waiting) records.set(input, { input, state: 'left', ...keptOf(before.get(input)) })
  const report = makeReport([...records.values()].sort((a, b) => (a.input < b.input ? -1 : 1)))
  try {
    saveReport(out, report)
  } catch (error) {
    return fail(`${out}/${reportName} cannot be written: ${reasonOf(error)}.`)
  }
  process.stdout.write(json ? `${JSON.stringify(report)}\n` : sayReport(report, out))
  if (pages.length === 0) return fail(`${from}: there is no .txt, .html, .htm or .xhtml file in it.`)
  return report.counts.failed + report.counts.left > 0 ? 1 : 0
}

const unreadable = (input: string, detail: string): PageRecord => ({
  ...{ input, state: 'failed' },
  problem: { code: 'unreadable', detail },
})

function outputsOf(before: ReadonlyMap<string, PageRecord>): ReadonlyMap<string, string> {
  const outputs = [...before.values()].flatMap(({ input, output }) =>
    output === undefined ? [] : [[input, output.replace(/\.bank\.json$/, '')] as const],
  )
  return new Map(outputs)
}

function listenForStop() {
  let asked = false
  const ask = () => {
    asked = true
    process.stderr.write('\nStopping once the pages under way are done; what is left waits for the next run.\n')
    forget()
  }
  const forget = () => process.off('SIGINT', ask).off('SIGTERM', ask)
  process.on('SIGINT', ask).on('SIGTERM', ask)
  return { isAsked: () => asked, forget }
}

function sayReport({ counts, pages }: DraftReport, out: string): string {
  const { drafted, unchanged, failed, left } = counts
  const failures = pages.flatMap(({ input, problem }) =>
    problem === undefined ? [] : [`${input}: ${problem.detail} (${problem.code})\n`],
  )
  const told = [`${drafted} drafted`, `${unchanged} unchanged`, `${failed} failed`]
  return `${failures.join('')}${[...told, ...(left > 0 ? [`${left} left`] : [])].join(', ')}; see ${out}/${reportName}\n`
}

function fail(sentence: string): 1 {
  process.stderr.write(`${sentence}\n`)
  return 1
}
