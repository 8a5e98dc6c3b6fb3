import type { Fault } from './fault.ts'

/** Lists every problem that Quizwright reports, by its stable code, with the title that a person reads. */
export const problemTitles = {
  'invalid-request': 'The request is not of the form that this address takes.',
  'invalid-json': 'The body is not valid JSON.',
  'invalid-bank': 'The question bank has faults and was not loaded.',
  'unsupported-bank-version': 'The question bank is of a version that this server cannot read.',
  'unsupported-media-type': 'The body is not of a media type that this address takes.',
  'body-too-large': 'The body is larger than the limit.',
  'not-found': 'There is nothing at this address.',
  'method-not-allowed': 'This address does not take that method.',
  'bank-not-found': 'There is no such question bank.',
  'bank-exists': 'A question bank of that name is stored already.',
  'quiz-not-found': 'There is no such quiz.',
  'attempt-not-found': 'There is no such attempt, or this token does not open it.',
  'slot-not-found': 'The quiz has no such slot.',
  'response-mismatch': 'The response does not fit the question.',
  'response-final': 'This question has been judged; its answer can no longer change.',
  'attempt-submitted': 'The attempt has been submitted; its answers can no longer change.',
  'attempt-open': 'The attempt has not been submitted yet.',
  'attempt-of-student': 'This attempt is kept by the school of its student.',
  'class-not-found': 'There is no such class.',
  'class-not-empty': 'The class still has students.',
  'class-sign-in-failed': 'That name and that PIN do not go together in this class.',
  'student-not-found': 'There is no such student.',
  'student-known': 'This student is in the class already.',
  'external-id-taken': 'Another student has this id.',
  'invalid-roster': 'The roster has rows that cannot be taken.',
  'no-article': 'There is no article in this page.',
  'article-too-short': 'The article is too short to make questions of.',
  'article-too-long': 'The article is longer than what can be read.',
  'not-english': 'The article is not in English.',
  'too-few-questions': 'The bank does not have enough questions for this quiz.',
  'webhook-not-found': 'There is no such webhook.',
  'webhook-limit': 'There are as many webhooks as one organisation may have.',
  'delivery-not-found': 'There is no such message, or it is not one to be sent again.',
  'job-not-found': 'There is no such job.',
  'job-open': 'The job has no result yet.',
  'job-result-gone': 'The result of the job is deleted.',
  unauthorised: 'A valid API key or token is needed here.',
  'sign-in-failed': 'The address and the password do not belong together.',
  'sign-in-needed': 'Sign in first.',
  'link-not-found': 'This link has been used, has expired, or never was.',
  'passkey-refused': 'The passkey could not be verified.',
  'provider-refused': 'Signing in by way of the provider did not work.',
  'last-way-in': 'This is the only way in that is left.',
  'too-busy': 'Too many people are signing in at this moment.',
  forbidden: 'This is not for you to do.',
  'key-not-found': 'There is no such API key.',
  'member-not-found': 'There is no such member.',
  'invitation-not-found': 'There is no such invitation, or it is no longer open.',
  'last-owner': 'An organisation keeps at least one owner.',
  'cross-origin': 'The request came from another site and was refused.',
  'too-many-requests': 'There were too many requests of this kind.',
  'request-timeout': 'The request took too long to arrive.',
  'headers-too-large': 'The address and the headers of the request are larger than the limit.',
  'internal-error': 'Something went wrong on our side.',
  'not-ready': 'The server cannot answer right now.',
} as const

/** Is the stable code of a problem; it is the last part of the problem's `type`, `/problems/<code>`. */
export type ProblemCode = keyof typeof problemTitles

/**
 * Reports a broken contract. Only delivery turns its `code` into an HTTP status; of the options, a `cause` is for the log
 * and `retryAfter` says in how many seconds it is worth trying again.
 *
 * @example throw new QuizwrightError('quiz-not-found', 'There is no quiz "qz_x".')
 */
export class QuizwrightError extends Error {
  override readonly name = 'QuizwrightError'
  readonly code: ProblemCode
  readonly faults: readonly Fault[]
  readonly retryAfter: number | undefined
  constructor(
    code: ProblemCode,
    detail: string = problemTitles[code],
    faults: readonly Fault[] = [],
    { retryAfter, ...options }: ErrorOptions & { readonly retryAfter?: number } = {},
  ) {
    super(detail, options)
    this.code = code
    this.faults = faults
    this.retryAfter = retryAfter
  }
}
