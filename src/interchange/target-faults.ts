import type { Target } from '../vocabulary/derivation.ts'
import type { Fault } from '../vocabulary/fault.ts'
import type { QuestionBank } from '../vocabulary/question-bank.ts'

/** Finds the parts of a generated question's target that the bank doesn't hold; `at` is the pointer of the target. */
export function findTargetFaults(bank: QuestionBank, target: Target, at: string): Fault[] {
  const named = namedBy(target).map(({ list, id, part }) =>
    bank[list].some(other => other.id === id)
      ? []
      : [{ pointer: `${at}/${part}`, detail: `There is no ${singulars[list]} "${id}" in this bank.` }],
  )
  return [...named.flat(), ...indexFaults(bank, target, at)]
}

const singulars = { facts: 'fact', annotations: 'annotation', entities: 'entity' } as const

interface Named {
  readonly list: keyof typeof singulars
  readonly id: string
  readonly part: string
}

function namedBy(target: Target): Named[] {
  const fact: Named[] = 'fact' in target ? [{ list: 'facts', id: target.fact, part: 'fact' }] : []
  switch (target.ask) {
    case 'slot':
      return [...fact, { list: 'annotations', id: target.annotation, part: 'annotation' }]
    case 'member':
      return [...fact, { list: 'entities', id: target.entity, part: 'entity' }]
    case 'compare':
      return target.quantities.map((id, index) => ({ list: 'annotations', id, part: `quantities/${index}` }))
    case 'order':
    case 'match':
      return target.facts.map((id, index) => ({ list: 'facts', id, part: `facts/${index}` }))
    default:
      return fact
  }
}

function indexFaults({ facts }: QuestionBank, target: Target, at: string): Fault[] {
  const fact = 'fact' in target ? facts.find(({ id }) => id === target.fact) : undefined
  if (fact === undefined) return []
  if (target.ask === 'argument' && target.argument >= fact.clause.arguments.length)
    return [{ pointer: `${at}/argument`, detail: `The fact "${fact.id}" has no argument ${target.argument}.` }]
  if (target.ask === 'speaker' && target.attribution >= fact.attribution.length)
    return [{ pointer: `${at}/attribution`, detail: `The fact "${fact.id}" has no attribution ${target.attribution}.` }]
  return []
}
