import type { Support } from '../../vocabulary/anchor.ts'
import type { Fact } from '../../vocabulary/fact.ts'

/** Joins the first evidence of several facts, which are needed together, to one; what two facts quote alike stands once. */
export function joinEvidence(facts: readonly Fact[]): Support[] {
  const anchors = facts.flatMap(({ evidence: [support] }) => support ?? [])
  const isFirst = (start: number, end: number, index: number) =>
    anchors.findIndex(anchor => anchor.start === start && anchor.end === end) === index
  return [anchors.filter(({ start, end }, index) => isFirst(start, end, index))]
}
