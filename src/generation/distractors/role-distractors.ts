import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import { slotsOf } from '../../vocabulary/phrase.ts'
import type { Role } from '../../vocabulary/role.ts'
import { rankBySeed } from '../rank-by-seed.ts'
import { subjectOf } from '../realise/arrange-clause.ts'
import { realiseStatement } from '../realise/realise-statement.ts'
import { wordRole } from '../realise/word-slot.ts'
import type { AskTarget } from '../targets.ts'
import type { Distractor } from './distractor.ts'

/** Lists wrong options for a role: the roles that the article gives to others, each with the fact that says whose it is. */
export function roleDistractors(
  reader: BankReader,
  target: AskTarget,
  key: Role,
  lot: readonly unknown[],
): Distractor[] {
  const holder = holderOf(reader, target.fact)
  const own = reader.facts.filter(fact => holderOf(reader, fact) === holder).flatMap(fact => rolesIn(reader, fact))
  const taken = new Set([key, ...own.map(({ role }) => role)].map(role => wordRole(reader, role).toLowerCase()))
  const offered = reader.facts
    .filter(fact => holderOf(reader, fact) !== holder && !fact.clause.verb.negated)
    .flatMap(fact => rolesIn(reader, fact).map(({ role, annotation }) => ({ role, annotation, fact })))
    .filter(({ role }) => role.exclusive && !taken.has(wordRole(reader, role).toLowerCase()))
  return rankBySeed(offered, lot, ({ fact }) => fact.id).map(({ role, annotation, fact }) => ({
    text: wordRole(reader, role),
    origin: { from: 'article', anchor: annotation.anchor, fact: fact.id },
    excluded: role.exclusive ? 'exclusive-role' : 'not-stated',
    rationale: { text: realiseStatement(reader, fact), evidence: fact.evidence },
  }))
}

function holderOf(reader: BankReader, { clause }: Fact): string | undefined {
  const [slot] = subjectOf(clause)?.phrase ?? []
  return slot === undefined || typeof slot === 'string' ? undefined : reader.entityOf(reader.annotationOf(slot))?.id
}

function rolesIn(reader: BankReader, { clause }: Fact) {
  if (clause.verb.lemma !== 'be') return []
  return clause.arguments
    .filter(argument => argument.function === 'complement')
    .flatMap(({ phrase }) => slotsOf(phrase))
    .flatMap(slot => {
      const annotation = reader.annotationOf(slot)
      return annotation.kind === 'role' ? [{ role: annotation.role, annotation }] : []
    })
}
