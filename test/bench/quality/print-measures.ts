import type { Measure } from './measure.ts'

const mostExamples = 10

/** Words a group of measures as a table under its title: name, value, target, and whether the target is met; then examples. */
export function printMeasures(title: string, measures: readonly Measure[]): string {
  const rows = measures.map(({ name, shown, target, met }) => [name, shown, target, met ? 'yes' : 'NO'])
  const table = [['measure', 'value', 'target', 'met'], ...rows]
  const widths = [0, 1, 2].map(column => Math.max(...table.map(row => row[column]?.length ?? 0)))
  const lines = table.map(row =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  const examples = measures.flatMap(({ name, examples: all = [] }) =>
    all.slice(0, mostExamples).map(example => `  ${name}: ${example}`),
  )
  return `${title}\n\n${[...lines, ...examples].join('\n')}\n`
}

/** Gathers measures as one object, each under the name of its group and its own. */
export function gatherMeasures(
  groups: readonly (readonly [group: string, measures: readonly Measure[]])[],
): Record<string, { value: number; target: string; met: boolean }> {
  return Object.fromEntries(
    groups.flatMap(([group, measures]) =>
      measures.map(({ name, value, target, met }) => [`${group}: ${name}`, { value, target, met }] as const),
    ),
  )
}
