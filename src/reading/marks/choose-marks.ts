import type { Mark } from './mark.ts'

const weight: Readonly<Record<Mark['form'], number>> = { date: 3, name: 3, quantity: 2, pronoun: 1, description: 1 }

/**
 * Lists, for each token of a sentence, the marks that begin there, the best first: what names comes before what counts,
 * what counts before what only describes, the longer before the shorter. Marks may lie within each other.
 */
export function marksByStart(marks: readonly Mark[]): ReadonlyMap<number, readonly Mark[]> {
  const byStart = new Map<number, Mark[]>()
  for (const mark of marks) byStart.set(mark.first, [...(byStart.get(mark.first) ?? []), mark])
  for (const own of byStart.values()) own.sort((a, b) => weight[b.form] - weight[a.form] || b.last - a.last)
  return byStart
}
