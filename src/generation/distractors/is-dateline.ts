import { rememberedOf } from '../../item-checks/remembered.ts'
import { weekdayNames } from '../../text/calendar-names.ts'
import type { Anchor } from '../../vocabulary/anchor.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'

const besides = new RegExp(`\\b(?:${weekdayNames.join('|')}|updated|published|posted|on|UTC|GMT)\\b|[^\\p{L}]`, 'giu')

/** Tells whether the passage of a date is a date and nothing else, as above a report: "Friday, July 21, 2017". */
export function isDateline(reader: BankReader, date: Anchor): boolean {
  return passageOf(reader, date) === 'dateline'
}

// Each date stands against many keys.
const passageOf = rememberedOf(({ bank: { article } }: BankReader, { start, end }: Anchor) => {
  const passage = article.passages.find(one => one.start <= start && end <= one.end)
  if (passage === undefined) return 'text'
  const rest = article.text.slice(passage.start, start) + article.text.slice(end, passage.end)
  return rest.replace(besides, '') === '' ? 'dateline' : 'text'
})
