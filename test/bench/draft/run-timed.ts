import { spawnSync } from 'node:child_process'

/** Is what a run of a program took from its start to its end: ms by the clock and of the processors, megabytes of memory. */
export interface TimedRun {
  readonly clock: number
  readonly processor: number
  readonly memory: number
}

// The program tells what it took itself, as its last line on standard error.
const tell = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  process.stderr.write('\\n' + JSON.stringify({ processor: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024 }))
})`

// A machine may tell Node.js to read a list of certificates at each start, which is no part of any program.
const { NODE_EXTRA_CA_CERTS: _, ...plain } = process.env

/** Runs Node.js with some arguments and times it, start-up included. Throws where it fails. */
export function runTimed(args: readonly string[]): TimedRun {
  const begun = performance.now()
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(tell)}`, ...args],
    { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 2 ** 26, env: plain },
  )
  const clock = performance.now() - begun
  if (status !== 0) throw new Error(`node ${args.join(' ')} failed: ${stderr}`)
  const told: unknown = JSON.parse(stderr.slice(stderr.lastIndexOf('\n')))
  const [processor, memory] = [numberOf(told, 'processor'), numberOf(told, 'memory')]
  return { clock, processor, memory }
}

function numberOf(told: unknown, name: string): number {
  const value: unknown = typeof told === 'object' && told !== null ? Reflect.get(told, name) : undefined
  return typeof value === 'number' ? value : Number.NaN
}

/** Gives the least of each figure of several runs: what a machine does that is busy with nothing else. */
export function leastOf(runs: readonly TimedRun[]): TimedRun {
  return {
    clock: Math.min(...runs.map(({ clock }) => clock)),
    processor: Math.min(...runs.map(({ processor }) => processor)),
    memory: Math.min(...runs.map(({ memory }) => memory)),
  }
}
