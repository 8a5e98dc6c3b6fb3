import { tidyCell } from '../../interchange/roster/tidy-cell.ts'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'

const longest = 200

/**
 * Reads a name or an id that a person wrote, tidied. Throws `invalid-request` with the pointer of its field where it is
 * empty, longer than 200 characters or not to be read.
 */
export function readLine(field: 'name' | 'externalId', written: string): string {
  const text = tidyCell(written)
  if (text !== undefined && text !== '' && text.length <= longest) return text
  const detail = `Give ${field === 'name' ? 'a name' : 'an id'} of 1 to ${longest} characters.`
  throw new QuizwrightError('invalid-request', detail, [{ pointer: `/${field}`, detail }])
}
