import { writeBankFile } from '../interchange/bank-file.ts'
import type { Draft } from '../vocabulary/draft.ts'
import { QuizwrightError } from '../vocabulary/quizwright-error.ts'
import { formatOf } from '../workflows/decode-page.ts'
import { makeDrafter } from '../workflows/drafter.ts'
import type { DraftSetting } from './draft.ts'
import type { DraftCommand } from './draft-command.ts'
import { printDraft } from './print-draft.ts'
import { makeProgressLine } from './progress-line.ts'
import { type OpenedPage, openPage, readPageFile, readPageStream } from './read-page.ts'
import { reasonOf } from './read-text-file.ts'
import { writeWhole } from './write-whole.ts'

/** Drafts one page, prints it and writes its bank where a file is named. Returns the exit code: 0 drafted, 1 not. */
export async function draftPage(command: DraftCommand, { load }: DraftSetting): Promise<number> {
  const { from, out, json } = command
  const name = from === '-' ? 'standard input' : from
  const opened = openPage(from === '-' ? await readPageStream(process.stdin) : readPageFile(from))
  if ('fault' in opened) return fail(`${name}: ${opened.fault}`)
  const made = await make(opened, command, load)
  if ('fault' in made) return fail(`${name}: ${made.fault}`)
  const helped = command.helper ? await help(made.draft) : made
  if ('fault' in helped) return fail(helped.fault)
  const { draft } = helped
  if (out !== undefined) {
    try {
      writeWhole(out, writeBankFile(draft.bank))
    } catch (error) {
      return fail(`${out} cannot be written: ${reasonOf(error)}.`)
    }
  }
  process.stdout.write(json ? `${JSON.stringify(draft)}\n` : printDraft(draft))
  const { entities, facts } = draft.bank
  if (out !== undefined) process.stderr.write(`${out}: ${entities.length} entities, ${facts.length} facts\n`)
  return 0
}

async function help(draft: Draft): Promise<{ readonly draft: Draft } | { readonly fault: string }> {
  const { readConfig } = await import('../config.ts')
  const reading = readConfig()
  if (!('config' in reading)) return { fault: reading.fault }
  const { helper } = reading.config
  if (helper === undefined) return { fault: '--helper needs QUIZWRIGHT_LLM_URL and QUIZWRIGHT_LLM_MODEL to be set.' }
  const { makeModelProposer } = await import('../outbound/model-proposer.ts')
  const { helpDraft } = await import('../workflows/help-draft.ts')
  return { draft: await helpDraft(draft, makeModelProposer(helper)) }
}

async function make(
  { page, notes }: OpenedPage,
  { from, options }: DraftCommand,
  load: DraftSetting['load'],
): Promise<{ readonly draft: Draft } | { readonly fault: string }> {
  const line = makeProgressLine(process.stderr, () => process.uptime() * 1000)
  try {
    const format = options.format ?? formatOf(page, from)
    const given = { ...options, format, notes, now: Date.now() }
    const outcome = await makeDrafter(load).draft(page, given, (done, total) =>
      line.tell(`reading: ${Math.floor((100 * done) / Math.max(1, total))}%`),
    )
    return 'draft' in outcome ? outcome : { fault: `${outcome.problem.detail} (${outcome.problem.code})` }
  } catch (error) {
    if (error instanceof QuizwrightError) return { fault: error.message }
    throw error
  } finally {
    line.clear()
  }
}

function fail(sentence: string): 1 {
  process.stderr.write(`${sentence}\n`)
  return 1
}
