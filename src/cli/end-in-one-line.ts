import { TransferFault } from '../storage/transfer/transfer-fault.ts'
import { QuizwrightError } from '../vocabulary/quizwright-error.ts'
import { hideSecrets, passwordsOf } from './hide-secrets.ts'
import { reasonOf } from './read-text-file.ts'

/**
 * Runs work over databases and files and gives its exit code. What a person can mend (a database that is gone or locked,
 * a full disk, a file that isn't there) ends in one line on standard error and the code 1, without the
 * passwords of `urls`; any other error is thrown on.
 */
export async function endInOneLine(urls: readonly string[], work: () => Promise<number>): Promise<number> {
  try {
    return await work()
  } catch (thrown) {
    const sentence = describe(thrown)
    if (sentence === undefined) throw thrown
    process.stderr.write(`quizwright: ${hideSecrets(urls.flatMap(passwordsOf))(sentence)}\n`)
    return 1
  }
}

function describe(thrown: unknown): string | undefined {
  if (thrown instanceof TransferFault) return thrown.message
  const error = thrown instanceof QuizwrightError && thrown.cause !== undefined ? thrown.cause : thrown
  if (error instanceof QuizwrightError) return error.message
  if (!(error instanceof Error)) return undefined
  const code = 'code' in error ? String(error.code) : ''
  const reason = error.message || code
  if (code.startsWith('SQLITE')) return `The database cannot be read or written: ${reason}.`
  if ('severity' in error) return `The database refused: ${reason}.`
  if (
    /^(?:ECONN|ENOTFOUND|ETIMEDOUT|EHOST|ENET|EAI)/.test(code) ||
    /^(?:Connection terminated|timeout|Query read timeout)/.test(reason)
  )
    return `The database cannot be reached: ${reason}.`
  return 'syscall' in error
    ? `${'path' in error ? error.path : 'A file'} cannot be used: ${reasonOf(error)}.`
    : undefined
}
