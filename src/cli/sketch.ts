import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { writeBankFile } from '../interchange/bank-file.ts'
import { readSketch } from '../interchange/sketch/read-sketch.ts'
import { printFaults } from './print-faults.ts'
import { usage } from './usage.ts'

const help = `quizwright sketch FILE --out BANK

Turns a sketch, in which a person quotes the words of an article, into a bank file with counted offsets.

  --out BANK   the bank file to write; nothing is written where the sketch has a fault
  --help       print this`

/** Runs `quizwright sketch`. Returns the exit code: 0 written, 1 the sketch has faults, 2 usage. */
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
  const reading = readSketch(JSON.parse(readFileSync(file, 'utf8')))
  if (!('bank' in reading)) return printFaults(file, reading.faults)
  writeFileSync(values.out, writeBankFile(reading.bank))
  const { entities, annotations, facts, article } = reading.bank
  const words = article.text.split(/\s+/).length
  process.stderr.write(
    `${values.out}: ${words} words, ${entities.length} entities, ${annotations.length} annotations, ${facts.length} facts\n`,
  )
  return 0
}
