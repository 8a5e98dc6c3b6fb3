import { rememberedOf } from '../../item-checks/remembered.ts'
import { weekdayNames } from '../../text/calendar-names.ts'
import type { Anchor } from '../../vocabulary/anchor.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'

const besides = new RegExp(`\\b(?:${weekdayNames.join('|')}|updated|published|posted|on|UTC|GMT)\\b|[^\\p{L}]`, 'giu')

/** Tells whether the passage of a date is a date and nothing else, as above a report: "Friday, July 21, 2017". */
export function isDateline(reader: BankReader, anchor: Anchor): boolean {
  return readDateline(reader, anchor) === 'dateline'
}

// Every date of an article is looked at for each date that is asked for.
const readDateline = rememberedOf((reader: BankReader, anchor: Anchor): 'dateline' | 'told' =>
  standsAlone(reader, anchor) ? 'dateline' : 'told',
)

function standsAlone({ bank: { article } }: BankReader, { start, end }: Anchor): boolean {
  const passage = article.passages.find(one => one.start <= start && end <= one.end)
  if (passage === undefined) return false
  const rest = article.text.slice(passage.start, start) + article.text.slice(end, passage.end)
  return rest.replace(besides, '') === ''
}
