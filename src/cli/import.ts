import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { writeBankFile } from '../interchange/bank-file.ts'
import type { LineFault } from '../interchange/conllu/line-fault.ts'
import { calendarDay } from '../text/calendar-day.ts'
import type { QuestionBank } from '../vocabulary/question-bank.ts'
import { type ImportOptions, importConllu } from '../workflows/import-conllu.ts'
import { loadBankFile } from './load-bank-file.ts'
import { printFaults } from './print-faults.ts'
import { readTextFile, reasonOf } from './read-text-file.ts'
import { usage } from './usage.ts'

const help = `quizwright import FILE --format conllu --out BANK [--document NAME] [--written-on DATE] [--title T] [--licence L]

Makes a bank file of an article that another program has annotated. Formats:

  conllu              CoNLL-U: trees of a treebank or a parser (UD, GUM, Stanza, spaCy), with entities where it has them
  bank                a bank file, which is checked and written anew

  --out BANK          the file to write; nothing is written where there is a fault
  --document NAME     which document of a file that holds several (by its "# newdoc" name, else by its number)
  --written-on DATE   the day on which the article was written (2026-01-31), where the file doesn't say it
  --title TITLE       the title of the bank (default: the headline)
  --licence LICENCE   the licence of the article (default: "not stated")
  --help              print this`

const formats = ['conllu', 'bank']

/** Runs `quizwright import`. Returns the exit code: 0 written, 1 faults or a file that cannot be used, 2 usage. */
export function importFile(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      out: { type: 'string' },
      document: { type: 'string' },
      'written-on': { type: 'string' },
      title: { type: 'string' },
      licence: { type: 'string' },
      help: { type: 'boolean' },
    },
  })
  if (values.help === true) {
    process.stdout.write(`${help}\n`)
    return 0
  }
  const { format, out, document, title, licence, 'written-on': writtenOn } = values
  const [file, ...extra] = positionals
  if (file === undefined || extra.length > 0 || out === undefined || format === undefined)
    return usage(help, 'One FILE, --format and --out are needed.')
  if (!formats.includes(format))
    return usage(`The format "${format}" cannot be read; these can: ${formats.join(', ')}.\n\n${help}`)
  if (writtenOn !== undefined && calendarDay(writtenOn) === undefined)
    return usage(`"${writtenOn}" is no day of the calendar, written as 2026-01-31.\n\n${help}`)
  if ([title, licence, document].includes('')) return usage(help, 'A title, licence or document must not be empty.')
  if (format === 'conllu') return importTrees(file, out, { document, writtenOn, title, licence })
  const bank = loadBankFile(file)
  return bank === undefined ? 1 : save(out, { ...bank, title: title ?? bank.title, licence: licence ?? bank.licence })
}

function importTrees(file: string, out: string, options: ImportOptions): number {
  const text = readTextFile(file)
  if (text === undefined) return 1
  const outcome = importConllu(text, options)
  if ('sourceFaults' in outcome) {
    printLines(file, outcome.sourceFaults)
    return 1
  }
  if ('bankFaults' in outcome) return printFaults(out, outcome.bankFaults)
  printLines(file, outcome.notes)
  return save(out, outcome.bank, outcome.sentences)
}

const mostLines = 20
const flags = { writtenOn: '--written-on DATE', document: '--document NAME' } as const

function printLines(file: string, faults: readonly LineFault[]): void {
  for (const { line, detail, option } of faults.slice(0, mostLines))
    process.stderr.write(`${file}:${line}: ${detail}${option === undefined ? '' : ` (${flags[option]})`}\n`)
  if (faults.length > mostLines) process.stderr.write(`${file}: ${faults.length - mostLines} more of this kind\n`)
}

function save(out: string, bank: QuestionBank, sentences?: number): number {
  try {
    writeFileSync(out, writeBankFile(bank))
  } catch (error) {
    process.stderr.write(`${out} cannot be written: ${reasonOf(error)}.\n`)
    return 1
  }
  const read = sentences === undefined ? '' : `${sentences} sentences, `
  process.stderr.write(`${out}: ${read}${bank.entities.length} entities, ${bank.facts.length} facts\n`)
  return 0
}
