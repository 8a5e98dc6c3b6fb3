import { readBankFile } from '../interchange/bank-file.ts'
import type { QuestionBank } from '../vocabulary/question-bank.ts'
import { printFaults } from './print-faults.ts'
import { readTextFile } from './read-text-file.ts'

/** Loads a bank file. Prints what is wrong to standard error and returns `undefined` where it cannot be used. */
export function loadBankFile(file: string): QuestionBank | undefined {
  const text = readTextFile(file)
  if (text === undefined) return undefined
  const reading = readBankFile(text)
  if ('bank' in reading) return reading.bank
  printFaults(file, reading.faults)
  return undefined
}
