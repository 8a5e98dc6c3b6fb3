import { type ChildProcess, spawn } from 'node:child_process'
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packageRoot } from '../../src/storage/package-root.ts'

/** Is a server in a process of its own. */
export interface SpawnedNode {
  readonly port: number
  readonly process: ChildProcess
  /** Ends it at once, as a loss of power would (SIGKILL). */
  readonly kill: () => Promise<void>
  /** Asks it to stop (SIGTERM) and gives its exit code. */
  readonly stop: () => Promise<number | null>
}

/** Is a folder with one bank, and with room for a database, for servers that a test starts. */
export interface NodeFolder {
  readonly folder: string
  readonly spawn: (databaseUrl: string, options?: NodeOptions) => Promise<SpawnedNode>
  /** Reads the owner key of the servers, which the first start makes. */
  readonly ownerKey: () => Promise<string>
  readonly discard: () => Promise<void>
}

interface NodeOptions {
  readonly environment?: Readonly<Record<string, string>>
  /** Is a command of the shell that runs before the server, in the same process: a limit. */
  readonly before?: string
}

/** Is the quiz that servers of these tests offer. */
export const nodeQuiz = 'qz_paris-summit-2014'

/** Makes a folder from which servers can be started; they are those of `dist`, so `npm run build` comes first. */
export async function makeNodeFolder(): Promise<NodeFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'quizwright-node-'))
  const bank = 'paris-summit-2014.bank.json'
  await copyFile(join(packageRoot, 'question-banks', bank), join(folder, bank))
  return {
    folder,
    spawn: (databaseUrl, options) => spawnNode(folder, databaseUrl, options),
    ownerKey: async () => (await readFile(join(folder, 'owner-key'), 'utf8')).trim(),
    discard: () => rm(folder, { recursive: true, force: true }),
  }
}

async function spawnNode(folder: string, databaseUrl: string, options: NodeOptions = {}): Promise<SpawnedNode> {
  const { environment = {}, before = ':' } = options
  const script = join(import.meta.dirname, 'serve-node.mjs')
  const command = `${before} && exec "${process.execPath}" "${script}" "${folder}"`
  const { PATH } = process.env
  const env = { PATH, PORT: '0', LOG_LEVEL: 'fatal', DATABASE_URL: databaseUrl, ...environment }
  const child = spawn('/bin/bash', ['-c', command], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const exited = new Promise<number | null>(resolve => child.once('exit', code => resolve(code)))
  return {
    port: await portOf(child),
    process: child,
    kill: async () => {
      child.kill('SIGKILL')
      await exited
    },
    stop: () => {
      child.kill('SIGTERM')
      return exited
    },
  }
}

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let told = ''
    child.stderr?.on('data', words => {
      told += String(words)
    })
    child.once('exit', code => reject(new Error(`The server ended with code ${code}: ${told}`)))
    child.stdout?.once('data', url => resolve(Number(new URL(String(url).trim()).port)))
  })
}
