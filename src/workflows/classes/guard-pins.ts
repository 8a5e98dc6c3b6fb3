import { createHmac } from 'node:crypto'
import { nameKey } from '../../text/name-key.ts'
import type { ClassId, StudentId } from '../../vocabulary/identifiers.ts'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import type { ClassServices } from './class-services.ts'

const minute = 60_000
const day = 24 * 60 * minute

/**
 * Is how many wrong tries are taken within 15 minutes and within a day. A school is one client to us. Whoever guesses at
 * a class of any size, from however many places, has 500 tries a day among a million PINs, and one client has 800 at
 * however many classes.
 */
const limits = {
  code: { client: [60, 500] },
  pin: { client: [60, 200], everywhere: [240, 800], student: [8, 40], class: [120, 500] },
} as const
const windows = [15 * minute, day] as const

/** Is who tries to get into what: the address of the client, and in a class the name that was typed. */
export type Tried =
  | { readonly kind: 'code'; readonly client: string }
  | {
      readonly kind: 'pin'
      readonly client: string
      readonly class: ClassId
      readonly name: string
      readonly student?: StudentId | undefined
    }

/**
 * Counts a try before it is judged, and gives what takes it back once it was right. A name that nobody has is counted as
 * one that somebody has. Who has come to a limit adds nothing to the counts of others, so that one client can't lock a
 * class. Throws `too-many-requests` with the seconds to wait.
 */
export async function countTry(services: ClassServices, tried: Tried): Promise<() => Promise<void>> {
  const { store, clock, secret } = services
  const limited = subjectsOf(tried).flatMap(({ words, most }) =>
    windows.map((within, index) => ({
      subject: createHmac('sha256', secret)
        .update(JSON.stringify([within, ...words]))
        .digest('base64url'),
      most: most[index] ?? 0,
      within,
    })),
  )
  const endsAt = await store.countTries(limited, clock())
  if (endsAt !== undefined) throw tooMany(Math.max(1, Math.ceil((endsAt - clock()) / 1_000)))
  return () => store.forgetTries(limited.map(({ subject }) => subject))
}

function subjectsOf(tried: Tried): readonly { readonly words: readonly string[]; readonly most: readonly number[] }[] {
  if (tried.kind === 'code') return [{ words: ['code', tried.client], most: limits.code.client }]
  const { client, class: of, name, student } = tried
  return [
    { words: ['pin client', of, client], most: limits.pin.client },
    { words: ['pin client everywhere', client], most: limits.pin.everywhere },
    { words: ['pin student', ...(student === undefined ? [of, nameKey(name)] : [student])], most: limits.pin.student },
    { words: ['pin class', of], most: limits.pin.class },
  ]
}

function tooMany(retryAfter: number): QuizwrightError {
  const wait = retryAfter < 90 ? `${retryAfter} seconds` : `${Math.ceil(retryAfter / 60)} minutes`
  return new QuizwrightError('too-many-requests', `There were too many tries. Try again in ${wait}.`, [], {
    retryAfter,
  })
}
