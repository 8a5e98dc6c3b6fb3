import { z } from 'zod'
import { Attribution } from '../../vocabulary/attribution.ts'
import { EntityKind } from '../../vocabulary/entity.ts'
import { Hedge, Quantity } from '../../vocabulary/quantity.ts'
import { QuizDefinition } from '../../vocabulary/quiz.ts'

const key = z.string().regex(/^[a-z0-9][a-z0-9-]*$/)
const noun = z.union([z.string().min(1), z.tuple([z.string().min(1)]), z.tuple([z.string().min(1), z.string().min(1)])])
const place = { quote: z.string().min(1), in: z.string().min(1).optional() }

/**
 * Says of an entity what an author must: names are written `Tony Abbott` (the first is the full one, later ones are
 * short) or `use: text` (`titled: Prime Minister Abbott`, `description: the jihadists`). `the` and `plural` word the
 * full name. `sort` is a singular, a singular and its plural, or `["water"]`, a mass noun, which has no plural.
 */
export const SketchEntity = z.strictObject({
  kind: EntityKind,
  sort: noun,
  names: z.array(z.string().min(1)).min(1),
  the: z.boolean().default(false),
  plural: z.boolean().default(false),
  within: z.array(key).default([]),
  speaksFor: z.array(key).default([]),
  members: z.strictObject({ known: z.record(key, z.string()), complete: z.boolean() }).optional(),
})
export type SketchEntity = z.infer<typeof SketchEntity>

/** Marks words by quoting them; `in` quotes a longer stretch that holds them, where the words alone occur twice. */
export const SketchMark = z.union([
  z.strictObject({ ...place, entity: key }),
  z.strictObject({ ...place, role: z.string().min(1), of: key.optional(), exclusive: z.boolean().default(true) }),
  z.strictObject({ ...place, date: z.string().min(4), say: z.string().min(1) }),
  z.strictObject({ ...place, happening: key, gloss: z.string().min(1) }),
  z.strictObject({
    ...place,
    value: z.number(),
    unit: noun,
    type: Quantity.shape.type.default('count'),
    rounding: z.number().positive().default(1),
    currency: z.string().optional(),
    of: z.string().optional(),
    fraction: z.boolean().default(false),
    hedge: z.tuple([Hedge.shape.words, Hedge.shape.bound]).optional(),
  }),
])
export type SketchMark = z.infer<typeof SketchMark>

/**
 * Writes a fact in short. `verb` is a lemma with its particle, then choices: `take off`, `carry out, past perfect`,
 * `number, modal could`, `invite, past passive not`. Each argument is `[function role preposition, phrase]`; `!` says
 * that nothing else makes the statement true, `singular` or `plural` gives the number of plain words. In a phrase
 * `{key}` is a slot (a mark, or an entity's first name in the evidence; `{key_2}` is its second name in the text),
 * `{key's}` a possessive, `{!key}` a slot that is never asked. Each entry of `evidence` is a quote,
 * or quotes needed together, that shows the fact by itself.
 */
export const SketchFact = z.strictObject({
  verb: z.string().min(1),
  arguments: z.array(z.tuple([z.string(), z.string()])).min(1),
  evidence: z.array(z.union([z.string(), z.array(z.string()).min(1)])).min(1),
  attribution: z
    .array(
      z.strictObject({
        speaker: z.string(),
        verb: z.string().default('say'),
        cue: z.string(),
        stance: Attribution.shape.stance.default('states'),
        time: z.string().optional(),
        quotation: z.strictObject({ quote: z.string(), say: z.string() }).optional(),
      }),
    )
    .default([]),
  relations: z
    .array(z.strictObject({ type: z.enum(['before', 'because', 'contrast']), fact: key, cue: z.string() }))
    .default([]),
  truthAsOf: z.iso.date().optional(),
})
export type SketchFact = z.infer<typeof SketchFact>

/**
 * Is a question bank in the short form that a person writes: it quotes words where a bank file counts characters.
 * Every occurrence of every name of an entity becomes an annotation by itself.
 */
export const Sketch = z.strictObject({
  title: z.string().min(1),
  licence: z.string().min(1),
  headline: z.string().min(1),
  source: z.string().optional(),
  writtenOn: z.iso.date(),
  updatedOn: z.iso.date().optional(),
  text: z.array(z.string().min(1)).min(1),
  author: z.string().min(1),
  entities: z.record(key, SketchEntity),
  marks: z.record(key, SketchMark),
  facts: z.record(key, SketchFact),
  quizzes: z.array(QuizDefinition),
})
export type Sketch = z.infer<typeof Sketch>
