import { parseArgs } from 'node:util'
import { checkBank } from '../workflows/check-bank.ts'
import { loadBankFile } from './load-bank-file.ts'
import { usage } from './usage.ts'

const help = `quizwright check BANK [--strict] [--json]

Checks the questions that a bank file holds and those that its facts give against the item-writing rules, each by itself
and in the quizzes that the bank defines.

  --strict   warnings count as failures too
  --json     prints {"checked": N, "findings": [...]} instead of text
  --help     print this`

/**
 * Runs `quizwright check`. Returns the exit code: 0 nothing found, 1 an error-level finding, a fault of the bank or
 * nothing to check, 2 usage.
 */
export function check(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { strict: { type: 'boolean' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
  })
  if (values.help === true) {
    process.stdout.write(`${help}\n`)
    return 0
  }
  const [file, ...extra] = positionals
  if (file === undefined || extra.length > 0) return usage(help)
  const bank = loadBankFile(file)
  if (bank === undefined) return 1
  const { checked, findings } = checkBank(bank)
  const errors = findings.filter(({ severity }) => severity === 'error').length
  if (values.json === true) process.stdout.write(`${JSON.stringify({ checked, findings })}\n`)
  else {
    for (const { severity, rule, question, message } of findings)
      process.stdout.write(`${severity} ${rule} ${question}: ${message}\n`)
    process.stdout.write(`${checked} questions checked, ${errors} errors, ${findings.length - errors} warnings\n`)
  }
  const failed = errors > 0 || checked === 0 || (values.strict === true && findings.length > 0)
  return failed ? 1 : 0
}
