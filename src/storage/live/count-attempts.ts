import type { QuizId } from '../../vocabulary/identifiers.ts'
import type { Connection } from '../connection.ts'

/** Is how far the attempts at a quiz are; `answered` counts those that have a response at a slot. */
export interface AttemptCounts {
  readonly started: number
  readonly submitted: number
  readonly answered: ReadonlyMap<number, number>
}

/** Counts the attempts at a quiz that were begun at a moment or later. The cost grows with their number alone. */
export async function countAttempts(
  { database }: Connection,
  { quiz, since }: { readonly quiz: QuizId; readonly since: number },
): Promise<AttemptCounts> {
  const attempts = database.selectFrom('attempts').where('quiz', '=', quiz).where('started_at', '>=', since)
  const whole = await attempts
    .select(({ fn }) => [fn.countAll<number>().as('started'), fn.count<number>('submitted_at').as('submitted')])
    .executeTakeFirstOrThrow()
  const slots = await attempts
    .innerJoin('responses', 'responses.attempt', 'attempts.number')
    // A slot's first response stands for all that replace it.
    .where('responses.sequence', '=', 1)
    .select(({ fn }) => ['responses.slot', fn.countAll<number>().as('count')])
    .groupBy('responses.slot')
    .execute()
  return { ...whole, answered: new Map(slots.map(({ slot, count }) => [slot, count])) }
}
