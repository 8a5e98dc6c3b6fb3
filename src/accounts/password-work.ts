import { hash, verify } from '@node-rs/argon2'
import { QuizwrightError } from '../vocabulary/quizwright-error.ts'

// OWASP Password Storage Cheat Sheet: argon2id (the package's default) with 19 MiB, two passes and one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

// What the password of nobody is checked against, made at the same cost as all others.
const hashOfNobody = '$argon2id$v=19$m=19456,t=2,p=1$OekjXGEamjOb0nT2q9y3TQ$Osn3ncVP4Si15VgAl1tsXjoXXAT61OPWThO13Jzrpn8'

const secondsToWait = 5

/** Bounds the work on passwords: how many are worked on at once, and how many more may wait. */
export interface PasswordLimits {
  readonly atOnce: number
  readonly waiting: number
}

/**
 * Hashes and checks passwords by argon2id, a bounded number at once, so that a flood of sign-ins takes neither all
 * processors nor all memory. `check` does the same work where there is no hash to check against. `done` counts the
 * passwords that were worked on. Errors: `too-busy`, with the seconds to wait, where too many wait already.
 */
export interface PasswordWork {
  readonly hash: (password: string) => Promise<string>
  readonly check: (password: string, hash: string | undefined) => Promise<boolean>
  readonly done: () => number
}

/** Opens the queue of work on passwords. */
export function openPasswordWork({ atOnce, waiting }: PasswordLimits = { atOnce: 2, waiting: 64 }): PasswordWork {
  const queue: (() => void)[] = []
  let [running, done] = [0, 0]

  async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    if (running >= atOnce) {
      if (queue.length >= waiting) throw new QuizwrightError('too-busy', undefined, [], { retryAfter: secondsToWait })
      // Whoever ends hands its place on, so nobody who comes later slips in between.
      await new Promise<void>(resolve => queue.push(resolve))
    } else running += 1
    try {
      return await work()
    } finally {
      done += 1
      const next = queue.shift()
      if (next === undefined) running -= 1
      else next()
    }
  }

  return {
    hash: password => inTurn(() => hash(password.normalize('NFKC'), cost)),
    check: (password, known) =>
      inTurn(async () => (await verify(known ?? hashOfNobody, password.normalize('NFKC'))) && known !== undefined),
    done: () => done,
  }
}
