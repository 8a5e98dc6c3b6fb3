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

/**
 * Starts every system in a process of its own, over fresh databases whose commits wait for the disk; `slower` makes each
 * wait of those that hold their database themselves longer, in milliseconds, by way of strace.
 */
export async function startSystems(slower = 0): Promise<Systems> {
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
    const child = spawnNode([script, name, urls[name]], slower)
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

// In a group of its own, since strace, which stands before the program, must be told to end with it.
function spawnNode(args: readonly string[], slower: number): ChildProcess {
  const command = [...(slower > 0 ? delayed(slower) : []), process.execPath, ...args]
  return spawn('env', command, { stdio: ['ignore', 'pipe', 'inherit'], detached: true })
}

function delayed(milliseconds: number): string[] {
  const waits = `inject=fsync,fdatasync:delay_exit=${milliseconds * 1_000}`
  return ['strace', '-f', '--seccomp-bpf', '-qq', '-o', '/dev/null', '-e', 'trace=fsync,fdatasync', '-e', waits]
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
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM')
  })
}
