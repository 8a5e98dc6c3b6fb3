// Serves as `quizwright serve` does, but with one folder, its argument, for banks and keys: so it starts in a moment, and
// leaves nothing behind.

import { startServer } from '../../dist/src/cli/start-server.js'
import { readConfig } from '../../dist/src/config.js'

const [, , folder] = process.argv
const reading = readConfig()
if ('fault' in reading) throw new Error(reading.fault)
const server = await startServer({ ...reading.config, dataFolder: folder }, { bankFolder: folder })
process.stdout.write(`${server.url}\n`)
process.once('SIGTERM', async () => {
  await server.stop()
})
