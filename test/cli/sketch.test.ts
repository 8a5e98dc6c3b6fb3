import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeBankFile } from '../../src/interchange/bank-file.ts'
import { readSketch } from '../../src/interchange/sketch/read-sketch.ts'
import { sampleSketch } from '../interchange/sample-sketch.ts'
import { openFolder, runCommand, stackTrace } from './run-command.ts'

const write = openFolder()
const sketch = write('varn.sketch.json', JSON.stringify(sampleSketch()))
const folder = dirname(sketch)

describe.concurrent('quizwright sketch', () => {
  it('writes the bank file of a sketch and tells what is in it', async () => {
    const out = join(folder, 'varn.bank.json')
    expect(await runCommand(['sketch', sketch, '--out', out])).toMatchObject({
      code: 0,
      out: '',
      err: `${out}: 63 words, 4 entities, 15 annotations, 5 facts\n`,
    })
    const reading = readSketch(sampleSketch())
    expect(readFileSync(out, 'utf8')).toBe('bank' in reading ? writeBankFile(reading.bank) : '')
    expect(await runCommand(['check', out])).toMatchObject({ code: 0, err: '' })
  })

  it('turns a bank back into a sketch that gives the same bank', async () => {
    const [out, again] = [join(folder, 'paris.sketch.json'), join(folder, 'paris.bank.json')]
    const bank = 'question-banks/paris-summit-2014.bank.json'
    expect(await runCommand(['sketch', '--from', bank, '--out', out])).toMatchObject({ code: 0, out: '' })
    expect(await runCommand(['sketch', out, '--out', again])).toMatchObject({ code: 0 })
    expect(readFileSync(again, 'utf8')).toBe(readFileSync(bank, 'utf8'))
  })

  it('takes either a sketch or a bank', async () => {
    const out = join(folder, 'both.json')
    expect(await runCommand(['sketch', sketch, '--from', sketch, '--out', out])).toMatchObject({ code: 2 })
    expect(await runCommand(['sketch', '--out', out])).toMatchObject({ code: 2 })
    expect(existsSync(out)).toBe(false)
  })

  it('takes a file with a byte order mark', async () => {
    const marked = write('marked.sketch.json', `\uFEFF${JSON.stringify(sampleSketch())}`)
    expect(await runCommand(['sketch', marked, '--out', join(folder, 'marked.bank.json')])).toMatchObject({ code: 0 })
  })

  it('prints the place of each fault in the sketch and writes nothing', async () => {
    const faulty = sampleSketch()
    faulty.marks.monday.quote = 'Tuesday'
    faulty.facts.opened.arguments[0] = ['subjekt agent', '{sandal}']
    const file = write('faulty.sketch.json', JSON.stringify(faulty))
    const out = join(folder, 'faulty.bank.json')
    const { code, err } = await runCommand(['sketch', file, '--out', out])
    expect(code).toBe(1)
    expect(err.split('\n')).toEqual([
      `${file}#/marks/monday/quote: "Tuesday" stands nowhere in the text.`,
      `${file}#/facts/opened/arguments/0/0: "subjekt" is not one of subject, object, indirect, complement, adjunct.`,
      expect.stringContaining(`${file}#/facts/opened/arguments/3: Nothing marked "monday" stands in the evidence`),
      '',
    ])
    expect(existsSync(out)).toBe(false)
  })

  it('says in one line where a sketch is not JSON', async () => {
    const file = write('broken.sketch.json', '{"title": "Varn"\n"licence": "MIT"}')
    const { code, err } = await runCommand(['sketch', file, '--out', join(folder, 'broken.bank.json')])
    expect([code, err]).toEqual([
      1,
      `${file}#: This file is not valid JSON at line 2, column 1: a comma or "}" should stand here, not "\\"".\n`,
    ])
  })

  it('says why it cannot write the bank', async () => {
    const out = join(folder, 'nowhere', 'varn.bank.json')
    const { code, err } = await runCommand(['sketch', sketch, '--out', out])
    expect([code, err]).toEqual([1, `${out} cannot be written: there is no such file or folder.\n`])
    expect(err).not.toMatch(stackTrace)
  })
})
