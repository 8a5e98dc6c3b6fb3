import { existsSync, readFileSync } from 'node:fs'
import { generateQuestions } from '../../../../src/generation/generate-questions.ts'
import { readerOf } from '../../../../src/vocabulary/bank-reader.ts'
import type { Question } from '../../../../src/vocabulary/question.ts'
import type { QuestionBank } from '../../../../src/vocabulary/question-bank.ts'
import { flawless } from './flawless.ts'
import type { Seed } from './mutation.ts'
import { levels, readOneStopQa } from './read-onestopqa.ts'

/** Is where a checkout that has the development data keeps OneStopQA. */
export const oneStopQaFile = '../shared/corpora/onestopqa/onestopqa-dev.json'

/** Reads the flawless questions of OneStopQA at all its levels; `undefined` where the data is not at hand. */
export function collectWrittenSeeds(): Seed[] | undefined {
  if (!existsSync(oneStopQaFile)) return undefined
  const json: unknown = JSON.parse(readFileSync(oneStopQaFile, 'utf8'))
  const kept = new Set(flawless.map(place => `qu_${place.replaceAll('.', '-')}`))
  return levels
    .flatMap(level => readOneStopQa(json, level))
    .flatMap(bank => seedsOf(bank, bank.questions, 'written').filter(({ question }) => kept.has(question.id)))
}

/** Makes seeds of the choice questions that a bank generates, which its checks have passed already. */
export function collectGeneratedSeeds(bank: QuestionBank): Seed[] {
  return seedsOf(bank, generateQuestions(bank, { seed: 1 }), 'generated')
}

function seedsOf(bank: QuestionBank, questions: readonly Question[], made: Seed['made']): Seed[] {
  const reader = readerOf(bank)
  const peers = questions.filter(question => question.kind === 'choice')
  const gaps = questions.filter(question => question.kind === 'blank')
  return peers.map(question => ({ reader, question, gap: gaps.find(gap => asksTheSame(gap, question)), peers, made }))
}

function asksTheSame({ derivation: one }: Question, { derivation: other }: Question): boolean {
  const targets = [one, other].map(derivation => (derivation.by === 'generator' ? derivation.target : derivation))
  return JSON.stringify(targets[0]) === JSON.stringify(targets[1])
}
