import { readFileSync } from 'node:fs'
import { readBankFile } from '../interchange/bank-file.ts'
import type { QuestionBank } from '../vocabulary/question-bank.ts'
import { printFaults } from './print-faults.ts'

/** Loads a bank file. Prints what is wrong to standard error and returns `undefined` where it cannot be used. */
export function loadBankFile(file: string): QuestionBank | undefined {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    process.stderr.write(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}\n`)
    return undefined
  }
  const reading = readBankFile(text)
  if ('bank' in reading) return reading.bank
  printFaults(file, reading.faults)
  return undefined
}
