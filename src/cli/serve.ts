import { parseArgs } from 'node:util'
import { listVariables, readConfig, settingNames } from '../config.ts'
import { describeFailure } from './describe-failure.ts'
import { fail } from './fail.ts'
import { findMisspelt } from './find-misspelt.ts'
import type { OwnerKey, RunningServer } from './running-server.ts'
import { usage } from './usage.ts'

const help = `quizwright serve [--port N] [--host ADDRESS]

  Serves the quizzes of question-banks/ as pages and as a JSON API until it is told to stop.

  --port N         the port to take requests at (default: PORT, else 3000; 0 takes any free port)
  --host ADDRESS   the address to take requests at (default: HOST, else 127.0.0.1)
  --help           this text

  SIGTERM or SIGINT stops it once the requests under way are answered; a second one stops it at once.

Settings in the environment, which README explains:
${listSettings(settingNames)}
Exit codes: 0 stopped on request, 1 could not start or was stopped at once, 2 usage or a bad setting.`

function listSettings(names: readonly string[]): string {
  const lines: string[] = []
  for (const name of names) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + name.length < 115) lines[lines.length - 1] = `${last}, ${name}`
    else lines.push(`  ${name}`)
  }
  return `${lines.join(',\n')}.`
}

/**
 * Runs the server until SIGTERM or SIGINT and gives the exit code: 0 after a stop on request, 1 where it could not
 * start, 2 for a wrong use or a bad setting, each with one line on standard error. A second signal ends the process at
 * once with 1. A setting that looks misspelt is told, and the server starts.
 */
export async function serve(args: readonly string[]): Promise<number> {
  const options = readOptions(args)
  if (typeof options === 'string') return usage(help, options)
  if (options.help === true) {
    process.stdout.write(`${help}\n`)
    return 0
  }
  const reading = readConfig(undefined, { PORT: options.port, HOST: options.host })
  if ('fault' in reading) return fail(reading.fault, 2)
  for (const warning of findMisspelt(listVariables())) fail(warning, 0)
  // The server is loaded only for a start, so that help and a complaint come at once.
  const { startServer } = await import('./start-server.ts')
  const server = await startServer(reading.config).catch(error => describeFailure(error, reading.config))
  if (typeof server === 'string') return fail(server, 1)
  // Whoever reads that it is ready may tell it to stop at once.
  const stop = stopRequested()
  announce(server)
  await stop
  void stopRequested().then(() => process.exit(fail('Stopped at once; requests under way were cut off.', 1)))
  try {
    await server.stop()
    // A connection whose other end never closes it, such as that of a database that hangs, would keep the process.
    setTimeout(() => process.exit(0), lingering).unref()
    return 0
  } catch (error) {
    // What still holds on to something would keep the process for ever.
    return process.exit(fail(describeFailure(error, reading.config), 1))
  }
}

const lingering = 2_000

function readOptions(args: readonly string[]) {
  try {
    const options = { port: { type: 'string' }, host: { type: 'string' }, help: { type: 'boolean' } } as const
    return parseArgs({ args: [...args], options, strict: true }).values
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function announce({ url, ownerKey, setupLink }: RunningServer): void {
  process.stdout.write(`Quizwright is ready at ${url}\n`)
  process.stdout.write(sayOwnerKey(ownerKey))
  if (setupLink !== undefined) process.stdout.write(`Link that makes the owner (once, within 24 hours): ${setupLink}\n`)
}

function sayOwnerKey({ state, file, secret }: OwnerKey): string {
  if (state === 'made') return `Owner key (kept in ${file}, shown only now): ${secret}\n`
  const renewal = '"quizwright owner-key --new" makes another'
  if (state === 'voided')
    return `The owner key in ${file} opens nothing any more, since a new one was made; ${renewal}.\n`
  if (state === 'elsewhere') return `The owner key of this database is not kept in ${file}; ${renewal} and voids it.\n`
  return ''
}

function stopRequested(): Promise<void> {
  return new Promise(resolve => {
    const stop = () => {
      process.off('SIGTERM', stop)
      process.off('SIGINT', stop)
      resolve()
    }
    process.on('SIGTERM', stop)
    process.on('SIGINT', stop)
  })
}
