import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Config } from '../config.ts'
import { createApp } from '../delivery/app.ts'
import type { Log } from '../delivery/delivery-context.ts'
import { listen } from '../delivery/listen.ts'
import { makeMetrics } from '../delivery/metrics/make-metrics.ts'
import { measureDrafts, measureSaves } from '../delivery/metrics/measure-work.ts'
import { within } from '../delivery/within.ts'
import { openClasses } from '../storage/classes/open-classes.ts'
import { type OpenConnection, openConnection } from '../storage/open-connection.ts'
import { openLibrary } from '../storage/open-library.ts'
import { packageRoot } from '../storage/package-root.ts'
import { makeClassServices } from '../workflows/classes/make-class-services.ts'
import { openDraftPool } from '../workflows/draft-pool.ts'
import { makeSetupToken } from '../workflows/identity/set-up-owner.ts'
import { loadBanks } from '../workflows/load-banks.ts'
import { makeServices } from '../workflows/make-services.ts'
import { forgetOwnerKey, keepOwnerKey, type OwnerKeyState } from '../workflows/people/keep-owner-key.ts'
import { makePeopleServices } from '../workflows/people/make-people-services.ts'
import type { Services } from '../workflows/services.ts'
import { dropDaily } from './drop-daily.ts'
import { passwordsOf } from './hide-secrets.ts'
import { keepSecret, ownerKeyFile, secretFile } from './keep-secret.ts'
import { makeLog } from './make-log.ts'
import { openIdentity } from './open-identity.ts'
import { startBackground } from './start-background.ts'

/**
 * Is a server that takes requests. `setupLink` makes its owner, once, where there is none. `stop` says at `/readyz` that
 * it is stopping, waits for as long as the settings say, finishes the requests under way and closes the database. It
 * rejects where the database does not close.
 */
export interface RunningServer {
  readonly url: string
  readonly ownerKey: OwnerKey
  readonly setupLink: string | undefined
  readonly stop: () => Promise<void>
}

/** Is the owner key as this start found or made it; `secret` is there where its file is. */
export interface OwnerKey {
  readonly state: OwnerKeyState
  readonly secret?: string
  readonly file: string
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
  const file = ownerKeyFile(config.dataFolder)
  const hadFile = existsSync(file)
  try {
    const sessionSecret = config.sessionSecret ?? keepSecret(join(config.dataFolder, 'session-secret'))
    const connection = await openConnection(config.databaseUrl)
    return await serveDatabase(connection, { config, options, sessionSecret, file })
  } catch (error) {
    // A start that fails has shown nobody the key that it made, so the next one must be the first again.
    if (!hadFile) rmSync(file, { force: true })
    throw error
  }
}

const bundledBanks = join(packageRoot, 'question-banks')

function secretsOf({ databaseUrl, metricsToken, helper, mail, provider }: Config): string[] {
  const addresses = [databaseUrl, mail?.url ?? '']
  return [...addresses.flatMap(passwordsOf), metricsToken ?? '', helper?.key ?? '', provider?.clientSecret ?? '']
}

interface Serving {
  readonly config: Config
  readonly options: StartOptions
  readonly sessionSecret: string
  readonly file: string
}

// One page is read at a time, in a thread that is started with the first; a few may wait their turn.
const readingLimits = { threads: 1, waiting: 8, patience: 30_000 }

// What hangs on to the database for longer is cut off with the process.
const closingPatience = 5_000
const behindPatience = 15_000

async function serveDatabase(connection: OpenConnection, { config, options, sessionSecret, file }: Serving) {
  const metrics = makeMetrics({ ofProcess: true })
  const made = makeServices(measureSaves(openLibrary(connection), metrics))
  const people = makePeopleServices(made, connection)
  let ownerKey: OwnerKey | undefined
  try {
    ownerKey = { ...(await keepOwnerKey(people, secretFile(file))), file }
    const secrets = [ownerKey.secret ?? '', sessionSecret, ...secretsOf(config)]
    const { log = makeLog({ level: config.logLevel, secrets }), bankFolder = bundledBanks } = options
    await loadFolder(made, bankFolder, log)
    const drafter = measureDrafts(openDraftPool(readingLimits), metrics)
    const { identity, settle } = await openIdentity(connection, {
      ...{ services: made, people, config, secret: sessionSecret, log },
    })
    // Last, since what fails after it must end it again.
    const { announce, background, ...behind } = await startBackground(connection, {
      ...{ services: made, drafter, config, secret: sessionSecret, log },
    })
    const services = { ...made, announce }
    const { publicUrl, metricsToken, trustProxy, drainDelay = 0 } = config
    let isStopping = false
    const stopping = new AbortController()
    const told = { publicUrl, metrics, metricsToken, trustProxy, isStopping: () => isStopping }
    const classes = makeClassServices(services, {
      ...{ store: openClasses(connection), secret: sessionSecret, longestRetention: config.retentionDays },
    })
    const live = { identity, background, classes, stopping: stopping.signal }
    const app = createApp({ services, people, log, drafter, ...told, ...live })
    const { url, close } = await listen(app, { host: config.host, port: config.port, metrics }).catch(async error => {
      await Promise.all([behind.stop(), drafter.close()])
      throw error
    })
    const setup = await makeSetupToken(identity)
    const setupLink = setup === undefined ? undefined : `${publicUrl ?? url}/setup/${setup}`
    const stopDropping = dropDaily(classes, log)
    const stop = async () => {
      isStopping = true
      log.info({}, 'stopping')
      await setTimeout(drainDelay)
      stopping.abort()
      const cutOff = await close()
      if (cutOff > 0) log.error({ requests: cutOff }, 'cut off')
      // A page that is read for a job ends with the drafter, and the job goes back to the queue.
      await within(behindPatience, Promise.all([behind.stop(), drafter.close()])).catch(error => {
        log.error({ detail: String(error) }, 'background cut off')
      })
      const closing = Promise.all([settle(), stopDropping()]).then(connection.close)
      await within(closingPatience, closing).catch((cause: unknown) => {
        throw new Error('The database did not close in time; what was acknowledged is stored.', { cause })
      })
      log.info({}, 'stopped')
    }
    return { url: publicUrl ?? url, ownerKey, setupLink, stop }
  } catch (error) {
    if (ownerKey?.state === 'made') await forgetOwnerKey(people, ownerKey.secret ?? '').catch(() => {})
    await connection.close()
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
