import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

const quizwright = 'dist/src/cli/quizwright.js'

/** Is what a run of the built command line gave, and how long it took in ms, start-up included. */
export interface CommandRun {
  readonly code: number | null
  readonly out: string
  readonly err: string
  readonly took: number
}

/** Is how a run differs from a plain one of the built command line. */
export interface RunOptions {
  /** Closes its output after so many bytes, as `| head` does. */
  readonly stopAfter?: number
  /** Runs another program. */
  readonly program?: string
  /** Is what it gets as standard input. */
  readonly input?: string
  /** Is what the environment says beside what it says to these tests. */
  readonly settings?: Readonly<Record<string, string>>
  /** Tells it to stop as soon as this gives true. */
  readonly stopWhen?: () => boolean
}

/** Runs the built command line. */
export function runCommand(
  args: readonly string[],
  { stopAfter, program = quizwright, input = '', stopWhen, settings }: RunOptions = {},
): Promise<CommandRun> {
  if (!existsSync(quizwright))
    throw new Error('Run "npm run build" first: the built command line is what is tested here.')
  const begun = performance.now()
  const child = spawn(process.execPath, [program, ...args], { env: { ...process.env, ...settings } })
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const watch = setInterval(() => {
    if (stopWhen?.() !== true) return
    clearInterval(watch)
    child.kill('SIGINT')
  }, 20)
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
    if (stopAfter !== undefined && out.length >= stopAfter) child.stdout.destroy()
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', code => {
      clearInterval(watch)
      done({ code, out, err, took: performance.now() - begun })
    })
  })
}

/** Makes a folder that is gone after the tests of a file, and gives what writes a file into it: its path comes back. */
export function openFolder(): (name: string, text: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'quizwright-cli-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return (name, text) => {
    const file = join(folder, name)
    writeFileSync(file, text)
    return file
  }
}

/** Is what standard error never shows a person: where a fault of the program itself was thrown. */
export const stackTrace = /^\s+at .+:\d+:\d+\)?$/m
