import type { Kysely, Migration } from 'kysely'

/** Makes the index by which the attempts at a quiz are read part by part, in the order of their numbers. */
export const orderAttempts: Migration = {
  async up({ schema }: Kysely<unknown>) {
    await schema.createIndex('attempts_quiz_number').on('attempts').columns(['quiz', 'number']).execute()
  },
}
