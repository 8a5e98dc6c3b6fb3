import { readOrdinal } from '../../text/read-ordinal.ts'
import type { ParsedSentence } from '../../vocabulary/parsed-text.ts'
import type { Quantity } from '../../vocabulary/quantity.ts'
import { isPlural, type TokenRun, tokensIn, wordsIn } from './phrase-words.ts'
import { readCount } from './read-count.ts'
import { readMoney } from './read-money.ts'
import { readShare } from './read-share.ts'
import { unitNoun } from './unit-noun.ts'

/**
 * Is an amount with the tokens that word it, hedge and unit included, first to last ("more than 160 strikes"). A
 * `modifier` stands before a noun that it is no count of ("six-member" of a team).
 */
export interface QuantityPhrase {
  readonly quantity: Quantity
  readonly first: number
  readonly last: number
  readonly form: 'phrase' | 'modifier'
}

/**
 * Reads the amount that a noun phrase names: a count, share, sum of money, measure, duration or ordinal, with its unit and
 * its hedge. Gives `undefined` where that is not sure: for years, scores, ranges, telephone numbers, numbers in names,
 * "one of them", "12 more people", "the last three days".
 *
 * @example readQuantityPhrase(sentence, phrase)?.quantity.value // 160 for "more than 160 strikes"
 */
export function readQuantityPhrase(sentence: ParsedSentence, phrase: TokenRun): QuantityPhrase | undefined {
  return (
    readMoney(sentence, phrase) ??
    readShare(sentence, phrase) ??
    readCount(sentence, phrase) ??
    readOrdinalPhrase(sentence, phrase)
  )
}

const idioms =
  /^(?:time|lady|place|half|minister|aid|class|hand|thing|step|name|person|year|day|week|month|quarter|century|floor|world|sight)$/

// Only "the third hostage" is askable: "a second man" is another man.
function readOrdinalPhrase(sentence: ParsedSentence, { first, head }: TokenRun): QuantityPhrase | undefined {
  const noun = sentence.tokens[head]
  if (noun?.upos !== 'NOUN' || idioms.test(noun.lemma.toLowerCase()) || isPlural(noun)) return undefined
  const found = tokensIn(sentence, first, head - 1).find(
    ({ token }) => token.head === head && token.relation.startsWith('amod') && readOrdinal(token.text) !== undefined,
  )
  const value = found === undefined ? undefined : readOrdinal(found.token.text)
  if (found === undefined || value === undefined || /^\p{Lu}/u.test(found.token.text)) return undefined
  if (!/^(?:the|his|her|its|their)$/i.test(sentence.tokens[found.index - 1]?.text ?? '')) return undefined
  // "The third most populous city" has its order by what is left out of the unit.
  if (/\b(?:most|least)\b|\w+est\b/.test(wordsIn(sentence, found.index + 1, head))) return undefined
  const unit = unitNoun(sentence, head, head)
  if (unit === undefined) return undefined
  const quantity: Quantity = { value, type: 'ordinal', unit, rounding: 1, writtenAs: 'number' }
  return { quantity, first: found.index, last: found.index, form: 'modifier' }
}
