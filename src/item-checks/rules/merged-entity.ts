import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Entity } from '../../vocabulary/entity.ts'
import { isFunctionWord, stemOf } from '../content-words.ts'
import type { BankCheck } from '../item-check.ts'
import { areTwoPeople } from '../person-names.ts'
import { wordsOf } from '../words.ts'

/** Finds entities whose names belong to two people, or to two organisations. */
export const mergedEntity: BankCheck = {
  name: 'merged-entity',
  severity: 'error',
  guideline: 'All names of an entity mean one person or one thing.',
  source: 'Pradhan et al. 2012, CoNLL coreference; Quizwright 2026: a merged name makes wrong keys',
  examples: {
    bad: [
      {
        passage: 'Wilbur Wright flew in 1903. Orville Wright flew first.',
        says: '“Wilbur Wright” and “Orville Wright” are two names of one pilot.',
        sketch: {
          entities: {
            wright: { kind: 'person', sort: ['pilot', 'pilots'], names: ['Wilbur Wright', 'variant: Orville Wright'] },
          },
        },
      },
      {
        passage: 'Louis Blériot met Charles Rolls.',
        says: '“Louis Blériot” and “Charles Rolls” are two names of one pilot.',
        sketch: {
          entities: {
            pilot: { kind: 'person', sort: ['pilot', 'pilots'], names: ['Louis Blériot', 'variant: Charles Rolls'] },
          },
        },
      },
    ],
    good: [
      {
        passage: 'William Boeing, whom his friends called Bill Boeing, built aircraft. W. E. Boeing was rich.',
        says: '“William Boeing”, “Bill Boeing” and “W. E. Boeing” are three names of one engineer.',
        sketch: {
          entities: {
            boeing: {
              kind: 'person',
              sort: ['engineer', 'engineers'],
              names: ['William Boeing', 'variant: Bill Boeing', 'variant: W. E. Boeing', 'Boeing'],
            },
          },
        },
      },
      {
        passage: 'The Royal Aero Club of Kent gave a prize. RAC Dover paid it.',
        says: '“Royal Aero Club of Kent” and “RAC Dover” may be two names of one club.',
        sketch: {
          entities: {
            club: {
              kind: 'organisation',
              sort: ['club', 'clubs'],
              names: ['Royal Aero Club of Kent', 'variant: RAC Dover'],
            },
          },
        },
      },
    ],
  },
  check: reader =>
    reader.bank.entities.flatMap(entity => {
      const pair = findTwo(reader, entity)
      if (pair === undefined) return []
      const [one, other] = pair
      const message = `“${one}” and “${other}” can’t be names of one ${entity.kind}; split the entity.`
      const anchor = reader.annotationsOf(entity.id).find(({ anchor }) => anchor.exact === other)?.anchor
      return [{ subject: entity.id, message, ...(anchor !== undefined && { anchor }) }]
    }),
}

function findTwo(reader: BankReader, { kind, names }: Entity): readonly [string, string] | undefined {
  const differ = kind === 'person' ? areTwoPeople : kind === 'organisation' ? areTwoGroups : undefined
  if (differ === undefined) return undefined
  const [full] = names.filter(({ use }) => use === 'full').map(({ text }) => text)
  const texts = names.filter(({ use }) => /^(?:full|short|variant)$/.test(use))
  // Every name is held against the full one: two wrong names are wrong for it too, and few names stay few comparisons.
  // A name that the article never uses, such as a pen name, is there for answers: its author vouches for it.
  const other = texts.find(
    ({ text }) => full !== undefined && text !== full && differ(full, text) && isInArticle(reader, text),
  )?.text
  return full === undefined || other === undefined ? undefined : [full, other]
}

const isInArticle = ({ bank }: BankReader, name: string): boolean => bank.article.text.includes(name)

/**
 * Takes two names in words, each of two words or more and with none in common, as those of two organisations. A name
 * whose word is made of the other's initials ("NYU Press", "New York University Press") may be its short form.
 */
function areTwoGroups(one: string, other: string): boolean {
  if (hasInitialsOf(one, other) || hasInitialsOf(other, one)) return false
  const [a, b] = [one, other].map(text =>
    wordsOf(text)
      .filter(word => !isFunctionWord(word))
      .map(stemOf),
  )
  if (a === undefined || b === undefined || a.length < 2 || b.length < 2) return false
  return /\p{Lu}/u.test(other.slice(1)) && !a.some(word => b.includes(word))
}

function hasInitialsOf(short: string, long: string): boolean {
  const initials = (long.match(/\p{Lu}(?=\p{Ll})/gu) ?? []).join('')
  return (short.match(/\p{Lu}{3,}/gu) ?? []).some(word => initials.startsWith(word))
}
