import type { TestProject } from 'vitest/node'
import { connectPostgres } from '../../src/storage/postgres/connect-postgres.ts'
import { templateDatabase } from './spare-databases.ts'
import { quick, startPostgres } from './start-postgres.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    postgresUrl: string
  }
}

/** Starts one PostgreSQL server for all tests of a run, and stops it after them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres(quick)
  const administration = await connectPlainly(server.urlOf('postgres'))
  await administration.query(`create database ${templateDatabase}`)
  await administration.end()
  await (await connectPostgres(server.urlOf(templateDatabase))).close()
  project.provide('postgresUrl', server.urlOf('postgres'))
  return server.stop
}

async function connectPlainly(url: string) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client
}
