import { parseArgs } from 'node:util'
import { type Config, readConfig } from '../config.ts'
import { isPostgres } from '../storage/open-connection.ts'
import { QuizwrightError } from '../vocabulary/quizwright-error.ts'
import { type RunningServer, startServer } from './start-server.ts'
import { usage } from './usage.ts'

const help = `quizwright serve [--port N] [--host ADDRESS]

  Serves the quizzes of question-banks/ as pages and as a JSON API until it is told to stop.

  --port N         the port to take requests at (default: PORT, else 3000; 0 takes any free port)
  --host ADDRESS   the address to take requests at (default: HOST, else 127.0.0.1)
  --help           this text

Settings in the environment: PORT, HOST, DATABASE_URL, PUBLIC_URL, SESSION_SECRET, LOG_LEVEL.
Exit codes: 0 stopped on request, 1 could not start, 2 usage or a bad setting.`

/**
 * Runs the server until SIGTERM or SIGINT and gives the exit code: 0 after a stop on request, 1 where it could not
 * start, 2 for a wrong use or a bad setting, each with one line on standard error.
 */
export async function serve(args: readonly string[]): Promise<number> {
  const options = readOptions(args)
  if (options === undefined) return usage(help)
  if (options.help === true) {
    process.stdout.write(`${help}\n`)
    return 0
  }
  const reading = readConfig(undefined, { PORT: options.port, HOST: options.host })
  if ('fault' in reading) return fail(reading.fault, 2)
  const server = await startServer(reading.config).catch(error => describeFailure(error, reading.config))
  if (typeof server === 'string') return fail(server, 1)
  announce(server)
  await stopRequested()
  await server.stop()
  return 0
}

function readOptions(args: readonly string[]) {
  try {
    const options = { port: { type: 'string' }, host: { type: 'string' }, help: { type: 'boolean' } } as const
    return parseArgs({ args: [...args], options, strict: true }).values
  } catch {
    return undefined
  }
}

function announce({ url, ownerKey }: RunningServer): void {
  process.stdout.write(`Quizwright is ready at ${url}\n`)
  if (ownerKey.isNew) process.stdout.write(`Owner key (kept in ${ownerKey.file}, shown only now): ${ownerKey.secret}\n`)
}

function stopRequested(): Promise<void> {
  return new Promise(resolve => {
    process.once('SIGTERM', () => resolve())
    process.once('SIGINT', () => resolve())
  })
}

function describeFailure(thrown: unknown, { host, port, databaseUrl }: Config): string {
  const error = thrown instanceof QuizwrightError && thrown.cause !== undefined ? thrown.cause : thrown
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'EADDRINUSE') return `Port ${port} is in use; stop what runs there or choose another with PORT.`
  if (code === 'EACCES' && port < 1024 && port > 0)
    return `Port ${port} may only be used with special rights; choose one above 1023.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `HOST ${JSON.stringify(host)} is no address of this machine.`
  const reason = error instanceof Error ? error.message : String(error)
  if (isPostgres(databaseUrl) && thrown instanceof QuizwrightError && thrown.code === 'not-ready')
    return `The database of DATABASE_URL cannot be reached: ${reason || code}.`
  if (error instanceof Error && 'severity' in error) return `The database of DATABASE_URL refused: ${reason}.`
  return code.startsWith('SQLITE')
    ? `The database ${databaseUrl.slice('file:'.length)} cannot be opened: ${reason}.`
    : reason
}

function fail(sentence: string, exitCode: number): number {
  process.stderr.write(`quizwright: ${sentence}\n`)
  return exitCode
}
