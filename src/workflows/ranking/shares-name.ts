import { nameForUse } from '../../generation/realise/word-slot.ts'
import { rememberedOf } from '../../item-checks/remembered.ts'
import { isFirstName } from '../../text/personal-names.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Entity } from '../../vocabulary/entity.ts'

/**
 * Tells whether a person is known by a last name alone that the article gives to somebody else too: "Olm", where it names
 * Mira Olm and Jon Olm, and who of them is meant is not known.
 */
export const sharesName = (reader: BankReader, entity: Entity): boolean => sharing(reader, entity) === 'shared'

const sharing = rememberedOf((reader: BankReader, entity: Entity): 'shared' | 'own' => {
  const { kind, names } = entity
  const full = nameForUse(entity, 'full') ?? ''
  if (kind !== 'person' || !/^\p{Lu}[\p{L}'’-]+$/u.test(full)) return 'own'
  if (names.some(({ text }) => text !== full && text.endsWith(` ${full}`))) return 'own'
  const before = reader.bank.article.text
    .split(full)
    .slice(0, -1)
    .map(words => /(\p{Lu}\p{L}+) $/u.exec(words.slice(-40))?.[1])
  return before.some(word => word !== undefined && isFirstName(word)) ? 'shared' : 'own'
})

const address = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady)\.? /

/** Tells whether two entities are hardly two persons, or can't be told apart: Kim Olm and Kimberly Olm, Ms Olm and Jon Olm. */
export function areOnePerson(one: Entity, other: Entity): boolean {
  if (one.kind !== 'person' || other.kind !== 'person' || one.id === other.id) return false
  const [words, others] = [one, other].map(entity => (nameForUse(entity, 'full') ?? '').replace(address, '').split(' '))
  if (words === undefined || others === undefined) return false
  if (words.every(word => others.includes(word)) || others.every(word => words.includes(word))) return true
  return words.at(-1) === others.at(-1) && words[0]?.slice(0, 2) === others[0]?.slice(0, 2)
}
