import { parseArgs } from 'node:util'
import { type Round, saveFor } from './save-load.ts'
import { type SystemName, startSystems, systemNames } from './systems.ts'

const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    rounds: { type: 'string', default: '6' },
    saves: { type: 'string', default: '6000' },
    connections: { type: 'string', default: '64' },
  },
})

/** Is what the bench tells of a system: durable saves per second, and milliseconds that half and 99 % of them took. */
interface Figure {
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
}

const load = { connections: Number(values.connections), saves: Number(values.saves) }
const systems = await startSystems()
try {
  const rounds = await runInTurn(Number(values.rounds))
  const figures = Object.fromEntries(systemNames.map(name => [name, figureOf(rounds[name])]))
  process.stdout.write(values.json ? `${JSON.stringify(figures)}\n` : table(figures as Record<SystemName, Figure>))
} finally {
  await systems.stop()
}

// The first round of each warms the program up and is thrown away; then they take turns, so that what else the machine
// does meets all of them alike.
async function runInTurn(count: number): Promise<Record<SystemName, Round[]>> {
  const rounds: Record<SystemName, Round[]> = { noDatabase: [], perCommit: [], sqlite: [], postgres: [] }
  for (let round = 0; round <= count; round += 1) {
    for (const name of systemNames) {
      const done = await saveFor(systems.ports[name], load)
      if (round > 0) rounds[name].push(done)
      process.stderr.write(`${round === 0 ? 'warm' : round} ${name} ${Math.round(done.saves / done.seconds)}/s\n`)
    }
  }
  return rounds
}

// The median round, so that one that something disturbed says nothing.
function figureOf(rounds: readonly Round[]): Figure {
  const latencies = rounds.flatMap(round => round.latencies).sort((one, other) => one - other)
  const rates = rounds.map(({ saves, seconds }) => saves / seconds).sort((one, other) => one - other)
  return {
    perSecond: Math.round(at(rates, 0.5)),
    p50: Number(at(latencies, 0.5).toFixed(2)),
    p99: Number(at(latencies, 0.99).toFixed(2)),
  }
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

function table(figures: Record<SystemName, Figure>): string {
  const { noDatabase, perCommit, sqlite, postgres } = figures
  const lines = systemNames.map(name => {
    const { perSecond, p50, p99 } = figures[name]
    return `${name.padEnd(12)}${String(perSecond).padStart(8)}/s   p50 ${p50} ms   p99 ${p99} ms`
  })
  return `${lines.join('\n')}

sqlite against no database     ${(sqlite.perSecond / noDatabase.perSecond).toFixed(2)}   (0.5 or more)
sqlite against one commit each ${(sqlite.perSecond / perCommit.perSecond).toFixed(2)}   (4 or more)
postgres against sqlite        ${(postgres.perSecond / sqlite.perSecond).toFixed(2)}   (0.5 or more)
`
}
