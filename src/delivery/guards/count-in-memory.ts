import type { CountRequest } from './rate-limit.ts'

const mostKeys = 50_000

/**
 * Makes a count that this process alone keeps, of 50,000 keys at most: where more come, those go that have been counted
 * the longest. `clock` is in milliseconds UTC.
 */
export function countInMemory({ most = mostKeys, clock = () => Date.now() } = {}): CountRequest {
  const windows = new Map<string, { count: number; endsAt: number }>()
  return async (key, window) => {
    const now = clock()
    const known = windows.get(key)
    if (known !== undefined && known.endsAt > now) {
      known.count += 1
      return { ...known }
    }
    const begun = { count: 1, endsAt: now + window }
    // A map keeps the order in which keys came, so that the first is the one counted the longest.
    windows.delete(key)
    windows.set(key, begun)
    for (const oldest of windows.keys()) {
      if (windows.size <= most) break
      windows.delete(oldest)
    }
    return { ...begun }
  }
}
