import type { QuestionBank } from '../vocabulary/question-bank.ts'
import type { AcceptedProposals } from './propose-facts.ts'

/**
 * Adds what was accepted of a model's proposals to the bank that they were made for: its facts as suggestions and its
 * questions as drafts, neither of which a student gets. What the bank had stays as it was; wrong options for its
 * questions are left out, since these may be given to students already: a person takes them over with `withOptions`.
 */
export function addProposals(
  bank: QuestionBank,
  { facts, annotations, questions }: Pick<AcceptedProposals, 'facts' | 'annotations' | 'questions'>,
): QuestionBank {
  return {
    ...bank,
    annotations: [...bank.annotations, ...annotations],
    facts: [...bank.facts, ...facts],
    questions: [...bank.questions, ...questions],
  }
}
