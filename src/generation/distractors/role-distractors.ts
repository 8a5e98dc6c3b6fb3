import { rememberedWith } from '../../item-checks/remembered.ts'
import { type BankReader, placeOfFact } from '../../vocabulary/bank-reader.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import { indexBy } from '../../vocabulary/index-by.ts'
import { slotsOf } from '../../vocabulary/phrase.ts'
import type { Role } from '../../vocabulary/role.ts'
import { officesBeside } from '../pools/offices-beside.ts'
import { rankBySeed } from '../rank-by-seed.ts'
import { subjectOf } from '../realise/arrange-clause.ts'
import { realiseStatement } from '../realise/realise-statement.ts'
import { wordRole } from '../realise/word-slot.ts'
import type { AskTarget } from '../targets.ts'
import type { Distractor } from './distractor.ts'
import { isInKeySentence } from './key-sentence.ts'
import { nearest } from './nearest.ts'

const most = 40

/**
 * Lists wrong options for a role, best first: the roles that the article gives to others, each with the fact that says
 * whose it is (in the sentence of the key, or of the same title or the same body, before the rest), then other offices
 * of the same body that nobody holds together with the key and that the article doesn't mention.
 */
export function roleDistractors(
  reader: BankReader,
  target: AskTarget,
  key: Role,
  lot: readonly unknown[],
): Distractor[] {
  const holder = holderOf(reader, target.fact)
  const { byHolder, exclusive } = rolesTold(reader)
  const own = byHolder.get(holder) ?? []
  const taken = new Set([key, ...own.map(({ role }) => role)].map(role => wordRole(reader, role).toLowerCase()))
  const offered = nearest(exclusive, placeOfFact(target.fact), most)
    .filter(one => one.holder !== holder && !taken.has(wordRole(reader, one.role).toLowerCase()))
    .map(offer => ({ ...offer, isMisread: isInKeySentence(reader, target, offer.annotation.anchor) }))
  const distance = ({ role, isMisread }: (typeof offered)[number]) =>
    isMisread ? 0 : role.title === key.title || (role.of !== undefined && role.of === key.of) ? 1 : 2
  const told = rankBySeed(offered, lot, ({ fact }) => fact.id)
    .toSorted((a, b) => distance(a) - distance(b))
    .map(
      ({ role, annotation: { anchor }, fact, isMisread }): Distractor => ({
        text: wordRole(reader, role),
        origin: isMisread ? { from: 'misreading', anchor } : { from: 'article', anchor, fact: fact.id },
        excluded: 'exclusive-role',
        explain: () => ({ text: realiseStatement(reader, fact), evidence: fact.evidence }),
      }),
    )
  return [...told, ...fromPool(reader, key, lot)]
}

function fromPool(reader: BankReader, key: Role, lot: readonly unknown[]): Distractor[] {
  if (!key.exclusive) return []
  return rankBySeed(officesBeside(reader, key), lot, title => title).map(title => ({
    text: wordRole(reader, { ...key, title }),
    origin: { from: 'pool', pool: 'offices', entry: title },
    excluded: 'not-stated',
    explain: () => ({ text: `The article does not mention the office of ${title}.`, evidence: [] }),
  }))
}

const rolesTold = rememberedWith((reader: BankReader) => {
  const told = reader.facts.flatMap(fact =>
    rolesIn(reader, fact).map(one => ({ ...one, fact, holder: holderOf(reader, fact), at: placeOfFact(fact) })),
  )
  return {
    byHolder: indexBy(told, ({ holder }) => [holder]),
    exclusive: told.filter(({ role, fact }) => role.exclusive && !fact.clause.verb.negated),
  }
})

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
