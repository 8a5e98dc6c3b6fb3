import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { openConnection } from '../storage/open-connection.ts'
import { keepSecret, ownerKeyFile } from './keep-secret.ts'
import type { RunningServer, StartOptions } from './running-server.ts'
import { serveDatabase } from './serve-database.ts'

/**
 * Starts the server: opens the library, loads the banks of the package, and listens. A bank file with faults is logged
 * with the pointer of each and left out; the others are served. Rejects where the database or the port can't be had.
 */
export async function startServer(config: Config, options: StartOptions = {}): Promise<RunningServer> {
  const file = ownerKeyFile(config.dataFolder)
  const hadFile = existsSync(file)
  try {
    const sessionSecret = config.sessionSecret ?? (await keepSecret(join(config.dataFolder, 'session-secret')))
    const connection = await openConnection(config.databaseUrl)
    return await serveDatabase(connection, { config, options, sessionSecret, file })
  } catch (error) {
    // A start that fails has shown nobody the key that it made, so the next one must be the first again.
    if (!hadFile) rmSync(file, { force: true })
    throw error
  }
}
