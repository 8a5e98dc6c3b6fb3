import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RunningServer } from '../../src/cli/running-server.ts'
import { startServer } from '../../src/cli/start-server.ts'
import { sampleBank, sampleQuizzes } from '../samples/sample-bank.ts'
import { sampleQuestions } from '../samples/sample-questions.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quizwright-serve-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the built server', () => {
  const program = resolve('dist/src/main.js')

  interface Run {
    readonly code: number | null
    readonly out: string
    readonly err: string
  }

  // Runs it from another folder than the project's; once it says that it is ready, `use` runs and then it is stopped.
  function run(
    args: string[],
    settings: Record<string, string>,
    use?: (url: string) => Promise<unknown>,
  ): Promise<Run> {
    if (!existsSync(program)) throw new Error('Run "npm run build" first: the built server is what is tested here.')
    const { PATH = '' } = process.env
    const env = { PATH, DATABASE_URL: `file:${folder}/data/q.db`, PORT: '0', ...settings }
    const child = spawn(process.execPath, [program, ...args], { cwd: folder, env })
    let [out, err] = ['', '']
    let isUsed = false
    child.stderr.on('data', data => {
      err += data
    })
    child.stdout.on('data', async data => {
      out += data
      const url = /ready at (\S+)\n/.exec(out)?.[1]
      if (url === undefined || isUsed) return
      isUsed = true
      await use?.(url)
      child.kill('SIGTERM')
    })
    return new Promise(done => child.on('close', code => done({ code, out, err })))
  }

  test('makes the owner key once, shows it once, and stops when told to', async () => {
    const lists: string[] = []
    const use = async (url: string) => {
      const key = (await readFile(join(folder, 'data/owner-key'), 'utf8')).trim()
      const response = await fetch(`${url}/api/v1/banks`, { headers: { Authorization: `Bearer ${key}` } })
      lists.push(await response.text())
    }
    const first = await run([], {}, use)
    const key = (await readFile(join(folder, 'data/owner-key'), 'utf8')).trim()
    expect([first.code, first.out]).toEqual([
      0,
      expect.stringMatching(/^Quizwright is ready at http:\/\/localhost:\d+\n/),
    ])
    expect(first.out.split(key)).toHaveLength(2)
    expect(first.err).not.toContain(key)
    for (const line of first.err.trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('msg')
    expect((await stat(join(folder, 'data/owner-key'))).mode & 0o777).toBe(0o600)
    expect((await stat(join(folder, 'data/session-secret'))).mode & 0o777).toBe(0o600)

    const second = await run([], {}, use)
    expect([second.code, second.out.includes(key)]).toEqual([0, false])
    expect(lists[1]).toBe(lists[0])
    expect(lists[0]).toContain('qb_paris-summit-2014')
  })

  test.each([
    { title: 'a bad setting', args: [], settings: { PORT: 'abc' }, code: 2, says: /^quizwright: PORT [^\n]+\n$/ },
    { title: 'a bad flag', args: ['--port', '99999'], settings: {}, code: 2, says: /^quizwright: PORT [^\n]+\n$/ },
    {
      title: 'a database that is not there',
      args: [],
      settings: { DATABASE_URL: 'postgres://me:hunter2@127.0.0.1:9/q' },
      code: 1,
      says: /^quizwright: The database of DATABASE_URL cannot be reached: (?!.*hunter2)[^\n]+\n$/,
    },
    {
      title: 'a host of another machine',
      args: ['--host', '203.0.113.7'],
      settings: {},
      code: 1,
      says: /^quizwright: HOST [^\n]+\n$/m,
    },
    { title: 'an unknown flag', args: ['--prot', '1'], settings: {}, code: 2, says: /--port N/ },
    { title: 'an argument too many', args: ['now'], settings: {}, code: 2, says: /--port N/ },
  ])('refuses $title with code $code', async ({ args, settings, code, says }) => {
    const ended = await run(args, { LOG_LEVEL: 'silent', ...settings } as Record<string, string>)
    expect([ended.code, ended.out, ended.err]).toEqual([code, '', expect.stringMatching(says)])
  })

  test('says in one line that its port is in use', async () => {
    const other = createServer()
    const port = await new Promise<number>(done => {
      other.listen(0, '127.0.0.1', () => done((other.address() as { port: number }).port))
    })
    const ended = await run(['--port', String(port)], { LOG_LEVEL: 'silent' })
    await new Promise(done => other.close(done))
    expect(ended).toEqual({
      code: 1,
      out: '',
      err: expect.stringMatching(new RegExp(`^quizwright: Port ${port} is in use[^\n]+\n$`)),
    })
  })

  test('tells how it is used', async () => {
    const { code, out, err } = await run(['--help'], {})
    expect([code, err]).toEqual([0, ''])
    for (const word of ['--port', '--host', 'DATABASE_URL', 'SESSION_SECRET', 'LOG_LEVEL', 'PUBLIC_URL'])
      expect(out).toContain(word)
  })
})

describe('a start', () => {
  const logged: { fields: object; sentence: string }[] = []
  const write = (fields: object, sentence: string) => void logged.push({ fields, sentence })
  const log = { info: write, error: write }
  const config = (name: string) => ({
    port: 0,
    host: '127.0.0.1',
    databaseUrl: `file:${join(folder, name, 'q.db')}`,
    dataFolder: join(folder, name),
    logLevel: 'silent' as const,
  })

  test('serves the good banks of a folder and names each fault of the others', async () => {
    const bankFolder = join(folder, 'banks')
    await mkdir(bankFolder)
    const blueprint = { questions: 1, kinds: ['blank' as const], seed: 1 }
    const good = sampleBank({ questions: sampleQuestions(), quizzes: [{ ...sampleQuizzes.immediate, blueprint }] })
    await writeFile(join(bankFolder, 'good.bank.json'), JSON.stringify(good))
    await writeFile(join(bankFolder, 'broken.bank.json'), '{')
    await writeFile(join(bankFolder, 'faulty.bank.json'), JSON.stringify({ ...good, facts: [{}] }))
    await writeFile(join(bankFolder, 'notes.txt'), 'no bank')
    await mkdir(join(bankFolder, 'folder.bank.json'))
    const server = await startServer(config('mixed'), { log, bankFolder })
    const { quizzes } = (await (await fetch(`${server.url}/api/v1/quizzes`)).json()) as { quizzes: { bank: string }[] }
    await server.stop()
    expect(quizzes.map(({ bank }) => bank)).toEqual(['qb_good'])
    const refused = logged.filter(({ sentence }) => sentence === 'bank refused').map(({ fields }) => fields)
    expect(refused).toMatchObject([
      { slug: 'folder', detail: expect.stringContaining('cannot be read') },
      { slug: 'broken', code: 'invalid-json' },
      {
        slug: 'faulty',
        code: 'invalid-bank',
        faults: expect.arrayContaining([{ pointer: '/facts/0/id', detail: expect.any(String) }]),
      },
    ])
  })

  test('that fails keeps no key that nobody has seen', async () => {
    const bankFolder = join(folder, 'none')
    const running: RunningServer = await startServer(config('first'), { log, bankFolder })
    const port = Number(new URL(running.url).port)
    await expect(startServer({ ...config('second'), port }, { log, bankFolder })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    })
    await running.stop()
    expect(existsSync(join(folder, 'second/owner-key'))).toBe(false)
    const again = await startServer(config('second'), { log, bankFolder })
    await again.stop()
    expect(again.ownerKey.state).toBe('made')
  })
})
