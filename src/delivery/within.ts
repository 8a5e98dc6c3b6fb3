/**
 * Waits for work, but no longer than so many milliseconds. Rejects with an `Error` whose `code` is `ETIMEDOUT` then; the
 * work itself goes on.
 */
export function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(timeout(milliseconds)), milliseconds)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

const timeout = (milliseconds: number): Error =>
  Object.assign(new Error(`It took more than ${milliseconds} ms.`), { code: 'ETIMEDOUT' })
