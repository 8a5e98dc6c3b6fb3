import type { Annotation } from '../../vocabulary/annotation.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Quantity } from '../../vocabulary/quantity.ts'

const hedgeWords: Readonly<Record<string, string>> = {
  some: 'about',
  'as many as': 'up to',
  'as much as': 'up to',
  'an estimated': 'about',
  'or so': 'about',
  'or more': 'at least',
}

/**
 * Words what is asked for as a wh-phrase: "who", "which country", "more than how many strikes", "what percentage".
 * The hedge stays in the question, so that the options are bare figures.
 */
export function whPhrase(reader: BankReader, annotation: Annotation): string | undefined {
  switch (annotation.kind) {
    case 'person':
      return 'who'
    case 'quantity':
      return whQuantity(annotation.quantity)
    case 'date':
    case 'role':
    case 'happening':
    case 'nationality':
      return undefined
    default:
      return `which ${reader.entity(annotation.entity).sort.singular}`
  }
}

/** Words a hedge as it stands before "how many": "some" becomes "about", "as many as" becomes "up to". */
export function whHedge({ hedge }: Quantity): string {
  return hedge === undefined ? '' : `${hedgeWords[hedge.words] ?? hedge.words} `
}

function whQuantity(quantity: Quantity): string | undefined {
  const { type, unit, writtenAs } = quantity
  const hedge = whHedge(quantity)
  if (type === 'ordinal') return undefined
  if (type === 'share') return `${hedge}${writtenAs === 'fraction' ? 'what share' : 'what percentage'}`
  return `${hedge}${unit.plural === undefined ? `how much ${unit.singular}` : `how many ${unit.plural}`}`
}

// "Before when" and "by when" are grammatical and read by nobody with pleasure.
const unaskable = ['before', 'after', 'within', 'for', 'by', 'during']

/**
 * Words the question for a time: "when", "since when", "in which year". `fine` asks for the grain of the answer
 * ("on what date"), as a gap needs it; where options show the grain, "when" reads better.
 */
export function whTime(preposition: string | undefined, edtf: string, fine: boolean): string | undefined {
  if (unaskable.includes(preposition ?? '')) return undefined
  const bound = ['since', 'until', 'till', 'from'].find(word => word === preposition)
  if (bound !== undefined) return bound === 'from' ? 'from when' : `${bound} when`
  if (/^\d{4}$/.test(edtf)) return 'in which year'
  if (/^\d{4}-\d{2}$/.test(edtf)) return 'in which month'
  return fine && /^\d{4}-\d{2}-\d{2}$/.test(edtf) ? 'on what date' : 'when'
}
