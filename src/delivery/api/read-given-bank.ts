import { readBank } from '../../interchange/bank-file.ts'
import type { QuestionBank } from '../../vocabulary/question-bank.ts'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import { findSizeFaults } from '../../workflows/find-size-faults.ts'

/**
 * Reads a bank that came in a request, wholly or not at all. `place` is the pointer of the bank within the body. Throws
 * `invalid-bank` or `unsupported-bank-version` with the pointer of each fault, `invalid-bank` also for a bank too large
 * to make questions from while others wait.
 */
export function readGivenBank(json: unknown, place = ''): QuestionBank {
  const reading = readBank(json)
  const found = 'bank' in reading ? findSizeFaults(reading.bank) : reading.faults
  if ('bank' in reading && found.length === 0) return reading.bank
  const faults = found.map(({ pointer, detail }) => ({ pointer: place + pointer, detail }))
  throw new QuizwrightError('bank' in reading ? 'invalid-bank' : reading.code, faults[0]?.detail, faults)
}

/** Reads an annotated article, that is a bank of which only article, entities, annotations and facts must be there. */
export function readAnnotatedArticle(json: unknown, place: string): QuestionBank {
  const isObject = json !== null && typeof json === 'object' && !Array.isArray(json)
  return readGivenBank(isObject ? { ...leftOut, ...json } : json, place)
}

const leftOut = {
  format: 'quizwright-bank',
  version: 1,
  title: 'Annotated article',
  licence: 'not stated',
  questions: [],
  quizzes: [],
}
