import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pino } from 'pino'
import type { Config } from '../config.ts'
import { createApp } from '../delivery/app.ts'
import type { Log } from '../delivery/delivery-context.ts'
import { listen } from '../delivery/listen.ts'
import type { Library } from '../storage/library.ts'
import { openConnection } from '../storage/open-connection.ts'
import { openLibrary } from '../storage/open-library.ts'
import { packageRoot } from '../storage/package-root.ts'
import { openDraftPool } from '../workflows/draft-pool.ts'
import { loadBanks } from '../workflows/load-banks.ts'
import { makeServices } from '../workflows/make-services.ts'
import type { Services } from '../workflows/services.ts'
import { keepSecret } from './keep-secret.ts'

/** Is a server that takes requests. `stop` finishes those under way and closes the database. */
export interface RunningServer {
  readonly url: string
  readonly ownerKey: { readonly secret: string; readonly isNew: boolean; readonly file: string }
  readonly stop: () => Promise<void>
}

/** Is what a start may be given instead of what it makes itself. */
export interface StartOptions {
  readonly log?: Log
  readonly bankFolder?: string
}

/**
 * Starts the server: opens the library, loads the banks of the package, and listens. A bank file with faults is logged
 * with the pointer of each and left out; the others are served. Rejects where the database or the port can't be had.
 */
export async function startServer(config: Config, options: StartOptions = {}): Promise<RunningServer> {
  const { log = makeLog(config.logLevel), bankFolder = join(packageRoot, 'question-banks') } = options
  const file = join(config.dataFolder, 'owner-key')
  const ownerKey = { ...keepSecret(file), file }
  try {
    if (config.sessionSecret === undefined) keepSecret(join(config.dataFolder, 'session-secret'))
    const library = openLibrary(await openConnection(config.databaseUrl))
    const serving = await serveLibrary(library, { config, log, bankFolder, ownerKey: ownerKey.secret })
    return { ...serving, ownerKey }
  } catch (error) {
    // A start that fails has shown nobody the key that it made, so the next one must be the first again.
    if (ownerKey.isNew) rmSync(file, { force: true })
    throw error
  }
}

interface Serving {
  readonly config: Config
  readonly log: Log
  readonly bankFolder: string
  readonly ownerKey: string
}

// One page is read at a time, in a thread that is started with the first; a few may wait their turn.
const readingLimits = { threads: 1, waiting: 8, patience: 30_000 }

async function serveLibrary(library: Library, { config, log, bankFolder, ownerKey }: Serving) {
  try {
    const services = makeServices(library)
    await loadFolder(services, bankFolder, log)
    const drafter = openDraftPool(readingLimits)
    const app = createApp({ services, ownerKey, publicUrl: config.publicUrl, log, drafter })
    const { url, close } = await listen(app, config)
    const stop = async () => {
      await close()
      await drafter.close()
      await library.close()
      log.info({}, 'stopped')
    }
    return { url: config.publicUrl ?? url, stop }
  } catch (error) {
    await library.close()
    throw error
  }
}

const bankSuffix = '.bank.json'

async function loadFolder(services: Services, folder: string, log: Log): Promise<void> {
  const names = existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith(bankSuffix)) : []
  const files = names.sort().flatMap(name => {
    const slug = name.slice(0, -bankSuffix.length)
    const text = readText(join(folder, name))
    if (typeof text === 'string') return [{ slug, text }]
    log.error({ slug, ...text }, 'bank refused')
    return []
  })
  for (const outcome of await loadBanks(services, files)) {
    if ('stored' in outcome) log.info(outcome, outcome.stored.changed ? 'bank stored' : 'bank unchanged')
    else log.error(outcome, 'bank refused')
  }
}

function readText(file: string): string | { readonly detail: string } {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    return { detail: `The file cannot be read: ${error instanceof Error ? error.message : String(error)}.` }
  }
}

const makeLog = (level: Config['logLevel']): Log => pino({ level, base: null }, pino.destination(2))
