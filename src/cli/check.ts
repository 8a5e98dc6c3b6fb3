import { relative } from 'node:path'
import { parseArgs } from 'node:util'
import { readConfig } from '../config.ts'
import { writeSarif } from '../interchange/write-sarif.ts'
import { allRules, rulesPath } from '../item-checks/all-rules.ts'
import type { QuestionBank } from '../vocabulary/question-bank.ts'
import { type BankReport, checkBank } from '../workflows/check-bank.ts'
import { loadBankFile } from './load-bank-file.ts'
import { usage } from './usage.ts'

const formats = ['text', 'json', 'sarif'] as const
type Format = (typeof formats)[number]

const help = `quizwright check BANK [--strict] [--json] [--format text|json|sarif]

Checks what a bank file states against its article, and the questions that it holds and those that its facts give
against the item-writing rules, each by itself and in the quizzes that the bank defines. ${rulesPath} explains the rules.

  --strict      warnings count as failures too
  --json        prints {"checked": N, "findings": [...]}, as --format json does
  --format F    text, json, or sarif for tools that read SARIF 2.1.0 (default text)
  --help        print this`

/**
 * Runs `quizwright check`. Returns the exit code: 0 nothing found, 1 an error-level finding, a fault of the bank or
 * nothing to check, 2 usage.
 */
export function check(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      strict: { type: 'boolean' },
      json: { type: 'boolean' },
      format: { type: 'string' },
      help: { type: 'boolean' },
    },
  })
  if (values.help === true) {
    process.stdout.write(`${help}\n`)
    return 0
  }
  const [file, ...extra] = positionals
  const format = formats.find(one => one === (values.format ?? (values.json === true ? 'json' : 'text')))
  if (file === undefined || extra.length > 0 || format === undefined)
    return usage(help, format === undefined ? 'The formats are text, json and sarif.' : 'One BANK is needed.')
  if (values.json === true && format !== 'json') return usage(help)
  const bank = loadBankFile(file)
  if (bank === undefined) return 1
  const report = checkBank(bank)
  const errors = report.findings.filter(({ severity }) => severity === 'error').length
  process.stdout.write(writers[format](report, bank, file))
  const failed = errors > 0 || report.checked === 0 || (values.strict === true && report.findings.length > 0)
  return failed ? 1 : 0
}

const writers: Readonly<Record<Format, (report: BankReport, bank: QuestionBank, file: string) => string>> = {
  text({ checked, findings }) {
    const errors = findings.filter(({ severity }) => severity === 'error').length
    const lines = findings.map(
      ({ severity, rule, question, subject, message }) =>
        `${severity} ${rule} ${question ?? subject ?? 'bank'}: ${message}\n`,
    )
    return `${lines.join('')}${checked} questions checked, ${errors} errors, ${findings.length - errors} warnings\n`
  },
  json: report => `${JSON.stringify(report)}\n`,
  sarif({ findings }, bank, file) {
    const page = `${addressOf()}${rulesPath}`
    const rules = allRules.flatMap(group => group.rules.map(rule => ({ ...rule, page: `${page}#${rule.name}` })))
    const path = relative(process.cwd(), file).replaceAll('\\', '/')
    return writeSarif({ bank, uri: encodeURI(path), rules, findings })
  },
}

/** Gives where the pages of this server are found; a setting with a fault stops the server, not a check. */
function addressOf(): string {
  const reading = readConfig()
  if (!('config' in reading)) return 'http://localhost:3000'
  const { publicUrl, port } = reading.config
  return (publicUrl ?? `http://localhost:${port}`).replace(/\/$/, '')
}
