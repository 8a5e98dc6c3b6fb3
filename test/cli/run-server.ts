import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

/** Is a run of the built server: `ready` gives its address, or undefined where it ends before; `ended` what it left. */
export interface ServerRun {
  readonly child: ChildProcess
  readonly ready: Promise<string | undefined>
  readonly ended: Promise<{ readonly code: number | null; readonly out: string; readonly err: string }>
}

/** Starts the built server in a folder, with these settings and no others; `user` is the id of another user to run it. */
export function runServer(
  folder: string,
  settings: Record<string, string>,
  { args = [], user }: { readonly args?: readonly string[]; readonly user?: number | undefined } = {},
): ServerRun {
  const program = resolve('dist/src/main.js')
  if (!existsSync(program)) throw new Error('Run "npm run build" first: the built server is what is tested here.')
  const { PATH = '' } = process.env
  const env = { PATH, DATABASE_URL: `file:${folder}/data/q.db`, PORT: '0', ...settings }
  const as = user === undefined ? {} : { uid: user, gid: user }
  const child = spawn(process.execPath, [program, ...args], { cwd: folder, env, ...as })
  let [out, err] = ['', '']
  child.stderr.on('data', data => {
    err += data
  })
  const ended: ServerRun['ended'] = new Promise(done => child.on('close', code => done({ code, out, err })))
  const ready = new Promise<string | undefined>(done => {
    child.stdout.on('data', data => {
      out += data
      const url = /ready at (\S+)\n/.exec(out)?.[1]
      if (url !== undefined) done(url)
    })
    child.on('close', () => done(undefined))
  })
  return { child, ready, ended }
}
