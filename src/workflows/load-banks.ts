import { readBankFile } from '../interchange/bank-file.ts'
import { digestOf } from '../text/digest.ts'
import { theServer } from '../vocabulary/asker.ts'
import type { Fault } from '../vocabulary/fault.ts'
import { BankId } from '../vocabulary/identifiers.ts'
import type { QuestionBank } from '../vocabulary/question-bank.ts'
import { type ProblemCode, QuizwrightError } from '../vocabulary/quizwright-error.ts'
import { loadBank } from './load-bank.ts'
import type { Services } from './services.ts'
import type { StoredVersion } from './store-bank.ts'

/** Is the text of a bank file and the slug that its name begins with: `paris-summit-2014`. */
export interface BankText {
  readonly slug: string
  readonly text: string
}

/** Tells what became of one bank file: the version at which it is stored, or why nothing of it was stored. */
export type LoadOutcome =
  | { readonly slug: string; readonly stored: StoredVersion }
  | { readonly slug: string; readonly code: ProblemCode; readonly detail: string; readonly faults: readonly Fault[] }

/**
 * Loads bank files one after another, each as bank `qb_<slug>` of the server's own organisation; a file that is refused,
 * or from which generation cannot make questions, keeps no other from loading. Where `program` names the program that
 * loads, so that another one has another name, a file that the same program has loaded already is taken as stored. Throws
 * `not-ready` where the store cannot be reached.
 */
export async function loadBanks(
  services: Services,
  files: readonly BankText[],
  program?: string,
): Promise<LoadOutcome[]> {
  const outcomes: LoadOutcome[] = []
  for (const file of files) outcomes.push(await loadFile(services, file, program))
  return outcomes
}

async function loadFile(services: Services, { slug, text }: BankText, program?: string): Promise<LoadOutcome> {
  try {
    const id = bankIdOf(slug)
    const source = program && digestOf([program, text])
    const loaded = source && (await services.library.findLoaded(id))
    if (loaded && loaded.source === source)
      return { slug, stored: { bank: id, version: loaded.version, changed: false } }
    const stored = await loadBank(services, {
      ...{ id, bank: openBankFile(text), asker: theServer, because: 'loaded from its file', source },
    })
    return { slug, stored }
  } catch (error) {
    if (error instanceof QuizwrightError && error.code === 'not-ready') throw error
    if (error instanceof QuizwrightError) return { slug, code: error.code, detail: error.message, faults: error.faults }
    const reason = error instanceof Error ? error.message : String(error)
    return { slug, code: 'internal-error', detail: `No questions can be made from this file: ${reason}`, faults: [] }
  }
}

function bankIdOf(slug: string): BankId {
  const id = BankId.safeParse(`qb_${slug}`)
  if (id.success) return id.data
  throw new QuizwrightError('invalid-bank', `A bank can't be named "${slug}": use letters, digits, "_" and "-".`)
}

function openBankFile(text: string): QuestionBank {
  const read = readBankFile(text)
  if ('bank' in read) return read.bank
  throw new QuizwrightError(read.code, undefined, read.faults)
}
