import { rememberedIn, rememberedWith } from '../../item-checks/remembered.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import { indexBy } from '../../vocabulary/index-by.ts'

/**
 * Tells whether the article holds a wording letter by letter. A date is looked for only where its year stands, because
 * a long article would else be read from end to end for every date that could be offered.
 */
export function isInArticle(reader: BankReader, wording: string): boolean {
  return found(reader, wording) === 'there'
}

const found = rememberedIn((reader: BankReader, wording) => {
  const { text } = reader.bank.article
  const year = /\d{4}/.exec(wording)
  const isThere =
    year === null
      ? text.includes(wording)
      : (placesOfYears(reader).get(year[0]) ?? []).some(
          at => at >= year.index && text.startsWith(wording, at - year.index),
        )
  return isThere ? 'there' : 'not there'
})

const placesOfYears = rememberedWith(({ bank: { article } }: BankReader) =>
  indexBy(
    [...article.text.matchAll(/(?=\d{4})/g)].map(({ index }) => index),
    at => [article.text.slice(at, at + 4)],
  ),
)
