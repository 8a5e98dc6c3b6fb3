import { join } from 'node:path'
import type { Config } from '../config.ts'
import { createApp } from '../delivery/app.ts'
import { listen } from '../delivery/listen.ts'
import { makeMetrics } from '../delivery/metrics/make-metrics.ts'
import { measureDrafts, measureSaves } from '../delivery/metrics/measure-work.ts'
import { openClasses } from '../storage/classes/open-classes.ts'
import type { OpenConnection } from '../storage/open-connection.ts'
import { openLibrary } from '../storage/open-library.ts'
import { packageRoot } from '../storage/package-root.ts'
import { makeClassServices } from '../workflows/classes/make-class-services.ts'
import { openDraftPool } from '../workflows/draft-pool.ts'
import { makeSetupToken } from '../workflows/identity/set-up-owner.ts'
import { makeServices } from '../workflows/make-services.ts'
import { forgetOwnerKey, keepOwnerKey } from '../workflows/people/keep-owner-key.ts'
import { makePeopleServices } from '../workflows/people/make-people-services.ts'
import { type Begun, beginInTurn } from './begin-in-turn.ts'
import { dropDaily } from './drop-daily.ts'
import { passwordsOf } from './hide-secrets.ts'
import { secretFile } from './keep-secret.ts'
import { loadBankFolder } from './load-bank-folder.ts'
import { makeLog } from './make-log.ts'
import { openIdentity } from './open-identity.ts'
import type { OwnerKey, RunningServer, StartOptions } from './running-server.ts'
import { startBackground } from './start-background.ts'
import { stopServing } from './stop-serving.ts'

/** Is what a server serves with: `file` is where its owner key lies. */
export interface Serving {
  readonly config: Config
  readonly options: StartOptions
  readonly sessionSecret: string
  readonly file: string
}

/** Serves a database, and closes it when it is stopped. Where that fails, nothing of it goes on, and it is closed too. */
export async function serveDatabase(connection: OpenConnection, serving: Serving): Promise<RunningServer> {
  const begun = beginInTurn()
  begun.add(connection.close)
  try {
    const opened = await open(connection, serving, begun)
    return await takeRequests(connection, { ...serving, ...opened }, begun)
  } catch (error) {
    await begun.endAll()
    throw error
  }
}

const bundledBanks = join(packageRoot, 'question-banks')

type Opened = Awaited<ReturnType<typeof open>>

/** Opens what the server works with, and loads its banks. */
async function open(connection: OpenConnection, { config, options, sessionSecret, file }: Serving, begun: Begun) {
  const metrics = makeMetrics({ ofProcess: true })
  const services = makeServices(measureSaves(openLibrary(connection), metrics))
  const people = makePeopleServices(services, connection)
  const ownerKey: OwnerKey = { ...(await keepOwnerKey(people, secretFile(file))), file }
  if (ownerKey.state === 'made') begun.add(() => forgetOwnerKey(people, ownerKey.secret ?? ''))
  const secrets = [ownerKey.secret ?? '', sessionSecret, ...secretsOf(config)]
  const { log = makeLog({ level: config.logLevel, secrets }), bankFolder = bundledBanks } = options
  await loadBankFolder(services, bankFolder, log)
  return { metrics, services, people, ownerKey, log }
}

function secretsOf({ databaseUrl, metricsToken, helper, mail, provider }: Config): string[] {
  const addresses = [databaseUrl, mail?.url ?? '']
  return [...addresses.flatMap(passwordsOf), metricsToken ?? '', helper?.key ?? '', provider?.clientSecret ?? '']
}

// One page is read at a time, in a thread that is started with the first; a few may wait their turn.
const readingLimits = { threads: 1, waiting: 8, patience: 30_000 }

async function takeRequests(
  connection: OpenConnection,
  { config, sessionSecret, metrics, services: made, people, ownerKey, log }: Serving & Opened,
  begun: Begun,
): Promise<RunningServer> {
  const drafter = measureDrafts(openDraftPool(readingLimits), metrics)
  begun.add(drafter.close)
  const { identity, settle } = await openIdentity(connection, {
    ...{ services: made, people, config, secret: sessionSecret, log },
  })
  const { announce, background, ...behind } = await startBackground(connection, {
    ...{ services: made, drafter, config, secret: sessionSecret, log },
  })
  begun.add(behind.stop)
  const services = { ...made, announce }
  const { publicUrl, metricsToken, trustProxy, drainDelay = 0 } = config
  const classes = makeClassServices(services, {
    ...{ store: openClasses(connection), secret: sessionSecret, longestRetention: config.retentionDays },
  })
  let isStopping = false
  const stopping = new AbortController()
  const told = { publicUrl, metrics, metricsToken, trustProxy, isStopping: () => isStopping }
  const live = { identity, background, classes, stopping: stopping.signal }
  const app = createApp({ services, people, log, drafter, ...told, ...live })
  const { url, close } = await listen(app, { host: config.host, port: config.port, metrics })
  begun.add(() => {
    stopping.abort()
    return close()
  })
  const setup = await makeSetupToken(identity)
  const stopDropping = dropDaily(classes, log)
  const stop = () =>
    stopServing({
      ...{ log, drainDelay, close },
      onBegin: () => {
        isStopping = true
      },
      onClose: () => stopping.abort(),
      // A page that is read for a job ends with the drafter, and the job goes back to the queue.
      endBehind: () => Promise.all([behind.stop(), drafter.close()]),
      endLast: () => Promise.all([settle(), stopDropping()]).then(connection.close),
    })
  const address = publicUrl ?? url
  return { url: address, ownerKey, setupLink: setup && `${address}/setup/${setup}`, stop }
}
