import { digestOf } from '../../text/digest.ts'
import type { Anchor } from '../../vocabulary/anchor.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import type { Excluded } from '../../vocabulary/option.ts'
import type { MatchQuestion } from '../../vocabulary/question.ts'
import { deriveFrom, idOfTarget } from '../derive-question.ts'
import { rankBySeed } from '../rank-by-seed.ts'
import { realiseStatement } from '../realise/realise-statement.ts'
import { joinEvidence } from './join-evidence.ts'

/** Is one thing to match and what it goes with, by the fact that says so; `anchor` is where the article gives the latter. */
export interface Pairing {
  readonly fact: Fact
  readonly prompt: string
  readonly option: string
  readonly anchor: Anchor
}

/** Says how a set of pairings is asked: `left` and `right` name the two lists, `stem` words the task. */
export interface MatchScheme {
  readonly left: string
  readonly right: string
  readonly stem: (chosen: readonly Pairing[]) => string
  /** Says why an option that no prompt goes with is wrong for all of them. */
  readonly excluded: Excluded
  /** Tells whether two pairings can stand side by side: neither option is true of the other's prompt. */
  readonly apart: (one: Pairing, other: Pairing) => boolean
}

const most = 4
const least = 3

/**
 * Makes one matching question of pairings that are all apart: three or four prompts and, where a further pairing is
 * left over, its option as the one that goes with no prompt. Gives `undefined` where fewer than three are apart.
 */
export function makeMatchQuestion(
  reader: BankReader,
  pairings: readonly Pairing[],
  scheme: MatchScheme,
  seed: number,
): MatchQuestion | undefined {
  const recipe = `match-${scheme.left}-${scheme.right}@1`
  const drawn: Pairing[] = []
  for (const pairing of rankBySeed(pairings, [seed, recipe], ({ fact }) => fact.id)) {
    if (drawn.length > most) break
    if (drawn.every(other => scheme.apart(pairing, other) && scheme.apart(other, pairing))) drawn.push(pairing)
  }
  const chosen = drawn.slice(0, drawn.length > least ? Math.min(most, drawn.length - 1) : least)
  if (chosen.length < least) return undefined
  const facts = reader.facts.filter(fact => chosen.some(pairing => pairing.fact === fact))
  const target = {
    ask: 'match' as const,
    facts: facts.map(({ id }) => id),
    left: scheme.left,
    right: scheme.right,
  }
  const id = idOfTarget(target, recipe)
  const idOf = (list: 'prompt' | 'option', text: string) => `op_${digestOf({ question: id, list, text })}` as const
  const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1)
  const spare = drawn[chosen.length]
  return {
    id,
    kind: 'match',
    stem: scheme.stem(chosen),
    derivation: deriveFrom(reader, target, { recipe, seed, read: [...facts, ...(spare ? [spare.fact] : [])] }),
    evidence: joinEvidence(facts),
    process: 'integrate',
    prompts: chosen.map(({ prompt }) => ({ id: idOf('prompt', prompt), text: prompt })).sort(byId),
    options: [
      ...chosen.map(({ option }) => ({ id: idOf('option', option), text: option, origin: { from: 'key' as const } })),
      ...(spare === undefined ? [] : [spareOption(spare, idOf('option', spare.option), scheme)]),
    ].sort(byId),
    pairs: chosen.map(({ prompt, option, fact }) => ({
      prompt: idOf('prompt', prompt),
      option: idOf('option', option),
      rationale: { text: realiseStatement(reader, fact), evidence: fact.evidence },
    })),
  }
}

function spareOption(
  { option, anchor, fact }: Pairing,
  id: MatchQuestion['options'][number]['id'],
  { excluded }: MatchScheme,
): MatchQuestion['options'][number] {
  return { id, text: option, origin: { from: 'article', anchor, fact: fact.id }, excluded }
}
