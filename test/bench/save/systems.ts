import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '../../samples/start-postgres.ts'

/** Lists the systems of the bench, all the same program and route but for where an answer is kept. */
export const systemNames = ['noDatabase', 'perCommit', 'sqlite', 'postgres'] as const

/** Is the name of a system. */
export type SystemName = (typeof systemNames)[number]

/** Is the systems, each serving at a port of its own, with the address of the database of each. */
export interface Systems {
  readonly ports: Readonly<Record<SystemName, number>>
  readonly urls: Readonly<Record<SystemName, string>>
  readonly stop: () => Promise<void>
}

/** Starts every system in a process of its own, over fresh databases whose commits wait for the disk. */
export async function startSystems(): Promise<Systems> {
  const folder = await mkdtemp(join(tmpdir(), 'quizwright-bench-'))
  const postgres = await startPostgres()
  const urls = {
    noDatabase: `file:${join(folder, 'none.db')}`,
    perCommit: `file:${join(folder, 'each.db')}`,
    sqlite: `file:${join(folder, 'grouped.db')}`,
    postgres: postgres.urlOf('postgres'),
  }
  const children: ChildProcess[] = []
  const ports = { noDatabase: 0, perCommit: 0, sqlite: 0, postgres: 0 }
  for (const name of systemNames) {
    const script = join(import.meta.dirname, `serve-system${import.meta.filename.endsWith('.ts') ? '.ts' : '.js'}`)
    const child = spawn(process.execPath, [script, name, urls[name]], { stdio: ['ignore', 'pipe', 'inherit'] })
    children.push(child)
    ports[name] = await portOf(child)
  }
  return {
    ports,
    urls,
    stop: async () => {
      await Promise.all(children.map(end))
      await postgres.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('exit', code => reject(new Error(`A system ended with code ${code}.`)))
    child.stdout?.once('data', line => resolve(JSON.parse(String(line)).port))
  })
}

function end(child: ChildProcess): Promise<void> {
  return new Promise(resolve => {
    child.removeAllListeners('exit').once('exit', () => resolve())
    child.kill('SIGTERM')
  })
}
