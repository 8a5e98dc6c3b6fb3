const units = [
  'percent|per cent|%|pc|pct|percentage',
  'kilometre|kilometres|kilometer|kilometers|km|kms',
  'metre|metres|meter|meters|m',
  'centimetre|centimetres|centimeter|centimeters|cm',
  'millimetre|millimetres|millimeter|millimeters|mm',
  'mile|miles|mi',
  'foot|feet|ft',
  'kilogram|kilograms|kilogramme|kilogrammes|kg|kgs|kilo|kilos',
  'gram|grams|gramme|grammes|g',
  'tonne|tonnes|metric ton|metric tons',
  'litre|litres|liter|liters|l',
  'second|seconds|sec|secs|s',
  'minute|minutes|min|mins',
  'hour|hours|hr|hrs|h',
  'year|years|yr|yrs',
  'degree celsius|degrees celsius|degrees centigrade|degree|degrees|°|°c',
  'kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour|km/h|kph|kmh',
  'miles per hour|miles an hour|mph',
  'person|people|persons',
]

const currencies: Readonly<Record<string, string>> = {
  USD: '$|us$|usd|usdollar|usdollars|americandollar|americandollars|dollar|dollars|buck|bucks',
  EUR: '€|eur|euro|euros',
  GBP: '£|gbp|pound|pounds|poundsterling|poundssterling|sterling|britishpounds|quid',
  JPY: '¥|jpy|yen|jpyen|japaneseyen',
  CNY: '¥|cny|rmb|yuan|renminbi|chineseyuan',
  INR: '₹|rs|inr|rupee|rupees|indianrupees',
  RUB: '₽|rub|rouble|roubles|ruble|rubles',
  CHF: 'chf|fr|franc|francs|swissfranc|swissfrancs',
  AUD: 'a$|au$|$|aud|dollar|dollars|australiandollar|australiandollars',
  CAD: 'c$|ca$|$|cad|dollar|dollars|canadiandollar|canadiandollars',
  NZD: 'nz$|$|nzd|dollar|dollars|newzealanddollar|newzealanddollars',
  KRW: '₩|krw|won|southkoreanwon',
  TRY: '₺|try|lira|liras|turkishlira',
  UAH: '₴|uah|hryvnia|hryvnias',
  ILS: '₪|ils|shekel|shekels',
  NGN: '₦|ngn|naira',
  BRL: 'r$|brl|real|reais',
  ZAR: 'zar|r|rand|southafricanrand',
}

const squeezed = (name: string): string => name.toLowerCase().replace(/[\s\-/.]/g, '')
const names = new Map(units.flatMap((row, at) => row.split('|').map(name => [squeezed(name), at] as const)))

/**
 * Tells whether two names mean one unit: the same word but for case, spaces, hyphens and a plural s, or names of one
 * measure ("km", "kilometers"; "%", "per cent").
 */
export function isSameUnit(one: string, other: string): boolean {
  const [a, b] = [squeezed(one), squeezed(other)]
  const known = names.get(a)
  return a.replace(/s$/, '') === b.replace(/s$/, '') || (known !== undefined && known === names.get(b))
}

/** Tells whether a sign or name ("$", "US dollars", "EUR") may stand for a currency by its ISO 4217 code. */
export function isCurrencyName(name: string, currency: string): boolean {
  return currencies[currency]?.split('|').includes(squeezed(name)) ?? squeezed(name) === currency.toLowerCase()
}
