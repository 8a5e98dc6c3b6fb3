import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ferryTrees, taggedTrees } from '../interchange/conllu/sample-trees.ts'
import { openFolder, runCommand, stackTrace } from './run-command.ts'

const write = openFolder()
const trees = write('ferry.conllu', ferryTrees)
const plain = write('tags.conllu', taggedTrees)
const both = write('both.conllu', `${ferryTrees}\n# newdoc id = tags\n${taggedTrees}`)
const folder = dirname(trees)

describe.concurrent('quizwright import', () => {
  it('writes the bank of a document and tells what is in it', async () => {
    const out = join(folder, 'ferry.bank.json')
    const args = ['import', trees, '--format', 'conllu', '--out', out, '--licence', 'CC0-1.0', '--title', 'A ferry']
    expect(await runCommand(args)).toMatchObject({
      ...{ code: 0, out: '' },
      err: expect.stringMatching(/ferry\.bank\.json: 4 sentences, \d+ entities, \d+ facts\n$/),
    })
    const bank: unknown = JSON.parse(readFileSync(out, 'utf8'))
    expect(bank).toMatchObject({ title: 'A ferry', licence: 'CC0-1.0', article: { writtenOn: '2017-07-21' } })
  })

  it('asks for the day of writing where the file does not tell it, and takes it', async () => {
    const out = join(folder, 'tags.bank.json')
    const args = ['import', plain, '--format', 'conllu', '--out', out]
    expect(await runCommand(args)).toMatchObject({
      code: 1,
      err: expect.stringMatching(
        /tags\.conllu:1: The document does not say on which day it was written.*\(--written-on DATE\)\n$/,
      ),
    })
    expect(existsSync(out)).toBe(false)
    expect(await runCommand([...args, '--written-on', '2026-10-05'])).toMatchObject({ code: 0 })
  })

  it('refuses a file of several documents until one is chosen', async () => {
    const args = ['import', both, '--format', 'conllu', '--out', join(folder, 'both.bank.json')]
    expect(await runCommand(args)).toMatchObject({
      code: 1,
      err: expect.stringContaining(
        'This file holds 2 documents; choose one by its name: "ferry", "tags". (--document NAME)',
      ),
    })
    expect(await runCommand([...args, '--document', 'ferry'])).toMatchObject({ code: 0 })
  })

  it('tells the line of a mention that it leaves out', async () => {
    const line = ferryTrees.split('\n').findIndex(row => row.includes('Entity=(1-object-giv')) + 1
    const file = write('open.conllu', ferryTrees.replace('Entity=1)', '_'))
    const { code, err } = await runCommand([
      'import',
      file,
      '--format',
      'conllu',
      '--out',
      join(folder, 'open.bank.json'),
    ])
    expect([code, err.split('\n')[0]]).toEqual([
      0,
      `${file}:${line}: The mention "1" is not closed in its sentence and is left out.`,
    ])
  })

  it('writes a bank file anew', async () => {
    const out = join(folder, 'again.bank.json')
    const bank = 'question-banks/paris-summit-2014.bank.json'
    expect(await runCommand(['import', bank, '--format', 'bank', '--out', out])).toMatchObject({ code: 0, out: '' })
    expect(readFileSync(out, 'utf8')).toBe(readFileSync(bank, 'utf8'))
  })

  const out = join(folder, 'never.bank.json')
  const misuses: readonly (readonly [title: string, args: readonly string[], says: RegExp])[] = [
    ['no format', [trees, '--out', out], /quizwright import FILE/],
    ['no file to write', [trees, '--format', 'conllu'], /quizwright import FILE/],
    [
      'a format that it cannot read',
      [trees, '--format', 'gift', '--out', out],
      /"gift" cannot be read; these can: conllu, bank/,
    ],
    [
      'a day that is none',
      [trees, '--format', 'conllu', '--out', out, '--written-on', '2017-02-30'],
      /no day of the calendar/,
    ],
    ['an empty title', [trees, '--format', 'conllu', '--out', out, '--title', ''], /quizwright import FILE/],
  ]
  it.each(misuses)('shows the usage for %s', async (_title, args, says) => {
    const ended = await runCommand(['import', ...args])
    expect(ended).toMatchObject({ code: 2, out: '', err: expect.stringMatching(says) })
    expect(ended.err).not.toMatch(stackTrace)
    expect(existsSync(out)).toBe(false)
  })
})
