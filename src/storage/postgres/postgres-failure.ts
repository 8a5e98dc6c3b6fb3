import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'

// Classes of SQLSTATE: connection, insufficient resources (a full disk), operator intervention, system error; then
// "read only", "deadlock" and "lock not available", which another try may get over.
const passing = /^(?:08|53|57|58)|^(?:25006|40P01|40001|55P03)$/
const unreachable = /^(?:ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)/
const broken = /^(?:Connection terminated|timeout (?:expired|exceeded)|Client has encountered a connection error)/
const late = /^Query read timeout/

/** Tells whether an error says that an answer of PostgreSQL did not come in time. */
export const isLate = (error: unknown): boolean => error instanceof Error && late.test(error.message)

/**
 * Gives `not-ready` for what PostgreSQL can't answer now (gone, starting, a full disk, too many connections), else the
 * error itself. Source: PostgreSQL documentation, appendix A, "PostgreSQL Error Codes".
 */
export function postgresFailure(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof QuizwrightError) return error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const isPassing = passing.test(code) || unreachable.test(code) || broken.test(error.message) || isLate(error)
  return isPassing ? new QuizwrightError('not-ready', undefined, [], { cause: error }) : error
}
