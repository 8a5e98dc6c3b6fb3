import type { EditionSlot, QuizEdition } from '../storage/quiz-edition.ts'
import { keepLatest } from '../text/keep-latest.ts'
import type { AskedQuestion } from '../vocabulary/asked-question.ts'
import type { AttemptId } from '../vocabulary/identifiers.ts'
import { askQuestion } from './ask-question.ts'

/** Is a slot of a quiz edition with its question as one attempt asks it. It never changes. */
export interface AskedSlot {
  readonly place: EditionSlot
  readonly asked: AskedQuestion
}

interface Remembered {
  readonly edition: QuizEdition
  readonly slots: readonly AskedSlot[]
}

const latest = keepLatest<AttemptId, Remembered>(2_000)

/**
 * Asks all questions of a quiz edition in the order of its slots, as one attempt shows them. A student who answers one
 * after the other sees them again each time, so those of the attempts that were asked for last are kept.
 */
export function askQuestions(edition: QuizEdition, attempt: AttemptId): readonly AskedSlot[] {
  const known = latest.get(attempt)
  if (known?.edition === edition) return known.slots
  const slots = edition.slots.map(place => ({ place, asked: askQuestion(place, attempt) }))
  latest.set(attempt, { edition, slots })
  return slots
}
