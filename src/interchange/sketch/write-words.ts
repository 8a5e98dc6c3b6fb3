import type { Entity, Name } from '../../vocabulary/entity.ts'
import type { Noun } from '../../vocabulary/noun.ts'
import { readName, readNoun } from './read-words.ts'
import type { SketchEntity } from './sketch.ts'

/** Writes a noun for a sketch, as short as `readNoun` reads it back. */
export function writeNoun({ singular, plural }: Noun): SketchEntity['sort'] {
  if (plural === undefined) return [singular]
  return readNoun(singular).plural === plural ? singular : [singular, plural]
}

/** Writes an entity for a sketch; what is left at its default is left out.. */
export function writeSketchEntity(entity: Entity): Partial<SketchEntity> {
  const { kind, sort, names, article, agreement, within, speaksFor, members } = entity
  const known = (members?.known ?? []).map(({ entity: member, evidence }) => [
    keyOf(member),
    evidence[0]?.[0]?.exact ?? '',
  ])
  return {
    kind,
    sort: writeNoun(sort),
    names: names.map(writeName),
    ...(article === 'the' && { the: true }),
    ...(agreement === 'plural' && { plural: true }),
    ...(within.length > 0 && { within: within.map(keyOf) }),
    ...(speaksFor.length > 0 && { speaksFor: speaksFor.map(keyOf) }),
    ...(members && { members: { known: Object.fromEntries(known), complete: members.complete } }),
  }
}

/** Finds the key under which a sketch has what a bank has under an id: `en_iraq` is `iraq`. */
export function keyOf(id: string): string {
  return id.slice(id.indexOf('_') + 1)
}

function writeName(name: Name, index: number): string {
  const bare = readName(name.text, index)
  return bare.text === name.text && bare.use === name.use ? name.text : `${name.use}: ${name.text}`
}
