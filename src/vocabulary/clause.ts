import { z } from 'zod'
import { Agreement } from './agreement.ts'
import { Anchor } from './anchor.ts'
import { Phrase } from './phrase.ts'

/** Is the verb of a clause by its dictionary form and the choices that inflect it. */
export const Verb = z.strictObject({
  lemma: z.string().min(1),
  particle: z.string().min(1).optional(),
  tense: z.enum(['past', 'present', 'future']),
  perfect: z.boolean().default(false),
  progressive: z.boolean().default(false),
  passive: z.boolean().default(false),
  modal: z.string().min(1).optional(),
  adverb: z.string().min(1).optional(),
  negated: z.boolean().default(false),
})
export type Verb = z.infer<typeof Verb>

/**
 * Is one participant or circumstance of a clause. `role` is its meaning, `function` its grammar; `head` is the index of
 * the phrase segment that a verb agrees with, `agreement` its number where that segment is plain words; `unique` says
 * that the author vouches for no other filler making the statement true.
 */
export const Argument = z.strictObject({
  role: z.enum([
    'agent',
    'theme',
    'recipient',
    'companion',
    'place',
    'source',
    'destination',
    'time',
    'measure',
    'topic',
    'manner',
    'purpose',
    'cause',
  ]),
  function: z.enum(['subject', 'object', 'indirect', 'complement', 'adjunct']),
  preposition: z.string().min(1).optional(),
  phrase: Phrase,
  head: z.int().min(0).default(0),
  agreement: Agreement.optional(),
  anchor: Anchor,
  unique: z.boolean().default(false),
})
export type Argument = z.infer<typeof Argument>

/** Is a statement as grammar: a verb and its arguments, adjuncts in text order. `truthAsOf` dates what may change. */
export const Clause = z.strictObject({
  verb: Verb,
  arguments: z.array(Argument).min(1),
  truthAsOf: z.iso.date().optional(),
})
export type Clause = z.infer<typeof Clause>
