import { digestOf } from '../../text/digest.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { OrderQuestion } from '../../vocabulary/question.ts'
import { deriveFrom, idOfTarget } from '../derive-question.ts'
import { rankBySeed } from '../rank-by-seed.ts'
import { realiseStatement } from '../realise/realise-statement.ts'
import { type ToldEvent, tellEvents } from './dated-events.ts'
import { joinEvidence } from './join-evidence.ts'
import { precedes } from './precedes.ts'

const recipe = 'order@1'
const most = 3
const wanted = 4
const least = 3
const draws = 12

/**
 * Makes up to three questions that ask for the order of happenings: three or four each, whose dates, or an earlier-later
 * that the article states, leave one order only; sets whose order in the text is another go first. No happening stands
 * in two of them.
 */
export function makeOrderQuestions(reader: BankReader, seed: number): OrderQuestion[] {
  const waiting = [...tellEvents(reader)]
  const made: OrderQuestion[] = []
  while (made.length < most) {
    const set = drawBest(reader, waiting, [seed, recipe, made.length])
    if (set === undefined) break
    for (const event of set) waiting.splice(waiting.indexOf(event), 1)
    made.push(ask(reader, set, seed))
  }
  return made
}

/** Draws until a set's order in the text is another than in time; else gives the first that is long enough. */
function drawBest(
  reader: BankReader,
  events: readonly ToldEvent[],
  lot: readonly unknown[],
): readonly ToldEvent[] | undefined {
  let first: readonly ToldEvent[] | undefined
  for (let draw = 0; draw < draws; draw += 1) {
    const set = drawSet(reader, events, [...lot, draw])
    if (set.length < least) continue
    if (!isTextOrder(reader, set)) return set
    first ??= set
  }
  return first
}

function drawSet(reader: BankReader, events: readonly ToldEvent[], lot: readonly unknown[]): ToldEvent[] {
  const set: ToldEvent[] = []
  for (const event of rankBySeed(events, lot, ({ fact }) => fact.id)) {
    if (set.length === wanted) break
    if (set.every(other => standBeside(reader, event, other))) set.push(event)
  }
  return set.sort((a, b) => (precedes(reader, a, b) ? -1 : 1))
}

function standBeside(reader: BankReader, one: ToldEvent, other: ToldEvent): boolean {
  if (precedes(reader, one, other) === precedes(reader, other, one)) return false
  // Anyone can tell that people are born before they do anything and do nothing after they die.
  return !(isEndOfLife(one) || isEndOfLife(other)) || !shareEntity(reader, one, other)
}

const isEndOfLife = ({ fact: { clause } }: ToldEvent): boolean => ['bear', 'die'].includes(clause.verb.lemma)

function shareEntity(reader: BankReader, one: ToldEvent, other: ToldEvent): boolean {
  const named = reader.entitiesIn(one.fact)
  return reader.entitiesIn(other.fact).some(({ id }) => named.some(entity => entity.id === id))
}

function isTextOrder(reader: BankReader, events: readonly ToldEvent[]): boolean {
  const places = events.map(({ fact }) => reader.facts.indexOf(fact))
  return places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0))
}

function ask(reader: BankReader, events: readonly ToldEvent[], seed: number): OrderQuestion {
  const facts = reader.facts.filter(fact => events.some(event => event.fact === fact))
  const target = { ask: 'order' as const, facts: facts.map(({ id }) => id) }
  const id = idOfTarget(target, recipe)
  const items = events.map(({ fact, text }, index) => ({
    id: `op_${digestOf({ question: id, text })}` as const,
    text,
    rationale: { text: explain(reader, events, index), evidence: fact.evidence },
  }))
  return {
    id,
    kind: 'order',
    stem: 'Put the events in the order in which they happened, according to the article.',
    derivation: deriveFrom(reader, target, { recipe, seed, read: facts }),
    evidence: joinEvidence(facts),
    process: 'integrate',
    items: items.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    sequence: items.map(item => item.id),
  }
}

function explain(reader: BankReader, events: readonly ToldEvent[], index: number): string {
  const [event, next] = [events[index], events[index + 1]]
  if (event === undefined) return ''
  const statement = realiseStatement(reader, event.fact)
  if (event.date !== undefined) return statement
  return next === undefined
    ? `${statement} It happened last of these.`
    : `${statement} It came before this: ${next.text}`
}
