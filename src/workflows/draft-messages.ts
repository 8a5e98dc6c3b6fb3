import type { ProblemCode } from '../vocabulary/quizwright-error.ts'
import type { DraftOptions, DraftOutcome } from './draft-outcome.ts'

/** Is a page on its way to the thread that drafts it. */
export interface DraftOrder {
  readonly page: string
  readonly options: DraftOptions
}

/** Is what that thread says of it: that it begins, how far it has come, and at last the outcome, or what was thrown. */
export type DraftReply =
  | { readonly begun: true }
  | { readonly done: number; readonly total: number }
  | { readonly outcome: DraftOutcome }
  | { readonly thrown: { readonly code?: ProblemCode; readonly detail: string; readonly stack?: string } }
