import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createApp } from '../../../src/delivery/app.ts'
import { listen } from '../../../src/delivery/listen.ts'
import { openConnection } from '../../../src/storage/open-connection.ts'
import { packageRoot } from '../../../src/storage/package-root.ts'
import { loadBanks } from '../../../src/workflows/load-banks.ts'
import { makeServices } from '../../../src/workflows/make-services.ts'
import { makePeopleServices } from '../../../src/workflows/people/make-people-services.ts'
import { systemLibrary } from './system-library.ts'

const slug = 'paris-summit-2014'

/**
 * Serves one system of the bench in a process of its own: the arguments are its name and the address of its database.
 * Tells its port in a line of JSON.
 */
async function serveSystem([system = '', url = '']: readonly string[]): Promise<void> {
  const connection = await openConnection(url)
  const library = systemLibrary(system, connection)
  const services = makeServices(library)
  const text = await readFile(join(packageRoot, 'question-banks', `${slug}.bank.json`), 'utf8')
  await loadBanks(services, [{ slug, text }])
  const app = createApp({ services, people: makePeopleServices(services, connection) })
  const server = await listen(app, { host: '127.0.0.1', port: 0 })
  process.stdout.write(`${JSON.stringify({ port: Number(new URL(server.url).port) })}\n`)
  process.once('SIGTERM', async () => {
    await server.close()
    await library.close()
  })
}

await serveSystem(process.argv.slice(2))
