import { rememberedIn } from '../../item-checks/remembered.ts'
import { standsIn } from '../../item-checks/words.ts'
import { normaliseAnswer } from '../../text/normalise-answer.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Role } from '../../vocabulary/role.ts'
import offices from './offices.json' with { type: 'json' }

/**
 * Lists the offices that stand beside a role in its country, city or body, such that nobody holds two of them at a
 * time: the foreign minister beside the president of a country, the treasurer beside that of a club. Never one that the
 * article mentions. A title that no group knows, or that is of nothing, has none.
 *
 * @example officesBeside(reader, { title: 'mayor', of: oslo, exclusive: true }) // ["deputy mayor", "police chief", ...]
 */
export function officesBeside(reader: BankReader, { title, of }: Role): string[] {
  if (of === undefined) return []
  const kind = reader.entity(of).kind === 'place' ? 'place' : 'body'
  const key = normaliseAnswer(title)
  const holds = (titles: readonly string[]) => titles.some(one => normaliseAnswer(one) === key)
  const group = offices.groups.find(one => one.of === kind && holds(one.titles))?.titles ?? []
  return group.filter(one => normaliseAnswer(one) !== key && mentionOf(reader, one) === 'none')
}

// A long article is read once for each office, not for each question.
const mentionOf = rememberedIn((reader: BankReader, title): 'some' | 'none' => {
  const { headline, text } = reader.bank.article
  return standsIn(text, title) || standsIn(headline, title) ? 'some' : 'none'
})
