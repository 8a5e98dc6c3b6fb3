import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Entity } from '../../vocabulary/entity.ts'
import type { BankCheck } from '../item-check.ts'
import { namePartsOf } from '../person-names.ts'
import { rememberedWith } from '../remembered.ts'
import { wordsOf } from '../words.ts'

/** Finds entities that the article doesn't name: no name of theirs stands in it, or not the surname of a person. */
export const nameNotInText: BankCheck = {
  name: 'name-not-in-text',
  severity: 'error',
  guideline: 'What a question may ask for is named in the article.',
  source: 'Berzak, Malmaud & Levy 2020 (STARC): the key is supported by the text',
  examples: {
    bad: [
      {
        passage: 'The pilot landed in Dover.',
        says: 'The pilot is Louis Blériot.',
        sketch: {
          entities: { bleriot: { kind: 'person', sort: ['pilot', 'pilots'], names: ['Louis Blériot'] } },
          marks: { pilot: { quote: 'The pilot', entity: 'bleriot' } },
        },
      },
    ],
    good: [
      {
        passage: 'Blériot landed in Dover. The French cheered.',
        says: '“Blériot” is Louis Blériot, “French” the adjective of France.',
        sketch: {
          entities: {
            bleriot: { kind: 'person', sort: ['pilot', 'pilots'], names: ['Louis Blériot', 'Blériot'] },
            france: { kind: 'place', sort: ['country', 'countries'], names: ['France', 'adjective: French'] },
          },
        },
      },
    ],
  },
  check: reader => {
    const spoken = spokenOf(reader)
    const isSaid = (text: string) => wordsOf(text).every(word => spoken.has(word))
    return reader.bank.entities.flatMap(entity => {
      const full = entity.names.find(({ use }) => use === 'full')?.text ?? ''
      if (!isAnnotated(reader, entity) || (isNamed(entity, isSaid) && hasSurname(entity, full, isSaid))) return []
      return [{ subject: entity.id, message: `The article doesn’t name “${full}”, which questions could ask for.` }]
    })
  },
}

const isNamed = ({ names }: Entity, isSaid: (text: string) => boolean): boolean =>
  names.some(({ text, use }) => use !== 'description' && isSaid(text))

function hasSurname({ kind, names }: Entity, full: string, isSaid: (text: string) => boolean): boolean {
  if (kind !== 'person' || names.length === 1) return true
  const surname = namePartsOf(full).at(-1)
  return surname === undefined || isSaid(surname)
}

const spokenOf = rememberedWith(
  ({ bank }: BankReader): ReadonlySet<string> => new Set(wordsOf(`${bank.article.headline}\n${bank.article.text}`)),
)

const annotatedOf = rememberedWith(
  ({ bank }: BankReader): ReadonlySet<string> =>
    new Set(bank.annotations.flatMap(annotation => ('entity' in annotation ? [annotation.entity] : []))),
)

const isAnnotated = (reader: BankReader, { id }: Entity): boolean => annotatedOf(reader).has(id)
