import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { writeBankFile } from '../interchange/bank-file.ts'
import { readJson } from '../interchange/read-json.ts'
import { readSketch } from '../interchange/sketch/read-sketch.ts'
import { printFaults } from './print-faults.ts'
import { readTextFile, reasonOf } from './read-text-file.ts'
import { usage } from './usage.ts'

const help = `quizwright sketch FILE --out BANK

Turns a sketch, in which a person quotes the words of an article, into a bank file with counted offsets.

  --out BANK   the bank file to write; nothing is written where the sketch has a fault
  --help       print this`

/** Runs `quizwright sketch`. Returns the exit code: 0 written, 1 the sketch has faults or a file cannot be used, 2 usage. */
export function sketch(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { out: { type: 'string' }, help: { type: 'boolean' } },
  })
  if (values.help === true) {
    process.stdout.write(`${help}\n`)
    return 0
  }
  const [file, ...extra] = positionals
  if (file === undefined || extra.length > 0 || values.out === undefined) return usage(help)
  const text = readTextFile(file)
  if (text === undefined) return 1
  const json = readJson(text)
  if ('fault' in json) return printFaults(file, [json.fault])
  const reading = readSketch(json.json)
  if (!('bank' in reading)) return printFaults(file, reading.faults)
  try {
    writeFileSync(values.out, writeBankFile(reading.bank))
  } catch (error) {
    process.stderr.write(`${values.out} cannot be written: ${reasonOf(error)}.\n`)
    return 1
  }
  const { entities, annotations, facts, article } = reading.bank
  const words = article.text.split(/\s+/).length
  process.stderr.write(
    `${values.out}: ${words} words, ${entities.length} entities, ${annotations.length} annotations, ${facts.length} facts\n`,
  )
  return 0
}
