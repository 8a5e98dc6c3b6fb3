import { sayQuantity } from '../../text/say-number.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Entity, Name } from '../../vocabulary/entity.ts'
import type { Slot } from '../../vocabulary/phrase.ts'
import type { Role } from '../../vocabulary/role.ts'

/** Words a slot by what its annotation means: the full name, the amount with hedge and unit, the absolute date. */
export function wordSlot(reader: BankReader, slot: Slot): string {
  const annotation = reader.annotationOf(slot)
  const words = () => {
    switch (annotation.kind) {
      case 'happening':
        return annotation.gloss
      case 'role':
        return wordRole(reader, annotation.role)
      case 'quantity':
        return sayQuantity(annotation.quantity, { hedge: true, unit: annotation.quantity.type !== 'ordinal' })
      case 'date':
        return annotation.time.say
      default:
        return wordEntity(reader.entity(annotation.entity))
    }
  }
  if (!slot.possessive) return words()
  const isPlural = 'entity' in annotation && reader.entity(annotation.entity).agreement === 'plural'
  return possessive(words(), isPlural)
}

/** Words an entity inside a sentence: its full name, with "the" where the name takes it. */
export function wordEntity(entity: Entity): string {
  const name = fullName(entity)
  return entity.article === 'the' ? `the ${name}` : name
}

/** Finds the full name of an entity, without an article. */
export function fullName(entity: Entity): string {
  return nameForUse(entity, 'full') ?? entity.names[0]?.text ?? entity.id
}

/** Finds the first name of an entity that has the given use. */
export function nameForUse(entity: Entity, use: Name['use']): string | undefined {
  return entity.names.find(name => name.use === use)?.text
}

/** Words a role with what it is a role of: "prime minister of Australia", "professor at the University of Oslo". */
export function wordRole(reader: BankReader, { title, of, exclusive }: Role): string {
  if (of === undefined) return title
  const body = reader.entity(of)
  // "A US senator" is nobody's "senator of the US".
  if (!exclusive && letters.test(fullName(body))) return `${fullName(body)} ${title}`
  const isWorkplace = !exclusive && workplace.test(body.sort.singular) && !belonging.test(title)
  return `${title} ${isWorkplace ? 'at' : 'of'} ${wordEntity(body)}`
}

const letters = /^(?:\p{Lu}\.?){2,3}$/u
const workplace = /(?:^| )(?:university|college|school|institute|hospital|clinic|laboratory|museum|observatory)$/
const belonging = /(?:member|founder|trustee|governor|fellow|president|graduate|owner)$/

/** Forms the possessive: "Iraq's", "the United States'", and of what `isPlural` calls several "Americans'". */
function possessive(words: string, isPlural: boolean): string {
  // "Lord's" the ground has its own.
  if (/['’]s?$/.test(words)) return words
  return /^the .*s$/.test(words) || (isPlural && words.endsWith('s')) ? `${words}'` : `${words}'s`
}
