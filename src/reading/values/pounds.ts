import type { ParsedSentence } from '../../vocabulary/parsed-text.ts'
import type { Quantity } from '../../vocabulary/quantity.ts'
import type { QuantityPhrase } from './read-quantity-phrase.ts'

/**
 * Takes a sum in "pounds" for the weight that it is where nothing says that it is money: its sentence weighs something,
 * or the text has no sign of sterling and reckons in dollars or speaks of no money beside it.
 */
export function settlePounds(read: QuantityPhrase, sentence: ParsedSentence, text: string): QuantityPhrase {
  const { quantity } = read
  const said = sentence.tokens[read.last]?.text ?? ''
  if (quantity.currency !== 'GBP' || !/^pounds?$/i.test(said) || !isWeight(sentence, text)) return read
  const { currency: _currency, ...rest } = quantity
  const weight: Quantity = { ...rest, type: 'measure', unit: { singular: 'pound', plural: 'pounds' } }
  return { ...read, quantity: weight }
}

function isWeight({ tokens }: ParsedSentence, text: string): boolean {
  const lemmas = tokens.map(({ lemma }) => lemma.toLowerCase())
  if (lemmas.some(lemma => weighing.test(lemma))) return true
  if (/£|\b(?:sterling|pence|GBP)\b/.test(text)) return false
  return /\$|\bdollars?\b/.test(text) || !lemmas.some(lemma => paying.test(lemma))
}

const weighing = /^(?:weigh|weight|heavy|heavier|overweight|obese)$/
const paying =
  /^(?:auction|bail|bid|bill|borrow|budget|buy|cash|charge|cheap|compensation|cost|debt|deposit|donate|donation|earn|expense|expensive|fare|fee|fine|fortune|fund|grant|income|invest|investment|lend|loan|lose|loss|money|offer|owe|own|pay|payment|pension|price|prize|profit|purchase|raise|ransom|refund|rent|revenue|reward|salary|save|sell|shilling|spend|steal|sum|tax|ticket|toll|value|wage|win|worth)$/
