import type { Config } from '../config.ts'
import { isPostgres } from '../storage/open-connection.ts'
import { QuizwrightError } from '../vocabulary/quizwright-error.ts'
import { hideSecrets, passwordsOf } from './hide-secrets.ts'

/**
 * Says in one sentence why the server could not start, and which setting to look at. It repeats no secret, and shows no
 * stack.
 */
export function describeFailure(thrown: unknown, config: Config): string {
  const error = thrown instanceof QuizwrightError && thrown.cause !== undefined ? thrown.cause : thrown
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reason = reasonOf(error, config) || code
  const sentence = ofDatabase(thrown, error, { code, reason, config }) ?? ofFile(error, code) ?? ofAddress(code, config)
  return sentence ?? (/[.!?]$/.test(reason) ? reason : `${reason}.`)
}

function ofAddress(code: string, { host, port }: Config): string | undefined {
  if (code === 'EADDRINUSE') return `Port ${port} is in use; stop what runs there or choose another with PORT.`
  if (code === 'EACCES' && port < 1024 && port > 0)
    return `Port ${port} may only be used with special rights; choose one above 1023.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return `HOST ${JSON.stringify(host)} is no address of this machine.`
  return undefined
}

interface Told {
  readonly code: string
  readonly reason: string
  readonly config: Config
}

function ofDatabase(thrown: unknown, error: unknown, { code, reason, config }: Told): string | undefined {
  if (isPostgres(config.databaseUrl) && thrown instanceof QuizwrightError && thrown.code === 'not-ready')
    return `The database of DATABASE_URL cannot be reached: ${reason}.`
  if (error instanceof Error && 'severity' in error) return `The database of DATABASE_URL refused: ${reason}.`
  if (!code.startsWith('SQLITE')) return undefined
  return `The database ${config.databaseUrl.slice('file:'.length)} cannot be opened: ${reason}.`
}

const troubles: Readonly<Record<string, string>> = {
  EACCES: 'may not be read or written by the user who runs this',
  EPERM: 'may not be read or written by the user who runs this',
  EROFS: 'lies on a file system that may only be read',
  ENOTDIR: 'cannot be made, since a part of it is a file and no folder',
  EEXIST: 'is a file where a folder is needed',
  EISDIR: 'is a folder where a file is needed',
  ENOENT: 'cannot be made here',
  ENOSPC: 'cannot be written, since the disk is full',
  EMFILE: 'cannot be opened, since too many files are open',
  ENAMETOOLONG: 'has too long a name',
}

function ofFile(error: unknown, code: string): string | undefined {
  const trouble = troubles[code]
  if (trouble === undefined || !(error instanceof Error) || !('path' in error)) return undefined
  return `${JSON.stringify(error.path)} ${trouble}; DATABASE_URL says where the server keeps its files.`
}

function reasonOf(error: unknown, { databaseUrl }: Config): string {
  const message = error instanceof Error ? error.message : String(error)
  return hideSecrets(passwordsOf(databaseUrl))(message).replaceAll(/\s+/g, ' ').trim().replace(/\.$/, '')
}
