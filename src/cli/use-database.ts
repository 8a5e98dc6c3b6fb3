import { existsSync } from 'node:fs'
import { type Config, readConfig } from '../config.ts'
import { isPostgres, type OpenConnection, openConnection } from '../storage/open-connection.ts'
import { openLibrary } from '../storage/open-library.ts'
import { pathOf } from '../storage/transfer/open-plain.ts'
import { TransferFault } from '../storage/transfer/transfer-fault.ts'
import { makeServices } from '../workflows/make-services.ts'
import type { Services } from '../workflows/services.ts'
import { endInOneLine } from './end-in-one-line.ts'
import { fail } from './fail.ts'

/** Is the database that the settings name, as a command works with it. */
export interface UsedDatabase {
  readonly config: Config
  readonly connection: OpenConnection
  readonly services: Services
}

/**
 * Does the work of a command with the database that the settings name, and closes it. Gives the exit code of the work; 2,
 * with one line on standard error, for a bad setting, and 1 where there is no such database or it can't be used. A server
 * may use it meanwhile.
 */
export async function useDatabase(work: (used: UsedDatabase) => Promise<number>): Promise<number> {
  const reading = readConfig()
  if ('fault' in reading) return fail(reading.fault, 2)
  const { config } = reading
  return endInOneLine([config.databaseUrl], async () => {
    const connection = await openExisting(config.databaseUrl)
    try {
      return await work({ config, connection, services: makeServices(openLibrary(connection)) })
    } finally {
      await connection.close()
    }
  })
}

async function openExisting(url: string): Promise<OpenConnection> {
  // A new database would be made in the place of one that is only misspelt, and nobody would be in it.
  if (!isPostgres(url) && !existsSync(pathOf(url))) throw new TransferFault(`There is no database at ${pathOf(url)}.`)
  return openConnection(url)
}
