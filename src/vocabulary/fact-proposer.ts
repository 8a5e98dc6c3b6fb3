import type { Article } from './article.ts'

/** Is what a proposer is shown: the article, and the questions for which it may propose wrong options. */
export interface ProposalRequest {
  readonly article: Pick<Article, 'headline' | 'text'>
  readonly questions: readonly { readonly id: string; readonly stem: string; readonly key: string }[]
}

/**
 * Is what a proposer says, unchecked: each entry may be anything at all, and nothing of it may be believed before it is
 * proved against the article. `notes` are sentences for a person.
 */
export interface Proposals {
  readonly facts: readonly unknown[]
  readonly questions: readonly unknown[]
  readonly distractors: readonly unknown[]
  readonly notes: readonly string[]
}

/**
 * Proposes facts, questions and wrong options for an article. `name` is told in the origin of all that is accepted.
 * Guarantee: `propose` ends in a bounded time and never rejects; a failure is an answer without proposals whose note
 * says why.
 */
export interface FactProposer {
  readonly name: string
  readonly propose: (request: ProposalRequest) => Promise<Proposals>
}
