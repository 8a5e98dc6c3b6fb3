import { readdirSync, readFileSync } from 'node:fs'
import { readBankFile } from '../../../../src/interchange/bank-file.ts'
import type { QuestionBank } from '../../../../src/vocabulary/question-bank.ts'

/** Reads every bank file of a folder, by its name without the ending. Throws where one has a fault. */
export function collectBanks(folder: string): [name: string, bank: QuestionBank][] {
  return readdirSync(folder)
    .filter(file => file.endsWith('.bank.json'))
    .sort()
    .map(file => {
      const reading = readBankFile(readFileSync(`${folder}/${file}`, 'utf8'))
      if (!('bank' in reading)) throw new Error(`${file}: ${reading.faults[0]?.detail ?? reading.code}`)
      return [file.slice(0, -'.bank.json'.length), reading.bank]
    })
}
