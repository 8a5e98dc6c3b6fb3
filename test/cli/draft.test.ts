import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readBankFile } from '../../src/interchange/bank-file.ts'
import { Draft } from '../../src/vocabulary/draft.ts'
import { canalHtml, canalPage, plainPage } from '../samples/drafts/sample-pages.ts'
import { openFolder, type RunOptions, runCommand, stackTrace } from './run-command.ts'

const write = openFolder()
const page = write('canal.txt', canalPage('2024-05-15'))
const folder = dirname(page)
const program = 'test/samples/drafts/sample-program.mjs'
const draft = (args: readonly string[], options: RunOptions = {}) => runCommand(args, { program, ...options })

describe('quizwright draft', () => {
  it('shows what a page would ask and writes its bank', async () => {
    const out = join(folder, 'canal.bank.json')
    const ended = await draft([page, '--out', out, '--confirm', '0.95', '--licence', 'CC0-1.0'])
    expect([ended.code, ended.err]).toEqual([0, `${out}: 6 entities, 6 facts\n`])
    expect(ended.out).toMatch(
      /^The Kiel Canal opens a lock\nWritten on 2024-05-15\. \d+ words, 6 entities, 6 facts \(2 confirmed\), \d+ questions\.\n/,
    )
    expect(ended.out).toContain('  1. Who opened the Kiel Canal on 20 June 1895, according to the article?\n')
    expect(ended.out).toContain('     = Wilhelm II   (0.99, blank, ready)\n')
    expect(ended.out.match(/^ +\d+\. /gm)).toHaveLength(10)
    const reading = readBankFile(readFileSync(out, 'utf8'))
    const facts = 'bank' in reading ? reading.bank.facts : []
    expect(facts.map(({ status }) => status).slice(0, 3)).toEqual(['confirmed', 'confirmed', 'suggested'])
  })

  it('prints the whole draft as JSON and nothing beside it', async () => {
    const ended = await draft(['-', '--json', '--count', '3', '--url', 'https://a.example/1'], { input: canalHtml })
    expect([ended.code, ended.err]).toEqual([0, ''])
    const { bank, questions } = Draft.parse(JSON.parse(ended.out))
    expect([bank.article.source, bank.article.writtenOn, questions.length]).toEqual([
      ...['https://a.example/1', '2024-05-15', 3],
    ])
  })

  it('says where the day of writing was assumed', async () => {
    const ended = await draft(['-'], { input: canalPage() })
    expect([ended.code, ended.err]).toEqual([0, ''])
    expect(ended.out).toMatch(/To know:\n- The page does not say when it was written\./)
  })

  const faults: readonly (readonly [title: string, file: string, says: RegExp])[] = [
    ['without an article', write('empty.txt', ''), /empty\.txt: The page holds no article\. \(no-article\)\n$/],
    ['in German', write('de.txt', `Kanal\n\n${'Der Kanal verbindet zwei Meere. '.repeat(9)}`), /\(not-english\)\n$/],
    ['that is too short', write('short.txt', 'The end\n\nThe end of it.'), /\(article-too-short\)\n$/],
    ['that is a PDF', write('paper.txt', '%PDF-1.7 …'), /paper\.txt: This is a PDF file, not a page: copy its text/],
    ['that is no text', write('noise.txt', 'a\0b'), /noise\.txt: This is no text/],
    ['that is too large', write('large.txt', 'x'.repeat(10_000_001)), /large\.txt: It is larger than 10 MB/],
    ['that is not there', join(folder, 'none.txt'), /none\.txt: .*no such file/],
  ]
  it.each(faults)('refuses a file %s', async (_title, file, says) => {
    const out = join(folder, 'refused.bank.json')
    expect(await draft([file, '--out', out])).toMatchObject({ code: 1, out: '', err: expect.stringMatching(says) })
    expect(existsSync(out)).toBe(false)
  })

  const misuses: readonly (readonly [title: string, args: readonly string[], says: RegExp])[] = [
    ['no file', [], /Name one file/],
    ['two files', [page, page], /Name one file/],
    ['a day that is none', [page, '--written-on', '2024-02-30'], /--written-on must be a day.*"2024-02-30"/],
    ['a folder without --out', [folder], /needs --out FOLDER/],
    ['threads for one page', [page, '--jobs', '2'], /are for folders/],
    ['an unknown flag', [page, '--fast'], /--fast/],
  ]
  it.each(misuses)('shows the usage for %s', async (_title, args, says) => {
    const ended = await runCommand(['draft', ...args])
    expect(ended).toMatchObject({ code: 2, out: '', err: expect.stringMatching(says) })
    expect(ended.err).not.toMatch(stackTrace)
  })

  it('tells of a reader that breaks where it broke', async () => {
    const ended = await draft(['-'], { input: plainPage('The bridge gives way.') })
    expect(ended).toMatchObject({ code: 1, out: '', err: expect.stringContaining('The sample reader broke.') })
  })
})
