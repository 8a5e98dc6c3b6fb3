import { readdirSync, readFileSync } from 'node:fs'
import { readBankFile } from '../../src/interchange/bank-file.ts'
import type { QuestionBank } from '../../src/vocabulary/question-bank.ts'

/** Lists the files of `question-banks/`, with their texts. */
export const bankFiles: readonly (readonly [file: string, text: string])[] = readdirSync('question-banks')
  .filter(file => file.endsWith('.bank.json'))
  .map(file => [file, readFileSync(`question-banks/${file}`, 'utf8')])

/** Reads a bank of `question-banks/` afresh, so that a test may spoil it. */
export function readBankOf(slug: string): QuestionBank {
  const text = bankFiles.find(([file]) => file === `${slug}.bank.json`)?.[1] ?? ''
  const reading = readBankFile(text)
  if (!('bank' in reading)) throw new Error(`${slug}: ${JSON.stringify(reading.faults)}`)
  return reading.bank
}

/** Finds the value that a JSON Pointer names: as `[value]`, or as `[]` where there is none. Source: RFC 6901. */
export function resolvePointer(json: unknown, pointer: string): [] | [unknown] {
  const parts = pointer.split('/').slice(1)
  return parts.reduce<[] | [unknown]>(
    ([value], part) => {
      const key = part.replaceAll('~1', '/').replaceAll('~0', '~')
      const isThere = value !== null && typeof value === 'object' && Object.hasOwn(value, key)
      return isThere ? [Object.entries(value).find(([name]) => name === key)?.[1]] : []
    },
    [json],
  )
}
