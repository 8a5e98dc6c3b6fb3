/** Reads a whole number that a checkpoint kept under a name; 0 where a job begins anew. */
export function readJobState(state: unknown, name: string): number {
  const kept = typeof state === 'object' && state !== null ? (state as Record<string, unknown>)[name] : undefined
  return Number.isSafeInteger(kept) ? Number(kept) : 0
}
