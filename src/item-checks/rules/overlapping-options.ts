import { isNested, readDateRange } from '../date-range.ts'
import type { ItemCheck } from '../item-check.ts'
import { distractorsOf, keysOf } from '../key-wordings.ts'
import { readRange, type ValueRange } from '../read-range.ts'
import { plainWording } from '../words.ts'

/** Finds wrong options that the key takes in or that take in the key: a wider range, a longer time, a part of a list. */
export const overlappingOptions: ItemCheck = {
  name: 'overlapping-options',
  severity: 'error',
  guideline: 'No wrong option is made true by the key: ranges, dates and lists don’t overlap.',
  source:
    'Haladyna, Downing & Rodriguez 2002, guideline 21: keep choices independent; Moore et al. 2023, more than one correct',
  examples: {
    bad: [
      { stem: 'How many people came?', key: 'More than 100,000', wrong: ['More than 50,000', 'About 20,000'] },
      { stem: 'When did Blériot fly?', key: 'In July 1909', wrong: ['In 1909', 'In 1910'] },
      { stem: 'How many aircraft did he sell?', key: '80 to 120', wrong: ['100 to 150', '10 to 20'] },
      { stem: 'What did Blériot sell?', key: 'Aircraft and lamps', wrong: ['Lamps', 'Boats'] },
    ],
    good: [
      { stem: 'How many people came?', key: 'More than 100,000', wrong: ['About 50,000', 'About 20,000'] },
      { stem: 'When did Blériot fly?', key: 'In July 1909', wrong: ['In June 1909', 'In July 1910'] },
      { stem: 'How many people came?', key: 'More than 100,000', wrong: ['More than 200,000', 'More than 500,000'] },
    ],
  },
  check(question) {
    if (question.kind !== 'choice') return []
    return keysOf(question).flatMap(key =>
      distractorsOf(question)
        .filter(option => overlaps(key.text, option.text))
        .map(option => ({ message: `The options “${key.text}” and “${option.text}” can both be right.` })),
    )
  },
}

function overlaps(key: string, other: string): boolean {
  if (!/\d/.test(key) || !/\d/.test(other)) return isPartOfList(other, key) || isPartOfList(key, other)
  const [one, two] = [readRange(key), readRange(other)]
  if (one !== undefined && two !== undefined && (one.isOpen || two.isOpen) && one.scale === two.scale)
    return meets(one, two) && !claimsMore(two, one)
  const [date, otherDate] = [readDateRange(bare(key)), readDateRange(bare(other))]
  if (date !== undefined && otherDate !== undefined) return isNested(date, otherDate)
  return isPartOfList(other, key) || isPartOfList(key, other)
}

// "160" beside "more than 80" is a true answer; beside "about 80" it isn't.
function meets(key: ValueRange, other: ValueRange): boolean {
  return key.low < other.high && other.low < key.high
}

// "More than 200" goes further than "more than 160" and isn't made true by it.
function claimsMore(option: ValueRange, key: ValueRange): boolean {
  const isOpenBelow = option.low === Number.NEGATIVE_INFINITY && key.low === Number.NEGATIVE_INFINITY
  const isOpenAbove = option.high === Number.POSITIVE_INFINITY && key.high === Number.POSITIVE_INFINITY
  return (isOpenAbove && option.low > key.low) || (isOpenBelow && option.high < key.high)
}

const bare = (text: string): string => text.replace(/^(?:on|in|during|since|by) /i, '')

function isPartOfList(part: string, list: string): boolean {
  const items = list.split(/,? and |, /)
  return (
    items.length > 1 &&
    items.every(item => item.split(' ').length <= 4) &&
    items.map(plainWording).includes(plainWording(part))
  )
}
