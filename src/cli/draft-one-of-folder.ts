import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { writeBankFile } from '../interchange/bank-file.ts'
import type { Draft } from '../vocabulary/draft.ts'
import { QuizwrightError } from '../vocabulary/quizwright-error.ts'
import { formatOf } from '../workflows/decode-page.ts'
import type { Drafter, DraftOptions, DraftOutcome } from '../workflows/draft-outcome.ts'
import type { DraftCommand } from './draft-command.ts'
import type { PageRecord } from './draft-report.ts'
import { openPage, readPageFile } from './read-page.ts'
import { reasonOf } from './read-text-file.ts'
import { writeWhole } from './write-whole.ts'

/** Is what the pages of a folder are drafted with; `before` is what earlier runs did with each page. */
export interface FolderDraft {
  readonly command: DraftCommand & { readonly out: string }
  readonly before: ReadonlyMap<string, PageRecord>
  readonly drafter: Drafter
}

/**
 * Drafts one page of a folder, by its path from there, into the bank of a name; tells what became of it and never throws.
 * A page that was drafted in the same way before is unchanged. A bank that no run has written, or that somebody has edited
 * since, is not overwritten unless `force` is asked for.
 */
export async function draftOneOfFolder(folder: FolderDraft, input: string, name: string): Promise<PageRecord> {
  const { command, before, drafter } = folder
  const { from, out, json, force, options } = command
  const known = before.get(input)
  const kept = keptOf(known)
  const failed = (code: string, detail: string): PageRecord => ({
    ...{ input, state: 'failed', ...kept },
    problem: { code, detail },
  })
  const read = readPageFile(join(from, input))
  if ('fault' in read) return failed('unreadable', read.fault)
  const output = `${name}.bank.json`
  const places = { bank: join(out, output), draft: join(out, `${name}.draft.json`) }
  const digest = digestOf(JSON.stringify({ ...options, json }), read.bytes)
  const isThere = existsSync(places.bank) && (!json || existsSync(places.draft))
  if (!force && known?.digest === digest && known.output === output && isThere) return { ...known, state: 'unchanged' }
  if (!force && !isOurs(places.bank, output, before)) return failed('edited', editedSince)
  const opened = openPage(read)
  if ('fault' in opened) return failed('not-a-page', opened.fault)
  const { page, notes } = opened
  const format = options.format ?? formatOf(page, input)
  const outcome = await draftSafely(drafter, page, { ...options, format, notes, now: Date.now() })
  if ('problem' in outcome) return failed(outcome.problem.code, outcome.problem.detail)
  const { draft } = outcome
  try {
    const written = save(draft, places, json)
    return { input, state: 'drafted', output, digest, written, ...describe(draft) }
  } catch (error) {
    return failed('unwritable', `${output} cannot be written: ${reasonOf(error)}.`)
  }
}

const editedSince =
  'Its bank has been edited since it was drafted, or was not made here. It was left as it is; --force overwrites it.'

/** Keeps of a page that fails or is left what tells which bank of it is ours. */
export function keptOf(known: PageRecord | undefined): Pick<PageRecord, 'output' | 'written'> {
  return {
    ...(known?.output !== undefined && { output: known.output }),
    ...(known?.written !== undefined && { written: known.written }),
  }
}

function isOurs(file: string, output: string, before: FolderDraft['before']): boolean {
  if (!existsSync(file)) return true
  const there = digestOf('', readFileSync(file))
  return [...before.values()].some(record => record.output === output && record.written === there)
}

async function draftSafely(
  drafter: Drafter,
  page: string,
  options: DraftOptions,
): Promise<DraftOutcome | { readonly problem: { readonly code: string; readonly detail: string } }> {
  try {
    return await drafter.draft(page, options)
  } catch (error) {
    const detail = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error)
    return { problem: { code: error instanceof QuizwrightError ? error.code : 'internal-error', detail } }
  }
}

// The bank comes last: where it stands, all of the page's draft does.
function save(draft: Draft, places: { readonly bank: string; readonly draft: string }, whole: boolean): string {
  mkdirSync(dirname(places.bank), { recursive: true })
  if (whole) writeWhole(places.draft, `${JSON.stringify(draft)}\n`)
  const text = writeBankFile(draft.bank)
  writeWhole(places.bank, text)
  return digestOf('', Buffer.from(text))
}

const describe = ({ bank, questions, notes }: Draft) => ({
  ...{ facts: bank.facts.length, questions: questions.length },
  ...(notes.length > 0 && { notes: notes.map(({ detail }) => detail) }),
})

const digestOf = (words: string, bytes: Uint8Array): string =>
  createHash('sha256').update(`${words}\n`).update(bytes).digest('base64url')
