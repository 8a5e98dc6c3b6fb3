import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readBankFile } from '../../../../src/interchange/bank-file.ts'
import type { QuestionBank } from '../../../../src/vocabulary/question-bank.ts'
import { readMainThings } from './read-main-things.ts'
import { isNewsOf, type Part, splitDocuments } from './split-documents.ts'

/** Is where a checkout that has the development data keeps the treebank GUM. */
export const gumFolder = '../shared/corpora/gum'

/** Is a document of a treebank as a bank, with what it is about; `bank` is missing where it could not be imported. */
export interface ImportedDocument {
  readonly name: string
  readonly bank: QuestionBank | undefined
  readonly mainThings: readonly (readonly string[])[]
}

/**
 * Imports the news documents of one part of a folder of CoNLL-U by the command line, as a teacher would, and confirms every fact.
 * Gives `undefined` where the folder is not at hand.
 */
export function collectGum(folder: string, part: Part): ImportedDocument[] | undefined {
  if (!existsSync(folder)) return undefined
  const files = readdirSync(folder).filter(file => file.endsWith('.conllu'))
  const documents = files.flatMap(file => splitDocuments(readFileSync(join(folder, file), 'utf8')))
  const open = documents.filter(([id]) => isNewsOf(part, id)).sort(([one], [other]) => (one < other ? -1 : 1))
  const place = mkdtempSync(join(tmpdir(), 'quizwright-bench-'))
  try {
    return open.map(([name, text]) => ({
      name,
      bank: importDocument(place, name, text),
      mainThings: readMainThings(text),
    }))
  } finally {
    rmSync(place, { recursive: true })
  }
}

function importDocument(place: string, name: string, text: string): QuestionBank | undefined {
  const command = fileURLToPath(new URL('../../../../src/cli/quizwright.js', import.meta.url))
  const [file, out] = [join(place, `${name}.conllu`), join(place, `${name}.bank.json`)]
  writeFileSync(file, text)
  try {
    execFileSync(process.execPath, [command, 'import', file, '--format', 'conllu', '--out', out], { stdio: 'ignore' })
  } catch {
    return undefined
  }
  const reading = readBankFile(readFileSync(out, 'utf8'))
  return 'bank' in reading ? confirmAll(reading.bank) : undefined
}

function confirmAll(bank: QuestionBank): QuestionBank {
  const facts = bank.facts.map(fact => (fact.status === 'suggested' ? { ...fact, status: 'confirmed' as const } : fact))
  return { ...bank, facts }
}
