// Serves as `quizwright serve` does, but for a folder of banks that is its argument, so that it starts in a moment.

import { startServer } from '../../dist/src/cli/start-server.js'
import { readConfig } from '../../dist/src/config.js'

const reading = readConfig()
if ('fault' in reading) throw new Error(reading.fault)
const server = await startServer(reading.config, { bankFolder: process.argv[2] })
process.stdout.write(`${server.url}\n`)
process.once('SIGTERM', async () => {
  await server.stop()
})
