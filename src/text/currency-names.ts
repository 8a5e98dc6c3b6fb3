import type { Noun } from '../vocabulary/noun.ts'

const currencies = new Map<string, string>([
  ['USD', '$|us$|usd|us dollar|us dollars|american dollar|american dollars|dollar|dollars|buck|bucks'],
  ['EUR', '€|eur|euro|euros'],
  ['GBP', '£|gbp|pound|pounds|pounds sterling|sterling|british pound|british pounds|quid'],
  ['JPY', '¥|jpy|yen|japanese yen'],
  ['CNY', '¥|cny|rmb|yuan|renminbi|chinese yuan'],
  ['INR', '₹|rs|inr|rupee|rupees|indian rupee|indian rupees'],
  ['RUB', '₽|rub|rouble|roubles|ruble|rubles|russian roubles|russian rubles'],
  ['CHF', 'chf|fr|franc|francs|swiss franc|swiss francs'],
  ['SEK', 'kr|sek|krona|kronor|swedish krona|swedish kronor'],
  ['NOK', 'kr|nok|krone|kroner|norwegian krone|norwegian kroner'],
  ['DKK', 'kr|dkk|krone|kroner|danish krone|danish kroner'],
  ['AUD', '$|a$|au$|aud|dollar|dollars|australian dollar|australian dollars'],
  ['CAD', '$|c$|ca$|cad|dollar|dollars|canadian dollar|canadian dollars'],
  ['NZD', '$|nz$|nzd|dollar|dollars|new zealand dollar|new zealand dollars'],
  ['KRW', '₩|krw|won|south korean won'],
  ['TRY', '₺|try|lira|liras|turkish lira'],
  ['UAH', '₴|uah|hryvnia|hryvnias'],
  ['ILS', '₪|ils|shekel|shekels'],
  ['NGN', '₦|ngn|naira'],
  ['BRL', 'r$|brl|real|reais'],
  ['ZAR', 'r|zar|rand'],
  ['HKD', 'hk$|hkd|hong kong dollar|hong kong dollars'],
  ['SGD', 's$|sgd|singapore dollar|singapore dollars'],
  ['TWD', 'nt$|twd|taiwan dollar|taiwan dollars|new taiwan dollar|new taiwan dollars'],
  ['MXN', 'mx$|mxn|mexican peso|mexican pesos'],
])

const spelt = new Map<string, string>([
  ['USD', 'dollar|dollars'],
  ['EUR', 'euro|euros'],
  ['GBP', 'pound|pounds'],
  ['JPY', 'yen|yen'],
  ['CNY', 'yuan|yuan'],
  ['KRW', 'won|won'],
  ['ZAR', 'rand|rand'],
  ['INR', 'rupee|rupees'],
])

const squeezed = (name: string): string => name.toLowerCase().replace(/[\s\-.]/g, '')

const names = new Map([...currencies].map(([code, row]) => [code, new Set(row.split('|').map(squeezed))]))

/**
 * Tells whether a sign or name ("$", "US dollars", "EUR") may stand for a currency, given by its ISO 4217 code or by a
 * name of its own. A name that several currencies share means the first and most usual one: "dollars" are US dollars.
 */
export function isCurrencyName(name: string, currency: string): boolean {
  const row = names.get(currency.toUpperCase()) ?? [...names.values()].find(all => all.has(squeezed(currency)))
  return row?.has(squeezed(name)) ?? squeezed(name) === squeezed(currency)
}

/** Gives the code (ISO 4217) of the currency that a sign or name means first and most usually: "$" is USD. */
export function currencyOf(name: string): string | undefined {
  const wanted = squeezed(name)
  return wanted === '' ? undefined : [...names].find(([, row]) => row.has(wanted))?.[0]
}

/** Words a currency, given by its code, as a noun: "euro", "Swedish krona", "Hong Kong dollar". */
export function currencyNoun(currency: string): Noun {
  const row = spelt.get(currency)?.split('|') ?? currencies.get(currency)?.split('|').slice(-2) ?? [currency]
  const [singular = currency, plural = singular] = row.map(capitalised)
  return { singular, plural }
}

// Only the words of a nation have capital letters: "Hong Kong dollars", "yen".
function capitalised(name: string): string {
  const words = name.split(' ')
  return words
    .map((word, at) => (at < words.length - 1 ? word.charAt(0).toUpperCase() + word.slice(1) : word))
    .join(' ')
}
