import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { writeBankFile } from '../interchange/bank-file.ts'
import { readJson } from '../interchange/read-json.ts'
import { readSketch } from '../interchange/sketch/read-sketch.ts'
import { writeSketch } from '../interchange/sketch/write-sketch.ts'
import { loadBankFile } from './load-bank-file.ts'
import { printFaults } from './print-faults.ts'
import { readTextFile, reasonOf } from './read-text-file.ts'
import { usage } from './usage.ts'

const help = `quizwright sketch FILE --out BANK
quizwright sketch --from BANK --out FILE

Turns a sketch, in which a person quotes the words of an article, into a bank file with counted offsets, or a bank back
into a sketch that can be edited.

  --out FILE    the file to write; nothing is written where there is a fault
  --from BANK   the bank file to write as a sketch
  --help        print this`

/** Runs `quizwright sketch`. Returns the exit code: 0 written, 1 faults or a file that cannot be used, 2 usage. */
export function sketch(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { out: { type: 'string' }, from: { type: 'string' }, help: { type: 'boolean' } },
  })
  if (values.help === true) {
    process.stdout.write(`${help}\n`)
    return 0
  }
  const { out, from } = values
  const [file, ...extra] = positionals
  if (out === undefined || extra.length > 0 || (file === undefined) === (from === undefined))
    return usage(help, '--out FILE is needed, and either a FILE or --from BANK.')
  return from === undefined ? makeBank(file ?? '', out) : makeSketch(from, out)
}

function makeBank(file: string, out: string): number {
  const text = readTextFile(file)
  if (text === undefined) return 1
  const json = readJson(text)
  if ('fault' in json) return printFaults(file, [json.fault])
  const reading = readSketch(json.json)
  if (!('bank' in reading)) return printFaults(file, reading.faults)
  const { entities, annotations, facts, article } = reading.bank
  const words = article.text.split(/\s+/).length
  const told = `${words} words, ${entities.length} entities, ${annotations.length} annotations, ${facts.length} facts`
  return save(out, writeBankFile(reading.bank), told)
}

function makeSketch(file: string, out: string): number {
  const bank = loadBankFile(file)
  if (bank === undefined) return 1
  const writing = writeSketch(bank)
  if (!('sketch' in writing)) return printFaults(file, writing.faults)
  return save(out, `${JSON.stringify(writing.sketch, undefined, 2)}\n`, `a sketch of ${bank.facts.length} facts`)
}

function save(out: string, text: string, told: string): number {
  try {
    writeFileSync(out, text)
  } catch (error) {
    process.stderr.write(`${out} cannot be written: ${reasonOf(error)}.\n`)
    return 1
  }
  process.stderr.write(`${out}: ${told}\n`)
  return 0
}
