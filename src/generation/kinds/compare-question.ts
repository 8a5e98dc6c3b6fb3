import { digestOf } from '../../text/digest.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Option } from '../../vocabulary/option.ts'
import { isComparable, type Quantity } from '../../vocabulary/quantity.ts'
import type { ChoiceQuestion } from '../../vocabulary/question.ts'
import { deriveFrom, idOfTarget } from '../derive-question.ts'
import { rankBySeed } from '../rank-by-seed.ts'
import { realiseStatement } from '../realise/realise-statement.ts'
import type { Compared } from './compared.ts'
import { findComparisons } from './comparisons.ts'
import { joinEvidence } from './join-evidence.ts'

const recipe = 'compare@1'
const mostOptions = 4

/**
 * Makes the questions which of two to four things has more of the same: troops pledged, goals scored, days taken, a
 * share held. Only where the amounts, hedges included, leave one answer: a thing whose amount may reach the largest is
 * no option.
 */
export function makeCompareQuestions(reader: BankReader, seed: number): ChoiceQuestion[] {
  return findComparisons(reader).flatMap(({ things, stem }) => {
    const largest = things.toSorted((a, b) => b.quantity.value - a.quantity.value)[0]
    if (largest === undefined) return []
    const below = things.filter(other => other !== largest && isLess(other.quantity, largest.quantity))
    const isSure = below.length === things.filter(other => other !== largest).length
    const others = rankBySeed(below, [seed, recipe], ({ fact }) => fact.id).slice(0, mostOptions - 1)
    return isSure && others.length > 0 ? [ask(reader, largest, others, stem(others.length + 1), seed)] : []
  })
}

function isLess(one: Quantity, other: Quantity): boolean {
  return isComparable(one, other) && one.value < other.value
}

function ask(
  reader: BankReader,
  key: Compared,
  others: readonly Compared[],
  stem: string,
  seed: number,
): ChoiceQuestion {
  const things = [key, ...others]
  const facts = reader.facts.filter(fact => things.some(thing => thing.fact === fact))
  const runnerUp = others.toSorted((a, b) => b.quantity.value - a.quantity.value)[0] ?? key
  const [first, second] = facts.indexOf(key.fact) < facts.indexOf(runnerUp.fact) ? [key, runnerUp] : [runnerUp, key]
  const target = { ask: 'compare' as const, quantities: [first.annotation.id, second.annotation.id] as const }
  const id = idOfTarget({ ...target, quantities: [...target.quantities] }, recipe)
  const options = things.map(({ text, fact, annotation }): Option => {
    const place = { from: 'article' as const, anchor: annotation.anchor, fact: fact.id }
    return {
      id: `op_${digestOf({ question: id, text })}`,
      text,
      origin: fact === key.fact ? { from: 'key' } : place,
      ...(fact !== key.fact && { excluded: 'contradicted' as const }),
      rationale: { text: realiseStatement(reader, fact), evidence: fact.evidence },
    }
  })
  const [right] = options
  return {
    id,
    kind: 'choice',
    stem,
    derivation: deriveFrom(reader, { ...target, quantities: [...target.quantities] }, { recipe, seed, read: facts }),
    evidence: joinEvidence(facts),
    process: 'integrate',
    keys: right === undefined ? [] : [right.id],
    options: options.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    order: 'shuffle',
  }
}
