import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pino } from 'pino'
import type { Config } from '../config.ts'
import { createApp } from '../delivery/app.ts'
import { packageRoot } from '../delivery/assets/package-root.ts'
import type { Log } from '../delivery/delivery-context.ts'
import { listen } from '../delivery/listen.ts'
import { openSqliteLibrary } from '../storage/sqlite/open-sqlite-library.ts'
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

/**
 * Starts the server: opens the library, loads the banks of the package, and listens. A bank file with faults is logged
 * with the pointer of each and left out; the others are served. Rejects where the database or the port can't be had.
 */
export async function startServer(config: Config): Promise<RunningServer> {
  const log = pino({ level: config.logLevel, base: null }, pino.destination(2))
  const file = join(config.dataFolder, 'owner-key')
  const ownerKey = { ...keepSecret(file), file }
  if (config.sessionSecret === undefined) keepSecret(join(config.dataFolder, 'session-secret'))
  const library = await openSqliteLibrary(config.databaseFile)
  try {
    const services = makeServices(library)
    await loadPackageBanks(services, log)
    const app = createApp({ services, ownerKey: ownerKey.secret, publicUrl: config.publicUrl, log })
    const { url, close } = await listen(app, config)
    return {
      url: config.publicUrl ?? url,
      ownerKey,
      stop: async () => {
        await close()
        await library.close()
        log.info({}, 'stopped')
      },
    }
  } catch (error) {
    await library.close()
    throw error
  }
}

const bankSuffix = '.bank.json'

async function loadPackageBanks(services: Services, log: Log): Promise<void> {
  const folder = join(packageRoot, 'question-banks')
  const names = existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith(bankSuffix)) : []
  const files = names.sort().map(name => ({
    slug: name.slice(0, -bankSuffix.length),
    text: readFileSync(join(folder, name), 'utf8'),
  }))
  for (const outcome of await loadBanks(services, files)) {
    if ('stored' in outcome) log.info(outcome, outcome.stored.changed ? 'bank stored' : 'bank unchanged')
    else log.error(outcome, 'bank refused')
  }
}
