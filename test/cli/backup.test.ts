import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { databaseMakers } from '../samples/databases.ts'
import { fillTables } from '../samples/fill-tables.ts'
import { runCommand, stackTrace } from './run-command.ts'

const folder = mkdtempSync(join(tmpdir(), 'quizwright-backup-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each(databaseMakers)('backup and restore over $store', ({ store, make }) => {
  test('give back the same rows, and say which keys belong to them', async () => {
    const [source, target] = [await make(), await make()]
    await fillTables(source.connection, 20)
    const file = join(folder, `${store}.backup`)
    const saved = await runCommand(['backup', '--out', file, '--database', source.url, '--json'])
    expect([saved.code, saved.err]).toEqual([0, expect.stringMatching(/owner-key and session-secret in .+\.$/m)])
    const restored = await runCommand(['restore', file, '--database', target.url, '--json'])
    expect([restored.code, restored.err]).toEqual([0, expect.stringMatching(/owner-key and session-secret into /)])
    const [before, after] = [JSON.parse(saved.out), JSON.parse(restored.out)]
    expect(after.tables).toEqual(before.tables)
    expect(before).toMatchObject({ file, format: 'quizwright-backup', rows: 20 * before.tables.length + 1 })
    const again = await runCommand(['restore', file, '--database', target.url])
    expect([again.code, again.out, again.err]).toEqual([
      1,
      '',
      expect.stringMatching(/^quizwright: [^\n]+holds data already[^\n]+\n$/),
    ])
    for (const { connection, discard } of [source, target]) {
      await connection.close()
      await discard()
    }
  })

  test('never write over a file unless told to, and leave nothing beside it', async () => {
    const source = await make()
    const inner = mkdtempSync(join(folder, 'kept-'))
    const file = join(inner, 'kept.backup')
    writeFileSync(file, 'mine')
    const args = ['backup', '--out', file, '--database', source.url]
    const refused = await runCommand(args)
    expect([refused.code, refused.err]).toEqual([1, `quizwright: ${file} is there already; --force writes over it.\n`])
    expect(readFileSync(file, 'utf8')).toBe('mine')
    expect((await runCommand([...args, '--force'])).code).toBe(0)
    const [header] = gunzipSync(readFileSync(file)).toString('utf8').split('\n')
    expect(JSON.parse(header ?? '')).toMatchObject({ format: 'quizwright-backup', version: 1 })
    expect(readdirSync(inner)).toEqual(['kept.backup'])
    await source.connection.close()
    await source.discard()
  })

  test('copy a SQLite file as it is', async () => {
    const source = await make()
    await fillTables(source.connection, 20)
    const file = join(folder, `${store}.db`)
    const { code, err } = await runCommand(['backup', '--native', '--out', file, '--database', source.url])
    if (store === 'SQLite') {
      expect(code).toBe(0)
      expect(statSync(file).mode & 0o777).toBe(0o600)
      const target = join(folder, 'copied.db')
      const moved = await runCommand(['migrate-database', '--from', `file:${file}`, '--to', `file:${target}`, '--json'])
      expect(JSON.parse(moved.out)).toMatchObject({ verified: true })
    } else {
      expect([code, err]).toEqual([1, 'quizwright: Only a SQLite database can be copied as it is.\n'])
      expect(existsSync(file)).toBe(false)
    }
    await source.connection.close()
    await source.discard()
  })
})

const none = join(folder, 'none')

test.each([
  { args: ['backup'], code: 2, says: /^quizwright: --out FILE is needed\.\n\nquizwright backup --out FILE/ },
  { args: ['backup', '--out', none, '--database', 'x'], code: 2, says: /^quizwright: --database must be/ },
  {
    args: ['backup', '--out', none, '--database', `file:${none}.db`],
    code: 1,
    says: /^quizwright: There is no database at [^\n]+\n$/,
  },
  { args: ['restore'], code: 2, says: /^quizwright: One FILE is needed\.\n\nquizwright restore FILE/ },
  { args: ['restore', none, none], code: 2, says: /^quizwright: One FILE is needed\.\n\nquizwright restore FILE/ },
  {
    args: ['restore', none],
    code: 1,
    says: /^quizwright: [^\n]+none cannot be used: there is no such file or folder\.\n$/,
  },
  { args: ['restore', folder], code: 1, says: /^quizwright: [^\n]+ cannot be used: it is a folder\.\n$/ },
  { args: ['restore', 'README.md'], code: 1, says: /^quizwright: README\.md is no backup of Quizwright\.\n$/ },
])('$args ends with code $code', async ({ args, code, says }) => {
  const run = await runCommand(args)
  expect([run.code, run.out, run.err]).toEqual([code, '', expect.stringMatching(says)])
  expect(run.err).not.toMatch(stackTrace)
  expect(existsSync(none)).toBe(false)
})

test.each(['backup', 'restore'])('%s tells how it is used', async command => {
  const { code, out, err } = await runCommand([command, '--help'])
  expect([code, err]).toEqual([0, ''])
  for (const word of ['--database', '--json', 'Exit codes']) expect(out).toContain(word)
})
