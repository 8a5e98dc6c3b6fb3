import type { Entity } from '../../vocabulary/entity.ts'
import { isEntangled } from '../entangled.ts'
import { foundInOption, type ItemCheck } from '../item-check.ts'
import { keyEntities } from '../key-entities.ts'
import { distractorsOf, entitiesNamed } from '../key-wordings.ts'

/** Finds wrong options that are the key by another name, lie within it, hold it, or speak for it. */
export const aliasOfKey: ItemCheck = {
  name: 'alias-of-key',
  severity: 'error',
  guideline: 'No wrong option means the same as the key, is a part of it or stands for it.',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 21: keep choices independent',
  examples: {
    bad: [
      { stem: 'In which country was the aircraft shown?', key: 'Britain', wrong: ['France', 'London'] },
      { stem: 'Who flew to Dover?', key: 'Louis Blériot', wrong: ['Blériot', 'Latham'] },
    ],
    good: [
      { stem: 'In which city was the aircraft shown?', key: 'London', wrong: ['Dover', 'Calais'] },
      { stem: 'Who flew to Dover?', key: 'Louis Blériot', wrong: ['Charles Rolls', 'Hubert Latham'] },
    ],
  },
  check(question, reader) {
    if (question.kind !== 'choice') return []
    const keys = keyEntities(reader, question)
    return distractorsOf(question).flatMap(option => {
      const [entity, ...others] = entitiesNamed(reader, option.text)
      if (entity === undefined || others.length > 0) return []
      const key = keys.find(one => isEntangled(reader, one, entity))
      if (key === undefined) return []
      return [foundInOption(option, `The wrong option “${option.text}” ${why(entity, key)}.`)]
    })
  },
}

function why(entity: Entity, key: Entity): string {
  const name = key.names[0]?.text ?? ''
  if (entity.id === key.id) return `is another name of the right answer, ${name}`
  if (entity.within.includes(key.id)) return `lies within the right answer, ${name}`
  if (key.within.includes(entity.id)) return `holds the right answer, ${name}, within it`
  if (entity.speaksFor.includes(key.id)) return `speaks for the right answer, ${name}`
  if (key.speaksFor.includes(entity.id)) return `is spoken for by the right answer, ${name}`
  return `is too close to the right answer, ${name}, to stand against it`
}
