import { z } from 'zod'
import { QuizId } from './identifiers.ts'

/** Is one page of many that are to be drafted: its text or HTML, and what is known of it. */
export const PageToDraft = z.strictObject({
  page: z.string().min(1),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .optional(),
  writtenOn: z.iso.date().optional(),
  format: z.enum(['text', 'html']).optional(),
  title: z.string().min(1).max(200).optional(),
})
export type PageToDraft = z.infer<typeof PageToDraft>

// Who asks twice with one key, since he got no answer the first time, gets one job.
const key = z
  .string()
  .regex(/^[\x21-\x7e]{1,100}$/)
  .optional()

/**
 * Asks for up to 200 pages to be drafted. With `store` a draft bank is stored of each, else the result holds the banks;
 * facts of confidence `confirm` or more are confirmed.
 */
export const DraftPages = z.strictObject({
  kind: z.literal('draft-pages'),
  key,
  pages: z.array(PageToDraft).min(1).max(200),
  store: z.boolean().default(false),
  confirm: z.number().min(0).max(1).optional(),
})
export type DraftPages = z.infer<typeof DraftPages>

/** Asks for all attempts at a quiz as CSV. */
export const ExportAttempts = z.strictObject({ kind: z.literal('export-attempts'), key, quiz: QuizId })
export type ExportAttempts = z.infer<typeof ExportAttempts>

/** Asks for the item analysis of a quiz. */
export const AnalyseQuiz = z.strictObject({ kind: z.literal('analyse-quiz'), key, quiz: QuizId })
export type AnalyseQuiz = z.infer<typeof AnalyseQuiz>

/** Asks for a job of one of the kinds that there are. */
export const JobRequest = z.discriminatedUnion('kind', [DraftPages, ExportAttempts, AnalyseQuiz])
export type JobRequest = z.infer<typeof JobRequest>
