import type { BankReader } from '../../vocabulary/bank-reader.ts'
import { dateOfWording } from '../date-of-wording.ts'
import { isSameFigure, readFigures } from '../figures.ts'
import type { ItemCheck } from '../item-check.ts'
import { entitiesNamed } from '../key-wordings.ts'
import { listsOf } from '../shown-text.ts'
import { plainWording } from '../words.ts'

/** Finds options that say the same: in other spelling, as another wording of one number or date, as two names of one thing. */
export const duplicateOptions: ItemCheck = {
  name: 'duplicate-options',
  severity: 'error',
  guideline: 'Every option says something that no other option says.',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 21: keep choices independent',
  examples: {
    bad: [
      { stem: 'How many aircraft did Blériot sell?', key: '100', wrong: ['a hundred', '50'] },
      { stem: 'Who paid the prize?', key: 'The Daily Mail', wrong: ['daily mail', 'The Times'] },
    ],
    good: [
      { stem: 'How many aircraft did Blériot sell?', key: '100', wrong: ['50', '200'] },
      { stem: 'Who paid the prize?', key: 'The Daily Mail', wrong: ['The Times', 'The Daily Mirror'] },
    ],
  },
  check(question, reader) {
    return listsOf(question).flatMap(texts =>
      texts.flatMap((text, at) =>
        texts
          .slice(at + 1)
          .filter(other => isSame(reader, text, other))
          .map(other => ({ message: `The options “${text}” and “${other}” say the same.` })),
      ),
    )
  },
}

function isSame(reader: BankReader, one: string, other: string): boolean {
  if (plainWording(one) === plainWording(other)) return true
  const [first, ...more] = entitiesNamed(reader, one)
  const [second, ...others] = entitiesNamed(reader, other)
  if (first !== undefined && more.length === 0 && others.length === 0) return first.id === second?.id
  const [date, otherDate] = [dateOfWording(one), dateOfWording(other)]
  if (date !== undefined && otherDate !== undefined)
    return (['year', 'month', 'day', 'weekday'] as const).every(part => date[part] === otherDate[part])
  return isSameNumber(one, other)
}

function isSameNumber(one: string, other: string): boolean {
  const [a, b] = [readFigures(one), readFigures(other)]
  if (a.figures.length === 0 || a.figures.length !== b.figures.length || a.rest !== b.rest) return false
  return a.figures.every((figure, at) => {
    const counterpart = b.figures[at]
    return counterpart !== undefined && isSameFigure(figure, counterpart)
  })
}
