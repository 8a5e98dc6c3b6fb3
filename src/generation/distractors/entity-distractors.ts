import { type AskedPlace, isAlsoTrue } from '../../item-checks/also-true.ts'
import { isEntangled } from '../../item-checks/entangled.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Entity } from '../../vocabulary/entity.ts'
import { bareEntry, poolFor } from '../pools/pool-for.ts'
import { rankBySeed } from '../rank-by-seed.ts'
import { fullName } from '../realise/word-slot.ts'
import type { AskTarget } from '../targets.ts'
import type { Distractor } from './distractor.ts'
import { explainEntity } from './explain-entity.ts'
import { namedBeside, rivalsNear } from './rivals.ts'

/**
 * Lists wrong options for an entity, best first: others of its kind and sort that the article speaks of elsewhere, each
 * with what it says of them, then names of its sort from a pool that the article doesn't mention. Never an alias of the
 * key, what lies within it or speaks for it, anything that the stem names, or anything also true. `nameOf` words those
 * of the article. They are made one by one, because few questions need the pool.
 */
export function* entityDistractors(
  reader: BankReader,
  target: AskTarget,
  key: Entity,
  lot: readonly unknown[],
  nameOf: (entity: Entity) => string = fullName,
): Generator<Distractor> {
  const unique = target.ask === 'slot' && target.fact.clause.arguments[target.argument]?.unique === true
  const excluded = unique ? 'unique-filler' : 'not-stated'
  const named = reader.entitiesIn(target.fact)
  const rivals = rivalsNear(reader, key, target.fact).filter(
    other => !named.some(({ id }) => id === other.id) && !isEntangled(reader, key, other),
  )
  const drawn = rankBySeed(rivals, lot, ({ id }) => id)
  const close = drawn.filter(rival => sharesFact(reader, target, key, rival))
  for (const rival of [...close, ...drawn.filter(other => !close.includes(other))]) {
    const explanation = explainEntity(reader, rival, target.fact)
    if (explanation === undefined || isAlsoTrue(reader, target.fact, placeOf(target), rival)) continue
    const { fact, text, anchor } = explanation
    yield {
      text: nameOf(rival),
      origin: { from: 'article', anchor, fact: fact.id },
      excluded,
      rationale: { text, evidence: fact.evidence },
    }
  }
  const { pool, entries } = poolFor(reader, key)
  // "Which town in Somalia" is not Accra.
  const isPlaced = key.kind === 'place' && named.some(({ id }) => key.within.includes(id))
  yield* rankBySeed(isPlaced ? [] : entries, lot, entry => entry).map(
    (entry): Distractor => ({
      text: bareEntry(entry),
      origin: { from: 'pool', pool, entry },
      excluded: 'not-stated',
      rationale: { text: `The article does not mention ${entry}.`, evidence: [] },
    }),
  )
}

// What happened to the same things is the likeliest mistake: the losing finalist for the winner.
function sharesFact(reader: BankReader, target: AskTarget, key: Entity, rival: Entity): boolean {
  const others = reader.entitiesIn(target.fact).filter(({ id }) => id !== key.id)
  return others.some(other => namedBeside(reader, other).has(rival.id))
}

function placeOf(target: AskTarget): AskedPlace {
  return target.ask === 'speaker'
    ? { attribution: target.attribution }
    : { argument: target.argument, annotation: target.annotation.id }
}
