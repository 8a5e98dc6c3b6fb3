import { z } from 'zod'
import { Agreement } from './agreement.ts'
import { Support } from './anchor.ts'
import { EntityId } from './identifiers.ts'
import { Noun } from './noun.ts'

/** Says what kind of thing an entity is. */
export const EntityKind = z.enum([
  'person',
  'organisation',
  'place',
  'facility',
  'nationality',
  'event',
  'equipment',
  'other',
])
export type EntityKind = z.infer<typeof EntityKind>

/**
 * Gives one name of an entity. `use` says when it is worded so: stems take the full name first; `adjective` is the
 * form before a noun ("Australian"). `accept` says whether the name alone answers a question: "the jihadists" names a
 * group here and answers nothing.
 */
export const Name = z.strictObject({
  text: z.string().min(1).max(200),
  use: z.enum(['full', 'short', 'titled', 'acronym', 'variant', 'description', 'adjective']),
  accept: z.boolean(),
})
export type Name = z.infer<typeof Name>

/**
 * Is a thing that the article speaks of, under one or several names.
 * `sort` ("air base", "country") gives the noun of the question and the class of the distractors; `article` and
 * `agreement` word the full name. What lies `within` the key or `speaksFor` it is never offered against it, and nor are
 * its `members`, nor anything of their sort while the list is not `complete`.
 */
export const Entity = z.strictObject({
  id: EntityId,
  kind: EntityKind,
  sort: Noun,
  names: z.array(Name).min(1),
  article: z.enum(['the', 'none']),
  agreement: Agreement,
  within: z.array(EntityId).default([]),
  speaksFor: z.array(EntityId).default([]),
  members: z
    .strictObject({
      known: z.array(z.strictObject({ entity: EntityId, evidence: z.array(Support).min(1) })),
      complete: z.boolean(),
    })
    .optional(),
})
export type Entity = z.infer<typeof Entity>
