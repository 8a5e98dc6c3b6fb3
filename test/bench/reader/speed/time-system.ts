import { readFileSync } from 'node:fs'
import { systems } from '../systems/systems.ts'

/**
 * Is what a system took: milliseconds to load, for the first text, and for all texts once it is warm, by the clock or of
 * the processors; megabytes of memory.
 */
export interface Taken {
  readonly load: number
  readonly loadProcessor: number
  readonly first: number
  readonly warmClock: number
  readonly warmProcessor: number
  readonly resident: number
}

// On one processor, what compiles the code shares it with the code for some ten passes.
const warmUps = 8
const runs = 4

/** Times a system over texts in this process, which is to hold nothing else. */
async function timeSystem(name: string, texts: readonly string[]): Promise<Taken> {
  const [begin, idle] = [performance.now(), process.cpuUsage()]
  const reader = await systems.find(system => system.name === name)?.load([])
  if (reader === undefined) throw new Error(`There is no system ${name}.`)
  const [loaded, busy] = [performance.now(), process.cpuUsage(idle)]
  reader.read(texts[0] ?? '')
  const first = performance.now() - loaded
  const readAll = () => {
    const [clock, processor] = [performance.now(), process.cpuUsage()]
    for (const text of texts) reader.read(text)
    const { user, system } = process.cpuUsage(processor)
    return { clock: performance.now() - clock, processor: (user + system) / 1_000 }
  }
  for (let run = 0; run < warmUps; run += 1) readAll()
  const timed = Array.from({ length: runs }, readAll)
  return {
    load: loaded - begin,
    loadProcessor: (busy.user + busy.system) / 1_000,
    first,
    warmClock: Math.min(...timed.map(({ clock }) => clock)),
    warmProcessor: Math.min(...timed.map(({ processor }) => processor)),
    resident: process.memoryUsage.rss() / 2 ** 20,
  }
}

const [name = '', file = ''] = process.argv.slice(2)
process.stdout.write(JSON.stringify(await timeSystem(name, JSON.parse(readFileSync(file, 'utf8')))))
