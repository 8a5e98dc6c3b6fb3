import { monthNames, weekdayNames } from '../../../text/calendar-names.ts'
import type { Token } from '../../../vocabulary/parsed-text.ts'

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const months = listed(
  `${monthNames.join(' ').toLowerCase()} jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.`,
)
const weekdays = listed(`${weekdayNames.join(' ').toLowerCase()} mon tue tues wed thu thur thurs fri sat sun`)
const numberWords = listed(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand dozen',
)

// Each class has one letter, so that a sentence becomes a string on which patterns of dates are regular expressions.
const classes: readonly (readonly [letter: string, words: ReadonlySet<string>])[] = [
  ['K', listed('today yesterday tomorrow tonight')],
  ['U', listed('second minute hour day week fortnight month year decade century millennium weekend season semester')],
  [
    'V',
    listed('seconds minutes hours days weeks fortnights months years decades centuries millennia weekends seasons'),
  ],
  ['P', listed('morning afternoon evening night mornings afternoons evenings nights dawn dusk midday')],
  ['S', listed('spring summer autumn fall winter')],
  ['L', listed('last this next past coming previous following same that recent preceding current')],
  ['E', listed('early late mid mid- later earlier')],
  ['B', listed('beginning start end middle eve turn close')],
  ['G', listed('ago later earlier hence')],
  ['Q', listed('few several couple many some')],
  [
    'R',
    listed(
      'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
    ),
  ],
  ['m', listed('am pm a.m. p.m. a.m p.m')],
  ['n', listed('noon midnight')],
  ['e', listed('bc bce ad ce b.c. b.c.e. a.d.')],
  ['v', listed('every each')],
  ['T', listed('the')],
  ['A', listed('a an one')],
  ['O', listed('of')],
  ['C', listed(',')],
  ['F', listed('from between')],
  ['t', listed('to until till through and')],
  ['o', listed('or')],
  ['H', listed('half')],
  ['z', listed('gmt utc est edt pst pdt cet bst')],
  [
    'q',
    listed('about almost nearly roughly around over approximately circa c. ca. more less than at least up just under'),
  ],
  ['-', listed('- – — ‐ / ‑')],
  ['h', listed('christmas easter thanksgiving ramadan halloween hanukkah passover diwali lent yuletide')],
  ['w', listed('new')],
  ["'", listed("'s ’s")],
]
const letterOf = new Map(classes.flatMap(([letter, words]) => [...words].map(word => [word, letter] as const)))

/** Words each token of a sentence as one letter for what it may be in a date; `.` for all that is in none. */
export function timeClasses(tokens: readonly Token[]): string {
  return tokens.map((token, at) => classOf(token, tokens[at - 1], tokens[at + 1])).join('')
}

function classOf(token: Token, before: Token | undefined, after: Token | undefined): string {
  const { text, upos, xpos } = token
  const word = text.toLowerCase()
  if (/\d/.test(text)) return numberClass(word)
  const isNoun = /^(?:PROPN|NOUN)$/.test(upos) || /^NN/.test(xpos)
  const isCapital = /^\p{Lu}/u.test(text)
  if (months.has(word) && isCapital) return isMonth(token, before, after) ? 'M' : '.'
  if (weekdays.has(word) && isCapital && (isNoun || word.length > 4)) return isWeekday(text, after) ? 'W' : '.'
  if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)days$/.test(word)) return 'W'
  if (numberWords.has(word)) return 'N'
  // "Second" and "past" are what their tags say.
  if (word === 'second' && upos !== 'NOUN') return 'R'
  if (word === 'weekend') return before?.text.toLowerCase() === 'the' ? 'k' : 'U'
  if (/^(?:spring|fall)$/.test(word) && !isNoun) return '.'
  if (/^(?:that|this)$/.test(word) && upos === 'SCONJ') return '.'
  if (word === 'last' && upos === 'VERB') return '.'
  if (word === 'ad' && text !== 'AD') return '.'
  return letterOf.get(word) ?? '.'
}

// "SAT" is a test, "Sun" a star: a short form has a number or a dash behind it.
const isWeekday = (text: string, after: Token | undefined): boolean =>
  text.length > 4 || (text !== text.toUpperCase() && /^[\d–-]/.test(after?.text ?? ''))

// "May" and "March" are months where their tags or what stands beside them say so.
function isMonth(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (!/^(?:may|march|mar|dec|jan|sep|sun|sat)\.?$/i.test(token.text)) return true
  const isBeside =
    /^\d/.test(after?.text ?? '') ||
    /^(?:in|since|until|by|last|this|next|early|late|mid|of|\d+.*)$/i.test(before?.text ?? '')
  return token.upos === 'PROPN' || token.xpos === 'NNP' || isBeside
}

function numberClass(word: string): string {
  if (/^(?:1\d|20)\d{2}$/.test(word)) return 'Y'
  if (/^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})$/.test(word)) return 'I'
  if (/^(?:['’]\d0s|\d{3}0['’]?s)$/.test(word)) return 'X'
  if (/^\d{1,2}[:.]\d{2}$/.test(word)) return word.includes(':') ? 'c' : 'N'
  if (/^\d{1,2}(?:[:.]\d{2})?(?:am|pm|a\.m\.|p\.m\.)$/.test(word)) return 'c'
  if (/^\d{1,2}(?:st|nd|rd|th)$/.test(word)) return 'D'
  if (/^\d{1,2}$/.test(word)) return Number(word) >= 1 && Number(word) <= 31 ? 'D' : 'N'
  if (/^\d[\d,.]*$|^\d\/\d$/.test(word)) return 'N'
  return '.'
}
