import { normaliseAnswer } from '../../text/normalise-answer.ts'
import { withoutTitles } from '../../text/person-titles.ts'
import type { Entity } from '../../vocabulary/entity.ts'
import type { BankCheck } from '../item-check.ts'
import { entitiesNamed } from '../key-wordings.ts'

/** Finds annotations whose words name something else than the entity that they are said to mean. */
export const mentionDiffers: BankCheck = {
  name: 'mention-differs',
  severity: 'error',
  guideline: 'The words of an annotation are a name of the entity that it stands for.',
  source: 'W3C Web Annotation Data Model 2017, section 4.2; Quizwright 2026: keys are words of the passage',
  examples: {
    bad: [
      {
        passage: 'Hubert Latham fell into the sea.',
        says: '“Hubert Latham” means the entity Louis Blériot.',
        sketch: {
          entities: { bleriot: { kind: 'person', sort: ['pilot', 'pilots'], names: ['Louis Blériot'] } },
          marks: { latham: { quote: 'Hubert Latham', entity: 'bleriot' } },
        },
      },
    ],
    good: [
      {
        passage:
          'Louis Blériot flew. The pilot in the care of the Daily Mail landed in Dover. The first Daily Mail winner was happy.',
        says: '“The pilot in the care of the Daily Mail” and “The first Daily Mail winner” mean the entity Louis Blériot.',
        sketch: {
          entities: {
            bleriot: { kind: 'person', sort: ['pilot', 'pilots'], names: ['Louis Blériot'] },
            mail: { kind: 'organisation', sort: ['newspaper', 'newspapers'], names: ['Daily Mail'], the: true },
          },
          marks: {
            described: { quote: 'The pilot in the care of the Daily Mail', entity: 'bleriot' },
            winner: { quote: 'The first Daily Mail winner', entity: 'bleriot' },
          },
        },
      },
      {
        passage: 'Louis Blériot flew. He landed in Dover. President Louis Blériot came later.',
        says: '“Louis Blériot”, “He” and “President Louis Blériot” mean the entity Louis Blériot.',
        sketch: {
          entities: { bleriot: { kind: 'person', sort: ['pilot', 'pilots'], names: ['Louis Blériot'] } },
          marks: {
            he: { quote: 'He', entity: 'bleriot' },
            titled: { quote: 'President Louis Blériot', entity: 'bleriot' },
          },
        },
      },
    ],
  },
  check: reader =>
    reader.bank.annotations.flatMap(annotation => {
      const entity = reader.entityOf(annotation)
      if (entity === undefined) return []
      const { exact } = annotation.anchor
      // “The exhibit” may describe two things; only a name tells them apart.
      const others = /\p{Lu}/u.test(exact) ? entitiesNamed(reader, exact) : []
      const isOfAnother = others.length > 0 && !others.includes(entity)
      if (!isOfAnother && isNameOf(exact, entity)) return []
      const message = `“${exact}” is no name of ${entity.names[0]?.text ?? 'its entity'}, which it is said to mean.`
      return [{ subject: annotation.id, message, anchor: annotation.anchor }]
    }),
}

const added =
  /(?<=(?:^|\s)\p{Ll}[\p{L}’'-]*),? (?:of|at|in|on|by|for|from|to|with|near|under|over|against|between|about|into|that|who|which|where)\s.*$/su

/** Takes words without a name in them (a pronoun, a description, whatever name is added to its noun) as they come; a name must hold a name of the entity. */
function isNameOf(words: string, { names, sort }: Entity): boolean {
  const described = words.replace(added, '')
  if (/\s\p{Ll}[\p{L}’'-]*$/u.test(described)) return true
  const proper = described.match(/(?:(?<=\s|-)|^)\p{Lu}[\p{L}’'.-]*/gu) ?? []
  if (proper.length < 2) return true
  const plain = ` ${withoutTitles(normaliseAnswer(words.replace(/['’]s?$/, '')))} `
  return names.some(({ text }) => {
    const name = ` ${withoutTitles(normaliseAnswer(text))} `
    return plain.includes(name) || name.includes(plain) || plain.includes(` ${normaliseAnswer(sort.singular)} `)
  })
}
