import { z } from 'zod'
import { Annotation } from './annotation.ts'
import { Article } from './article.ts'
import { Entity } from './entity.ts'
import { Fact } from './fact.ts'
import { Question } from './question.ts'
import { QuizDefinition } from './quiz.ts'

/** Is where the JSON Schema of a bank file is served. */
export const bankSchemaPath = '/schemas/bank.v1.json'

/**
 * Is a bank file, version 1: an annotated article, the questions that a person wrote, changed or imported, and the
 * quizzes to assemble. All other questions are generated from the confirmed facts.
 */
export const QuestionBank = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal('quizwright-bank'),
  version: z.literal(1),
  title: z.string().min(1).max(200),
  licence: z.string().min(1),
  article: Article,
  entities: z.array(Entity),
  annotations: z.array(Annotation),
  facts: z.array(Fact),
  questions: z.array(Question),
  quizzes: z.array(QuizDefinition),
})
export type QuestionBank = z.infer<typeof QuestionBank>
