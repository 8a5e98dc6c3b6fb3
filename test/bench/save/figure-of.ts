import type { Round } from './save-load.ts'

/** Is what the bench tells of a system: durable saves per second, and milliseconds that half and 99 % of them took. */
export interface Figure {
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
}

/** Gives the figure of the rounds of a system: the rate of the median round, so that one disturbed round says nothing. */
export function figureOf(rounds: readonly Round[]): Figure {
  const latencies = rounds.flatMap(round => round.latencies).sort((one, other) => one - other)
  const rates = rounds.map(({ saves, seconds }) => saves / seconds).sort((one, other) => one - other)
  return {
    perSecond: Math.round(at(rates, 0.5)),
    p50: Number(at(latencies, 0.5).toFixed(2)),
    p99: Number(at(latencies, 0.99).toFixed(2)),
  }
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
