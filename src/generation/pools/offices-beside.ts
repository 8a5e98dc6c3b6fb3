import { rememberedIn } from '../../item-checks/remembered.ts'
import { standsIn } from '../../item-checks/words.ts'
import { normaliseAnswer } from '../../text/normalise-answer.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Role } from '../../vocabulary/role.ts'
import offices from './offices.json' with { type: 'json' }

/** Is a list of offices of one place or body; `only` names the places that alone have them all. */
interface OfficeGroup {
  readonly of: string
  readonly only?: readonly string[]
  readonly titles: readonly string[]
}

const groups: readonly OfficeGroup[] = offices.groups

/**
 * Lists the offices that stand beside a role in its country, city or body, such that nobody holds two of them at a
 * time: the foreign minister beside the president of a country, the treasurer beside that of a club. Never one that the
 * article mentions. A title that no group knows, or that is of nothing, has none.
 *
 * @example officesBeside(reader, { title: 'mayor', of: oslo, exclusive: true }) // ["deputy mayor", "police chief", ...]
 */
export function officesBeside(reader: BankReader, { title, of }: Role): string[] {
  if (of === undefined) return []
  const { kind, names } = reader.entity(of)
  const key = normaliseAnswer(title)
  const fits = ({ of: wanted, only, titles }: OfficeGroup) =>
    wanted === (kind === 'place' ? 'place' : 'body') &&
    (only === undefined || names.some(({ text }) => only.includes(text))) &&
    titles.some(one => normaliseAnswer(one) === key)
  const group = groups.find(fits)?.titles ?? []
  return group.filter(one => normaliseAnswer(one) !== key && mentionOf(reader, one) === 'none')
}

// A long article is read once for each office, not for each question.
const mentionOf = rememberedIn((reader: BankReader, title): 'some' | 'none' => {
  const { headline, text } = reader.bank.article
  return standsIn(text, title) || standsIn(headline, title) ? 'some' : 'none'
})
