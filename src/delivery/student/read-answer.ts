import type { Context } from 'hono'
import type { Refusal } from '../../../views/question-form.tsx'
import type { AskedQuestion } from '../../vocabulary/asked-question.ts'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import type { Response } from '../../vocabulary/response.ts'

const mostCharacters = 500

/**
 * Reads the fields of a submitted form as text; of a name given twice the last counts, and files count as absent.
 * Errors: `unsupported-media-type` for a body that no form sends, `invalid-request` for one that can't be read.
 */
export async function readForm(context: Context): Promise<ReadonlyMap<string, string>> {
  const type = context.req.header('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type === undefined) return new Map()
  if (type !== 'application/x-www-form-urlencoded' && type !== 'multipart/form-data') {
    throw new QuizwrightError('unsupported-media-type', 'Send the answer as a form.')
  }
  const form = await context.req.formData().catch(() => {
    throw new QuizwrightError('invalid-request', 'The form could not be read.')
  })
  const fields = new Map<string, string>()
  for (const [name, value] of form) if (typeof value === 'string') fields.set(name, value)
  return fields
}

/** Reads a form as the response to a question, or says in a sentence for the student why it isn't one. */
export function readAnswer(
  fields: ReadonlyMap<string, string>,
  asked: AskedQuestion,
): { response: Response } | { refusal: Refusal } {
  return asked.kind === 'choice'
    ? readChoice(fields.get('option') ?? '', asked.options)
    : readText(fields.get('text') ?? '')
}

function readChoice(value: string, options: Extract<AskedQuestion, { kind: 'choice' }>['options']) {
  const option = options.find(({ id }) => id === value)
  if (option !== undefined) return { response: { kind: 'choice' as const, selected: [option.id] } }
  const message =
    value === '' ? 'Choose an answer first, then check it.' : 'That answer is not among these. Choose one of them.'
  return { refusal: { message } }
}

function readText(typed: string) {
  if (/^\s*$/.test(typed)) return { refusal: { message: 'Write your answer in the gap first, then check it.', typed } }
  if (typed.length > mostCharacters) {
    const message = `An answer can have ${mostCharacters} characters; yours has ${typed.length}. Shorten it and check it again.`
    return { refusal: { message, typed } }
  }
  if (typed.includes('\u0000')) {
    return { refusal: { message: 'The answer holds characters that cannot be read. Type it again.', typed: '' } }
  }
  return { response: { kind: 'blank' as const, text: typed } }
}
