import { z } from 'zod'

const quote = z.string().min(1).max(1_000)
const wording = z.string().min(1).max(500)

/**
 * Is a statement that somebody proposes by quoting: `quote` holds the words of the article that state it, and all other
 * quotes stand within it. `lemma` is the dictionary form of the quoted verb. No value is given: figures and dates are read
 * from the quotes.
 *
 * @example
 * {
 *   quote: 'Workers built the bridge in 1912.', subject: 'Workers', verb: { quote: 'built', lemma: 'build' },
 *   arguments: [{ function: 'object', quote: 'the bridge' }, { function: 'adjunct', preposition: 'in', quote: '1912' }],
 * }
 */
export const ProposedFact = z.object({
  quote,
  subject: quote,
  verb: z.object({ quote, lemma: z.string().min(1).max(40), particle: z.string().min(1).max(20).nullish() }),
  arguments: z
    .array(
      z.object({
        function: z.enum(['object', 'indirect', 'complement', 'adjunct']),
        preposition: z.string().min(1).max(40).nullish(),
        quote,
      }),
    )
    .max(8),
})
export type ProposedFact = z.infer<typeof ProposedFact>

/** Is a question that somebody proposes, with the words of the article that show its key. */
export const ProposedQuestion = z.object({
  stem: wording,
  key: wording,
  distractors: z.array(wording).min(1).max(12),
  evidence: quote,
})
export type ProposedQuestion = z.infer<typeof ProposedQuestion>

/** Holds the wrong options that somebody proposes for a question that there is, named by its id. */
export const ProposedDistractors = z.object({
  question: z.string().min(1).max(100),
  distractors: z.array(wording).min(1).max(12),
})
export type ProposedDistractors = z.infer<typeof ProposedDistractors>
