import { setTimeout as wait } from 'node:timers/promises'
import type { JobEnd, JobHandler, JobRun } from '../../storage/jobs/job-queue.ts'
import { serverFor } from '../../vocabulary/asker.ts'
import { type BankId, BankId as BankIdSchema } from '../../vocabulary/identifiers.ts'
import { DraftPages, type PageToDraft } from '../../vocabulary/job-request.ts'
import type { QuestionBank } from '../../vocabulary/question-bank.ts'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import { formatOf } from '../decode-page.ts'
import type { Drafter, DraftOutcome } from '../draft-outcome.ts'
import { loadBank } from '../load-bank.ts'
import type { Services } from '../services.ts'
import { readJobState } from './job-state.ts'

/**
 * Makes the job that drafts many pages. Its result has a line of JSON for each, in their order: the number of the page,
 * from 1, and the bank, or its id where it is stored, or the problem of the page, which ends no other. A job that is taken
 * up again skips the pages that are done; a bank that was stored already stays at its version.
 */
export function draftPagesJob(services: Services, drafter: Drafter): JobHandler {
  return async run => {
    const request = DraftPages.parse(run.input)
    const { pages } = request
    for (let done = readJobState(run.resumeFrom, 'done'); done < pages.length; done += 1) {
      const page = pages[done]
      if (page === undefined) break
      await run.progress(done / pages.length, `${done} of ${pages.length} pages are drafted.`)
      const line = await draftOne({ services, drafter, run }, request, page, done + 1)
      await run.checkpoint({ done: done + 1 }, [{ part: done + 1, content: `${JSON.stringify(line)}\n` }])
    }
    return endOf(pages.length)
  }
}

const endOf = (pages: number): JobEnd => ({
  sentence: pages === 1 ? 'The page is drafted.' : `All ${pages} pages are drafted.`,
  mediaType: 'application/x-ndjson',
})

interface Drafting {
  readonly services: Services
  readonly drafter: Drafter
  readonly run: JobRun
}

type Line = { readonly page: number; readonly url?: string | undefined } & (
  | { readonly bank: QuestionBank | BankId; readonly facts: number; readonly questions: number }
  | { readonly problem: { readonly code: string; readonly detail: string } }
)

async function draftOne(
  { services, drafter, run }: Drafting,
  { store, confirm }: DraftPages,
  { page: text, format = formatOf(text), ...about }: PageToDraft,
  number: number,
): Promise<Line> {
  const place = { page: number, ...(about.url !== undefined && { url: about.url }) }
  try {
    const outcome = await draftPatiently(run.signal, () =>
      drafter.draft(text, { ...about, format, confirm, now: services.clock() }),
    )
    if ('problem' in outcome) return { ...place, problem: outcome.problem }
    const { bank, facts, questions } = outcome.draft
    const told = { facts: facts.length, questions: questions.length }
    if (!store) return { ...place, bank, ...told }
    const id = BankIdSchema.parse(`qb_${run.id.slice('jb_'.length)}-${number}`)
    const asker = serverFor(run.organisation)
    await loadBank(services, { id, bank, asker, because: 'drafted by a job' })
    return { ...place, bank: id, ...told }
  } catch (error) {
    if (run.signal.aborted || !isOfPage(error)) throw error
    return { ...place, problem: { code: error.code, detail: error.message } }
  }
}

const isOfPage = (error: unknown): error is QuizwrightError =>
  error instanceof QuizwrightError && error.code !== 'not-ready' && error.code !== 'internal-error'

const pause = 2_000
const mostWaits = 60

// People who wait for one page come before a job of many.
async function draftPatiently(signal: AbortSignal, draft: () => Promise<DraftOutcome>): Promise<DraftOutcome> {
  for (let waits = 0; ; waits += 1) {
    try {
      return await draft()
    } catch (error) {
      const isBusy = error instanceof QuizwrightError && error.code === 'not-ready'
      if (!isBusy || waits === mostWaits) throw error
      await wait(pause, undefined, { signal })
    }
  }
}
