import { readConfig } from '../config.ts'

/** Is the address of a database with the folder in which a server keeps its keys, or what is wrong with it. */
export type AddressReading = { readonly url: string; readonly dataFolder: string } | { readonly fault: string }

/**
 * Reads the address of a database as DATABASE_URL is read, relative paths alike: the one that the flag of that name
 * gives, else the setting itself.
 */
export function readDatabaseAddress(flag: string, value: string | undefined): AddressReading {
  const reading = readConfig(undefined, { DATABASE_URL: value })
  if ('config' in reading) return { url: reading.config.databaseUrl, dataFolder: reading.config.dataFolder }
  return { fault: value === undefined ? reading.fault : reading.fault.replace(/^DATABASE_URL\b/, flag) }
}
