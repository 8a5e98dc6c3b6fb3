import { z } from 'zod'
import type { Fault } from '../vocabulary/fault.ts'
import { bankSchemaPath, QuestionBank } from '../vocabulary/question-bank.ts'
import { findBankFaults } from './bank-faults.ts'
import { findBrokenTextFaults } from './broken-text-faults.ts'
import { quoteBriefly } from './quote-briefly.ts'
import { readJson } from './read-json.ts'
import { schemaFaults } from './schema-faults.ts'

/** Is what reading a bank file gives: the whole bank, or its faults and nothing of it. */
export type BankReading =
  | { readonly bank: QuestionBank }
  | { readonly code: 'invalid-json' | 'unsupported-bank-version' | 'invalid-bank'; readonly faults: readonly Fault[] }

/**
 * Reads a bank file, version 1. Inverse of `writeBankFile`. Guarantee: a bank that is returned has no fault; otherwise
 * each fault has the JSON Pointer of its place and a sentence, and nothing of the file is used.
 *
 * @example readBankFile('{"format":"quizwright-bank","version":9}') // code 'unsupported-bank-version'
 */
export function readBankFile(text: string): BankReading {
  const reading = readJson(text)
  return 'fault' in reading ? { code: 'invalid-json', faults: [reading.fault] } : readBank(reading.json)
}

/** Reads a bank from a JSON value; otherwise as `readBankFile`. */
export function readBank(json: unknown): BankReading {
  const versionFault = findVersionFault(json)
  if (versionFault !== undefined) return { code: 'unsupported-bank-version', faults: [versionFault] }
  const broken = findBrokenTextFaults(json)
  if (broken.length > 0) return { code: 'invalid-bank', faults: broken }
  const parsed = QuestionBank.safeParse(json)
  if (!parsed.success) return { code: 'invalid-bank', faults: schemaFaults(parsed.error) }
  const faults = findBankFaults(parsed.data)
  return faults.length > 0 ? { code: 'invalid-bank', faults } : { bank: parsed.data }
}

/** Writes a bank as a file that reads well in a diff: two spaces, keys in the order of the schema, a final newline. */
export function writeBankFile(bank: QuestionBank): string {
  return `${JSON.stringify(QuestionBank.parse({ ...bank, $schema: bankSchemaPath }), undefined, 2)}\n`
}

/** Gives the JSON Schema (draft 2020-12) of a bank file, made once from the zod schema that validates it. */
export function bankSchema(): Readonly<Record<string, unknown>> {
  schema ??= {
    ...z.toJSONSchema(QuestionBank, { io: 'input' }),
    $id: bankSchemaPath,
    title: 'Quizwright question bank',
  }
  return schema
}

let schema: Readonly<Record<string, unknown>> | undefined

function findVersionFault(json: unknown): Fault | undefined {
  if (json === null || typeof json !== 'object' || Array.isArray(json)) return undefined
  const { format, version } = json as Record<string, unknown>
  if (format !== undefined && format !== 'quizwright-bank')
    return { pointer: '/format', detail: `The format must be "quizwright-bank", not ${quoteBriefly(format)}.` }
  if (version !== undefined && version !== 1)
    return {
      pointer: '/version',
      detail: `This is bank version ${quoteBriefly(version)}; only version 1 can be read.`,
    }
  return undefined
}
