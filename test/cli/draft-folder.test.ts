import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readBankFile } from '../../src/interchange/bank-file.ts'
import { canalHtml, canalPage, plainPage } from '../samples/drafts/sample-pages.ts'
import { type RunOptions, runCommand } from './run-command.ts'

const root = mkdtempSync(join(tmpdir(), 'quizwright-folder-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))
const program = 'test/samples/drafts/sample-program.mjs'

/** Makes a folder of pages, and what drafts it and reads what came of it. */
function makeFolder(name: string, pages: Readonly<Record<string, string>>) {
  const [from, out] = [join(root, name), join(root, `${name}-banks`)]
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(from, path)), { recursive: true })
    writeFileSync(join(from, path), text)
  }
  for (const [path, text] of Object.entries(pages)) put(path, text)
  const run = (flags: readonly string[] = [], options: RunOptions = {}) =>
    runCommand([from, '--out', out, ...flags], { program, ...options })
  const report = () => JSON.parse(readFileSync(join(out, 'draft-report.json'), 'utf8'))
  const files = () =>
    readdirSync(out, { recursive: true, encoding: 'utf8' })
      .filter(file => file.includes('.'))
      .sort()
  const ways = (): [string, string][] =>
    report().pages.map(({ input, state, problem }: Record<string, { code: string }>) => [input, problem?.code ?? state])
  return { from, out, put, run, report, files, ways }
}

// Each runs the program several times.
describe('quizwright draft of a folder', { timeout: 120_000 }, () => {
  it('drafts every page, those below it too, and goes on past the bad ones', async () => {
    const { run, files, ways, out } = makeFolder('mixed', {
      'a page.txt': canalPage('2024-05-15'),
      'sub/Été.html': canalHtml,
      'sub/plain.txt': plainPage(),
      'sub/paper.txt': '%PDF-1.7 …',
      'sub/german.txt': `Kanal\n\n${'Der Kanal verbindet zwei Meere. '.repeat(9)}`,
      'dies.txt': plainPage('The lights go out.'),
      'throws.txt': plainPage('The bridge gives way.'),
      '.hidden.txt': canalPage(),
      'picture.png': 'none',
    })
    const ended = await run(['--jobs', '2'])
    expect(ended.code).toBe(1)
    expect(ways()).toEqual([
      ['a page.txt', 'drafted'],
      ['dies.txt', 'internal-error'],
      ['sub/german.txt', 'not-english'],
      ['sub/paper.txt', 'not-a-page'],
      ['sub/plain.txt', 'drafted'],
      ['sub/Été.html', 'drafted'],
      ['throws.txt', 'internal-error'],
    ])
    expect(files()).toEqual(['a-page.bank.json', 'draft-report.json', 'sub/Ete.bank.json', 'sub/plain.bank.json'])
    expect(readBankFile(readFileSync(join(out, 'sub/Ete.bank.json'), 'utf8'))).toHaveProperty('bank')
    expect(ended.out).toContain('sub/german.txt: The text is not English. (not-english)\n')
    expect(ended.out).toMatch(/3 drafted, 0 unchanged, 4 failed; see .*draft-report\.json\n$/)
  })

  it('leaves what has not changed, drafts what has, and never overwrites what a person edited', async () => {
    const { run, put, ways, out } = makeFolder('again', {
      'one.txt': canalPage('2024-05-15'),
      'two.txt': canalPage('2024-05-15'),
      'three.txt': canalPage('2024-05-15'),
    })
    expect((await run()).code).toBe(0)
    const bank = (name: string) => join(out, `${name}.bank.json`)
    writeFileSync(bank('two'), 'edited')
    writeFileSync(bank('three'), 'edited')
    put('three.txt', canalPage('2024-05-16'))
    put('four.txt', plainPage())
    const second = await run()
    expect(second.code).toBe(1)
    expect(ways()).toEqual([
      ['four.txt', 'drafted'],
      ['one.txt', 'unchanged'],
      ['three.txt', 'edited'],
      ['two.txt', 'unchanged'],
    ])
    expect(['two', 'three'].map(name => readFileSync(bank(name), 'utf8'))).toEqual(['edited', 'edited'])
    expect((await run(['--force'])).code).toBe(0)
    expect(readFileSync(bank('three'), 'utf8')).toContain('2024-05-16')
    expect((await run(['--confirm', '0.9'])).out).toContain('4 drafted')
  })

  it('stops cleanly when it is told to, and takes up there', async () => {
    const slow = Array.from({ length: 12 }, (_, at) => [`${at}.txt`, plainPage('The pilot boat waits.')])
    const { run, out, report, files } = makeFolder('stopped', Object.fromEntries(slow))
    const journal = join(out, '.draft-journal.jsonl')
    const first = await run(['--jobs', '1'], { stopWhen: () => existsSync(journal) })
    expect([first.code, first.err]).toEqual([1, expect.stringContaining('what is left waits for the next run')])
    const { drafted, left, failed } = report().counts
    expect([drafted + left, failed]).toEqual([12, 0])
    expect([drafted > 0, left > 0]).toEqual([true, true])
    expect(files().filter(file => file.endsWith('.bank.json'))).toHaveLength(drafted)
    const second = await run()
    expect([second.code, report().counts]).toEqual([0, { drafted: left, unchanged: drafted, failed: 0, left: 0 }])
    expect(files().filter(file => file.startsWith('.'))).toEqual([])
  })

  it('takes up what a run that was cut off has noted, its last line broken', async () => {
    const { run, out, report } = makeFolder('cut', { 'one.txt': plainPage(), 'two.txt': plainPage() })
    expect((await run()).code).toBe(0)
    const [one] = report().pages
    rmSync(join(out, 'draft-report.json'))
    rmSync(join(out, 'two.bank.json'))
    writeFileSync(join(out, '.draft-journal.jsonl'), `${JSON.stringify(one)}\n{"input":"two.t`)
    expect((await run()).code).toBe(0)
    expect(report().counts).toEqual({ drafted: 1, unchanged: 1, failed: 0, left: 0 })
  })

  it('writes whole drafts and prints its report as JSON', async () => {
    const { run, files, report } = makeFolder('whole', { 'one.txt': canalPage('2024-05-15') })
    const ended = await run(['--json', '--count', '4'])
    expect([ended.code, JSON.parse(ended.out)]).toEqual([0, report()])
    expect(report().pages).toMatchObject([{ facts: 6, questions: 4, output: 'one.bank.json' }])
    expect(files()).toEqual(['draft-report.json', 'one.bank.json', 'one.draft.json'])
  })

  it('says where there is nothing to draft, or nowhere to put it', async () => {
    const { run, from } = makeFolder('none', { 'picture.png': 'none' })
    expect(await run()).toMatchObject({ code: 1, err: expect.stringContaining('there is no .txt') })
    const file = join(from, 'picture.png')
    expect(await runCommand([from, '--out', file], { program })).toMatchObject({
      ...{ code: 1, out: '' },
      err: expect.stringContaining('cannot be made a folder: a file of that name is there.'),
    })
  })
})
