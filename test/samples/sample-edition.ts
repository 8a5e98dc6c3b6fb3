import type { BankEdition } from '../../src/storage/bank-edition.ts'
import { digestOf } from '../../src/text/digest.ts'
import type { OrganisationId } from '../../src/vocabulary/identifiers.ts'
import { houseOrganisation } from '../../src/vocabulary/organisation.ts'
import type { Question } from '../../src/vocabulary/question.ts'
import { sampleBank, sampleQuizzes } from './sample-bank.ts'
import { sampleQuestions } from './sample-questions.ts'

/** Makes an edition of the sample bank with two quizzes, changed as `changes` says. */
export function edition(changes: Partial<BankEdition> = {}): BankEdition {
  const questions = sampleQuestions().map(({ id }) => id)
  return {
    id: 'qb_tunnel',
    organisation: houseOrganisation,
    bank: sampleBank(),
    digest: 'first',
    because: 'test',
    madeAt: 1,
    questions: digested(sampleQuestions()),
    quizzes: [
      { definition: sampleQuizzes.immediate, questions },
      { definition: sampleQuizzes.afterSubmit, questions: questions.slice(0, 4) },
    ],
    made: [],
    event: savedEvent(changes.organisation),
    ...changes,
  }
}

/** Gives questions their digests. */
export function digested(questions: readonly Question[]): BankEdition['questions'] {
  return questions.map(question => ({ question, digest: digestOf(question) }))
}

let events = 0

function savedEvent(organisation: OrganisationId = houseOrganisation): BankEdition['event'] {
  return {
    ...{ id: `ae_${++events}`, at: 1, organisation, actor: { kind: 'server' }, action: 'bank-saved', details: {} },
  }
}
