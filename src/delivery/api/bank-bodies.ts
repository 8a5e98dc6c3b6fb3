import { z } from 'zod'
import { BankSummary } from '../../vocabulary/bank-summary.ts'
import { QuestionVersion } from '../../vocabulary/question.ts'
import { QuestionBank } from '../../vocabulary/question-bank.ts'

/** Is the answer to a request for all banks. */
export const BankList = z.strictObject({ banks: z.array(BankSummary) })
export type BankList = z.infer<typeof BankList>

/** Is a stored bank at its current version, with the content of its file. */
export const StoredBank = z.strictObject({ summary: BankSummary, bank: QuestionBank })
export type StoredBank = z.infer<typeof StoredBank>

/** Is one page of a bank's ready questions; `next` is the cursor of the following page and absent on the last. */
export const QuestionPage = z.strictObject({ questions: z.array(QuestionVersion), next: z.string().optional() })
export type QuestionPage = z.infer<typeof QuestionPage>
