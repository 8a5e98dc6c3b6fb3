import { type AskedPlace, isAlsoTrue } from '../../item-checks/also-true.ts'
import { isEntangled } from '../../item-checks/entangled.ts'
import { rememberedWith } from '../../item-checks/remembered.ts'
import { sortNameOf } from '../../item-checks/sort-class.ts'
import type { Annotation } from '../../vocabulary/annotation.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Entity } from '../../vocabulary/entity.ts'
import { indexBy } from '../../vocabulary/index-by.ts'
import { slotsOf } from '../../vocabulary/phrase.ts'
import { isWithin } from '../../vocabulary/span.ts'
import { lazily, replayed } from '../lazily.ts'
import { standsOut } from '../pick-distractors.ts'
import { poolFor } from '../pools/pool-for.ts'
import { bareEntry } from '../pools/pools.ts'
import { quotesWords } from '../quotes-words.ts'
import { rankBySeed } from '../rank-by-seed.ts'
import { subjectOf } from '../realise/arrange-clause.ts'
import { isFamily, isOfFamily } from '../realise/asks-topic.ts'
import { fullName } from '../realise/word-slot.ts'
import type { AskTarget } from '../targets.ts'
import type { Distractor } from './distractor.ts'
import { type Explanation, explainEntity } from './explain-entity.ts'
import { isJoinedToKey, keySentence } from './key-sentence.ts'
import { namedNear } from './named-near.ts'
import { namedBeside, rivalsNear } from './rivals.ts'
import { couldStand } from './sphere.ts'
import { tellApart } from './tell-apart.ts'

// A redraw does without some of the first.
const enough = 4

/**
 * Lists wrong options for an entity, best first: what stands in the sentence of the key and could be mistaken for it,
 * then others of its class that the article speaks of elsewhere, each with what it says of them, then names from a pool
 * that the article doesn't mention. Never an alias of the key, what lies within it or speaks for it, anything that the
 * stem names, or anything also true. `nameOf` words those of the article, or leaves one out. They are made one by one, because few
 * questions need them all.
 */
export function* entityDistractors(
  reader: BankReader,
  target: AskTarget,
  key: Entity,
  { rivals, pooled }: Ranking,
  nameOf: (entity: Entity) => string | undefined = fullName,
): Generator<Distractor> {
  const excluded = isUnique(target) ? 'unique-filler' : 'not-stated'
  const said = nameOf(key) ?? fullName(key)
  const mayShout = isCapitals(said)
  const given: string[] = []
  for (const { rival, explanation, isMisread, isTrueToo } of rivals) {
    const name = nameOf(rival)
    if (name === undefined || (!mayShout && isCapitals(name)) || isTrueToo()) continue
    const { fact, anchor } = explanation
    given.push(name)
    yield {
      text: name,
      origin: isMisread ? { from: 'misreading', anchor } : { from: 'article', anchor, fact: fact.id },
      excluded,
      explain: () =>
        tellApart(reader, target, {
          ...{ rival, explanation, isMisread },
          key: key.article === 'the' ? `the ${said}` : said,
          name: rival.article === 'the' ? `the ${name}` : name,
        }),
    }
  }
  // Whoever says nothing in the article is not taken for one who does, and beside enough of its names a pool's are idle.
  if (!asksVoice(target) && (given.length < enough || standsOut(said, given))) yield* pooled()
}

// "KPA" beside names in full shows what it is.
const isCapitals = (name: string): boolean => /^[\p{Lu}\d&. -]+$/u.test(name)

/** Is an entity that may stand against the key, with what the article says of it; the lowest rank tempts most. */
export interface Explained {
  readonly rival: Entity
  readonly explanation: Explanation
  readonly isMisread: boolean
  readonly rank: number
  readonly isTrueToo: () => boolean
}

/** Is what may stand against a key in the order of a lot, whatever names it goes by: from the article, then from a pool. */
export interface Ranking {
  readonly rivals: Iterable<Explained>
  readonly pooled: () => readonly Distractor[]
}

/** Ranks what may stand against a key by a lot, as far as it is asked for. */
export function rankRivals(
  reader: BankReader,
  target: AskTarget,
  key: Entity,
  lot: readonly unknown[],
  explained: readonly Explained[] = explainRivals(reader, target, key),
): Ranking {
  return {
    rivals: replayed(inRank(explained, lot)),
    pooled: lazily(() => fromPool(reader, target, key, lot)),
  }
}

/**
 * Lists the entities that may stand against a key, each with what the article says of it, in no order yet: the same for
 * every draw of a question.
 */
export function explainRivals(
  reader: BankReader,
  target: AskTarget,
  key: Entity,
  near: readonly Entity[] = rivalsNear(reader, key, target),
): Explained[] {
  const unique = isUnique(target)
  const named = reader.entitiesIn(target.fact)
  const families = named.filter(one => isFamily(reader, one))
  const place = placeOf(target)
  const sentence = keySentence(reader, target)
  const rankOf = rankingOf(reader, target, key)
  return near.flatMap((rival): Explained[] => {
    // "Who said" is answered by somebody who says something, or who speaks for something.
    if (asksVoice(target) && isMute(reader, rival)) return []
    if (named.some(({ id }) => id === rival.id) || isEntangled(reader, key, rival)) return []
    if (!couldStand(reader, target, key, rival) || families.some(family => isOfFamily(rival, family.names))) return []
    if (!unique && isJoinedToKey(reader, target, rival)) return []
    const explanation = explainEntity(reader, rival, target)
    if (explanation === undefined) return []
    const isMisread = isWithin(explanation.anchor, sentence)
    const isTrueToo = lazily(() => isAlsoTrue(reader, target.fact, place, rival))
    return [{ rival, explanation, isMisread, rank: rankOf(rival, isMisread), isTrueToo }]
  })
}

function isUnique(target: AskTarget): boolean {
  return target.ask === 'slot' && target.fact.clause.arguments[target.argument]?.unique === true
}

// Lots are drawn rank by rank: those of the last ranks are seldom reached.
function* inRank(explained: readonly Explained[], lot: readonly unknown[]): Generator<Explained> {
  const ranks = indexBy(explained, ({ rank }) => [rank])
  for (const rank of [...ranks.keys()].sort((a, b) => a - b))
    yield* rankBySeed(ranks.get(rank) ?? [], lot, ({ rival }) => rival.id)
}

function fromPool(reader: BankReader, target: AskTarget, key: Entity, lot: readonly unknown[]): Distractor[] {
  // "Which town in Somalia" is not Accra; where an air base lies, few know.
  const holder = reader.entitiesIn(target.fact).find(({ id }) => key.within.includes(id))
  const { pool, entries } = poolFor(reader, key, key.kind === 'place' ? holder : undefined)
  return rankBySeed(entries, lot, entry => entry).map(entry => ({
    text: bareEntry(entry),
    origin: { from: 'pool', pool, entry },
    excluded: 'not-stated',
    explain: () => ({ text: `The article does not mention ${entry}.`, evidence: [] }),
  }))
}

// The same sort comes before another; in each the same sentence tempts most, then the sentences beside it, whose words the
// stem shares, then what happened to the same things (the losing finalist for the winner), then the rest of the article.
function rankingOf(reader: BankReader, target: AskTarget, key: Entity) {
  const sort = sortNameOf(key.sort.singular)
  const others = lazily(() => reader.entitiesIn(target.fact).filter(({ id }) => id !== key.id))
  const sharesFact = (rival: Entity) => others().some(other => namedBeside(reader, other).has(rival.id))
  return (rival: Entity, isMisread: boolean): number => {
    const near = isMisread ? 'sentence' : namedNear(reader, target, rival)
    const distance = near === 'sentence' ? 0 : near === 'beside' ? 1 : sharesFact(rival) ? 2 : 3
    const isSilent = asksVoice(target) && !speakersOf(reader).has(rival.id)
    return distance + (isSilent ? 8 : 0) + (sort === sortNameOf(rival.sort.singular) ? 0 : 4)
  }
}

const asksVoice = (target: AskTarget): boolean => target.ask === 'speaker' || quotesWords(target.fact)

const speakersOf = rememberedWith(
  (reader: BankReader): ReadonlySet<string> =>
    new Set(
      reader.facts
        .flatMap(fact => [
          ...fact.attribution.map(({ speaker }) => speaker),
          ...(quotesWords(fact) ? [subjectOf(fact.clause)?.phrase ?? []] : []),
        ])
        .flatMap(slotsOf)
        .flatMap(slot => reader.entityOf(reader.annotationOf(slot))?.id ?? []),
    ),
)

function isMute(reader: BankReader, { id }: Entity): boolean {
  return !speakersOf(reader).has(id) && !officersOf(reader).has(id)
}

// An office is of something; an actor and a club owner speak for nobody.
const officersOf = rememberedWith(
  (reader: BankReader): ReadonlySet<string> =>
    new Set(
      reader.facts
        .filter(({ clause }) =>
          clause.arguments.some(({ phrase }) => slotsOf(phrase).some(slot => isOffice(reader.annotationOf(slot)))),
        )
        .flatMap(({ clause }) => slotsOf(subjectOf(clause)?.phrase ?? []))
        .flatMap(slot => reader.entityOf(reader.annotationOf(slot))?.id ?? []),
    ),
)

const isOffice = (annotation: Annotation): boolean =>
  annotation.kind === 'role' && (annotation.role.of !== undefined || annotation.role.exclusive)

function placeOf(target: AskTarget): AskedPlace {
  return target.ask === 'speaker'
    ? { attribution: target.attribution }
    : { argument: target.argument, annotation: target.annotation.id }
}
