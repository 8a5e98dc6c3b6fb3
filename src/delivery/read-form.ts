import type { Context } from 'hono'
import { QuizwrightError } from '../vocabulary/quizwright-error.ts'

/**
 * Reads the fields of a submitted form as text; of a name given twice the last counts, and files count as absent.
 * Errors: `unsupported-media-type` for a body that no form sends, `invalid-request` for one that can't be read.
 */
export async function readForm(context: Context): Promise<ReadonlyMap<string, string>> {
  const type = context.req.header('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type === undefined) return new Map()
  if (type !== 'application/x-www-form-urlencoded' && type !== 'multipart/form-data') {
    throw new QuizwrightError('unsupported-media-type', 'Send this as a form.')
  }
  const form = await context.req.formData().catch(() => {
    throw new QuizwrightError('invalid-request', 'The form could not be read.')
  })
  const fields = new Map<string, string>()
  for (const [name, value] of form) if (typeof value === 'string') fields.set(name, value)
  return fields
}
