import { parseArgs } from 'node:util'
import type { Library } from '../../../src/storage/library.ts'
import { openConnection } from '../../../src/storage/open-connection.ts'
import { type Figure, figureOf } from './figure-of.ts'
import { saveAlone } from './save-alone.ts'
import { type Round, saveFor } from './save-load.ts'
import { systemLibrary } from './system-library.ts'
import { type SystemName, type Systems, startSystems, systemNames } from './systems.ts'

const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    rounds: { type: 'string', default: '6' },
    saves: { type: 'string', default: '6000' },
    connections: { type: 'string', default: '64' },
    slower: { type: 'string', default: '0' },
  },
})

const kept = ['perCommit', 'sqlite', 'postgres'] as const
type KeptName = (typeof kept)[number]
type Figures = Record<SystemName, Figure> & { readonly alone: Record<KeptName, Figure> }

const load = { connections: Number(values.connections), saves: Number(values.saves) }
const systems = await startSystems(Number(values.slower))
// The systems are in groups of their own, which the terminal doesn't interrupt.
process.once('SIGINT', () => systems.stop().finally(() => process.exit(130)))
try {
  const overHttp = await runInTurn(systemNames, name => saveFor(systems.ports[name], load))
  const alone = await runAlone(systems)
  process.stdout.write(values.json ? `${JSON.stringify({ ...overHttp, alone })}\n` : table({ ...overHttp, alone }))
} finally {
  await systems.stop()
}

// The first round of each warms the program up and is thrown away; then they take turns, so that what else the machine
// does meets all of them alike.
async function runInTurn<Name extends string>(
  names: readonly Name[],
  run: (name: Name, round: number) => Promise<Round>,
): Promise<Record<Name, Figure>> {
  const rounds = new Map<Name, Round[]>(names.map(name => [name, []]))
  for (let round = 0; round <= Number(values.rounds); round += 1) {
    for (const name of names) {
      const done = await run(name, round)
      if (round > 0) rounds.get(name)?.push(done)
      process.stderr.write(`${round === 0 ? 'warm' : round} ${name} ${Math.round(done.saves / done.seconds)}/s\n`)
    }
  }
  return Object.fromEntries([...rounds].map(([name, done]) => [name, figureOf(done)])) as Record<Name, Figure>
}

// The same stores without what else the route does: HTTP, judging, and the attempt as it then stands.
async function runAlone({ urls }: Systems): Promise<Record<KeptName, Figure>> {
  const libraries = new Map<KeptName, Library>()
  for (const name of kept) libraries.set(name, systemLibrary(name, await openConnection(urls[name])))
  const [attempts, students] = [Math.ceil(load.saves / 10), load.connections]
  try {
    return await runInTurn(kept, async (name, round) => {
      const library = libraries.get(name)
      if (library === undefined) throw new Error(`${name} is not open.`)
      return saveAlone(library, 'qz_paris-summit-2014', { name: `alone-${round}`, attempts, students })
    })
  } finally {
    for (const library of libraries.values()) await library.close()
  }
}

function table({ alone, ...figures }: Figures): string {
  const { noDatabase, perCommit, sqlite, postgres } = figures
  return `over HTTP
${systemNames.map(name => line(name, figures[name])).join('\n')}

sqlite against no database     ${ratio(sqlite, noDatabase)}   (0.5 or more)
sqlite against one commit each ${ratio(sqlite, perCommit)}   (4 or more)
postgres against sqlite        ${ratio(postgres, sqlite)}   (0.5 or more)

the save alone
${kept.map(name => line(name, alone[name])).join('\n')}

sqlite against one commit each ${ratio(alone.sqlite, alone.perCommit)}
postgres against sqlite        ${ratio(alone.postgres, alone.sqlite)}
`
}

function line(name: string, { perSecond, p50, p99 }: Figure): string {
  return `${name.padEnd(12)}${String(perSecond).padStart(8)}/s   p50 ${p50} ms   p99 ${p99} ms`
}

function ratio(one: Figure, other: Figure): string {
  return (one.perSecond / other.perSecond).toFixed(2)
}
