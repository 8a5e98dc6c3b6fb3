import type { Context } from 'hono'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import { decodeRoster } from '../../workflows/classes/import-roster.ts'

/**
 * Reads a roster from a form: the file that was chosen, else the text that was pasted. Throws `invalid-roster` for a file
 * that is no text, and `invalid-request` for a form that can't be read.
 */
export async function readRosterForm(c: Context): Promise<string> {
  const form = await c.req.formData().catch(() => {
    throw new QuizwrightError('invalid-request', 'The form could not be read.')
  })
  const file = form.get('file')
  if (file instanceof File && file.size > 0) return decodeRoster(new Uint8Array(await file.arrayBuffer()))
  const text = form.get('text')
  return typeof text === 'string' ? text : ''
}
