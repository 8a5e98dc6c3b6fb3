import { f1Of, type Matches, precisionOf, recallOf } from './measures/match.ts'
import { nameMeasures } from './measures/measure-names.ts'
import { ownReader } from './systems/systems.ts'
import { sayTarget } from './targets.ts'

/** Is one number of a system over a corpus. */
export type Values = ReadonlyMap<string, number>

/** Is what was measured of the systems over one corpus, the systems in the order of the columns. */
export interface CorpusResults {
  readonly corpus: string
  readonly systems: readonly (readonly [name: string, values: Values])[]
}

/** Gives each measure as F1 in percent, and of names and facts precision and recall beside it. */
export function valuesOf(matches: Matches): Values {
  const isTold = new Set([...nameMeasures, 'facts'])
  return new Map(
    [...matches].flatMap(([name, match]) => [
      [name, f1Of(match)] as const,
      ...(isTold.has(name)
        ? [[`${name}.precision`, precisionOf(match)] as const, [`${name}.recall`, recallOf(match)] as const]
        : []),
    ]),
  )
}

/** Rounds to a tenth. */
export function round(value: number): number {
  return Math.round(value * 10) / 10
}

/** Words the results of a corpus as a table: a measure to a line, a system to a column, the target beside. */
export function printResults({ corpus, systems }: CorpusResults): string {
  const names = measureNamesOf(systems)
  const rows = names.map(name => [
    name,
    ...systems.map(([, values]) => values.get(name)?.toFixed(1) ?? '-'),
    sayTarget(corpus, name),
  ])
  const table = [['measure', ...systems.map(([name]) => name), 'target'], ...rows]
  const widths = table[0]?.map((_, column) => Math.max(...table.map(row => row[column]?.length ?? 0))) ?? []
  const lines = table.map(row =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
  return `${corpus}\n\n${lines.join('\n')}\n`
}

/**
 * Gathers all results as one object of corpora and their measures, rounded to a tenth. Measures of this project's reader go
 * by their names, those of others have the system's name and a dot before them.
 */
export function gatherResults(results: readonly CorpusResults[]): Record<string, Record<string, number>> {
  return Object.fromEntries(
    results.map(({ corpus, systems }) => {
      const values = systems.flatMap(([system, all]) =>
        [...all].map(([name, value]) => [system === ownReader ? name : `${system}.${name}`, round(value)] as const),
      )
      return [corpus, Object.fromEntries(values)]
    }),
  )
}

// The system that offers most sets the order of the lines.
function measureNamesOf(systems: CorpusResults['systems']): string[] {
  const fullest = systems.toSorted(([, one], [, other]) => other.size - one.size)
  return [...new Set(fullest.flatMap(([, values]) => [...values.keys()]))]
}
