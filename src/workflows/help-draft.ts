import { realiseStatement } from '../generation/realise/realise-statement.ts'
import { readerOf } from '../vocabulary/bank-reader.ts'
import type { Draft, DraftNote } from '../vocabulary/draft.ts'
import type { FactProposer } from '../vocabulary/fact-proposer.ts'
import { addProposals } from './add-proposals.ts'
import { type AcceptedProposals, proposeFacts } from './propose-facts.ts'

/**
 * Adds to a draft what a helper model proposes and the article shows: facts as suggestions, questions as drafts, each
 * behind what the reader found and with a confidence of 0, since nobody has measured the model's. Notes tell how many
 * were kept and how many dropped for which reason, and what went wrong. Never rejects for anything that the model says.
 */
export async function helpDraft(draft: Draft, proposer: FactProposer): Promise<Draft> {
  const accepted = await proposeFacts(
    draft.bank,
    proposer,
    draft.questions.map(({ question }) => question),
  )
  const bank = addProposals(draft.bank, accepted)
  const reader = readerOf(bank)
  return {
    ...draft,
    bank,
    facts: [
      ...draft.facts,
      ...accepted.facts.map(fact => ({ fact: fact.id, confidence: 0, statement: realiseStatement(reader, fact) })),
    ],
    questions: [
      ...draft.questions,
      ...accepted.questions.map(question => ({ question, confidence: 0, status: 'draft' as const })),
    ],
    notes: [...draft.notes, ...notesOf(accepted, proposer.name)],
  }
}

const countOf = ({ length }: readonly unknown[], noun: string): string => `${length} ${noun}${length === 1 ? '' : 's'}`

function notesOf({ facts, questions, dropped, notes }: AcceptedProposals, name: string): DraftNote[] {
  const reasons = Object.entries(dropped).map(([reason, count]) => `${reason} ${count}`)
  const kept = `The helper model ${name} added ${countOf(facts, 'fact')} and ${countOf(questions, 'question')}`
  const left = reasons.length === 0 ? 'nothing was dropped' : `dropped: ${reasons.join(', ')}`
  return [
    { code: 'helper-asked', detail: `${kept}; ${left}.` },
    ...notes.map(detail => ({ code: 'helper-failed' as const, detail })),
  ]
}
