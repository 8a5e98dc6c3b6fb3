/** Is one number of the benchmark. `shown` words the value, with its uncertainty where it has one. */
export interface Measure {
  readonly name: string
  readonly value: number
  readonly shown: string
  readonly target: string
  readonly met: boolean
  readonly examples?: readonly string[]
}

/** Makes the measure of a share that is to reach a percentage. A share of nothing has nothing to reach. */
export function shareAtLeast(name: string, { part, of }: { part: number; of: number }, percent: number): Measure {
  const value = of === 0 ? 100 : (100 * part) / of
  return {
    name,
    value,
    shown: `${value.toFixed(1)} % (${part} of ${of})`,
    target: `>= ${percent} %`,
    met: value >= percent,
  }
}

/** Makes the measure of a count that is to be nought. The examples stand behind the count. */
export function countOfNone(name: string, examples: readonly string[]): Measure {
  const value = examples.length
  return { name, value, shown: String(value), target: '0', met: value === 0, examples }
}
