import { monthNames, weekdayNames } from '../text/calendar-names.ts'

const weekday = `(?:${weekdayNames.join('|')})`
const month = `(?:${monthNames.join('|')})`
const absoluteDate = new RegExp(
  `\\b(?:1\\d|20)\\d\\d\\b|\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?${month}\\b|\\b${month} \\d{1,2}\\b`,
)
const dayOfMonth = new RegExp(
  `\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?${month}\\b|\\b${month} \\d{1,2}\\b|\\d{4}-\\d{2}-\\d{2}`,
)
const period = '(?:week|weekend|month|year|night|evening|morning|afternoon|summer|autumn|winter|spring|decade|century)'
const seasonOrDay = `(?:${period}|${weekday}|${month}|day|time)`

const relativePeriod = new RegExp(`\\b(?:this|that) ${seasonOrDay}\\b`, 'gi')

// What counts from a day that the text names ("later that day") needs a date; what counts from today never has one.
const fromNamedDay: readonly RegExp[] = [
  new RegExp(`\\b(?:that|the next|the previous|the following|the same|later that) ${seasonOrDay}\\b`, 'i'),
  /\bthe weekend\b(?! (?:of|before|after)\b)/i,
  /\bin the days ahead\b/i,
]
const fromToday: readonly RegExp[] = [
  /\b(?:yesterday|today|tonight|tomorrow)\b/i,
  new RegExp(`(?<!\\bthe )\\b(?:last|next|this) ${seasonOrDay}\\b`, 'i'),
  /\b(?:ago|so far this)\b/i,
]
const bareWeekday = new RegExp(`(?<!\\p{Lu}[\\p{L}’'-]* )\\b${weekday}\\b(?! \\p{Lu})`, 'u')

const unfinished: readonly RegExp[] = [
  /\balso\b/i,
  /(?<=\w[,]?\s)\btoo\b(?=\s*(?:[?.!,;…]|$))/i,
  /\bas well\b(?! as\b)/i,
  /(?<!\b(?:one|from one \w+ to|one \w+ (?:and|or|to|after)) )\banother\b/i,
  /\bsimilar(?:ly)?\b(?! (?:to|in)\b)(?!.*\bto\b)/i,
  /\bthe latter\b/i,
  /\bthe former\b(?=\s*(?:[?.!,;]|$|(?:did|does|was|is|had|has|were|are|say|said|and|or|in|on|of)\b))/i,
  /(?<![-\w])here\b(?![-\w])/i,
]

const demonstrative =
  /\b(?:this|these|those)\b(?! (?:article|text|passage|story|question|sentence|report|who|options?|statements?|words?|gaps?|days)\b)/i
const pickOfOptions = /\b(?:of|among) (?:these|those|the following)\b|\bwhich (?:of )?(?:these|those)\b/gi

// One of these stands in whatever the patterns of relative dates find: most texts need only this look.
const countsFromDay = new RegExp(
  `\\b(?:yesterday|today|tonight|tomorrow|last|next|this|that|ago|so far|the (?:next|previous|following|same|weekend)|later that|in the days|${weekday})`,
  'i',
)

/**
 * Finds the first date of a text that counts from the day of the article. A weekday needs a day of a month beside it, and
 * "later that day" any date.
 */
export function findRelativeDate(text: string): string | undefined {
  if (!countsFromDay.test(text)) return undefined
  const bare = text.replace(pickOfOptions, 'of them')
  const patterns = [
    ...fromToday,
    ...(dayOfMonth.test(bare) ? [] : [bareWeekday]),
    ...(absoluteDate.test(bare) ? [] : fromNamedDay),
  ]
  return firstOf(patterns, bare)
}

/** Finds the first words of a text that lean on something outside it: "also", "another", "the latter", a demonstrative. */
export function findRelativeWording(text: string): string | undefined {
  // "This year" is a date, which is another flaw than a bare "this".
  const bare = text.replace(pickOfOptions, 'of them').replace(relativePeriod, 'then')
  const words = firstOf(unfinished, bare)
  if (words !== undefined) return words
  const pointing = demonstrative.exec(bare)
  return pointing === null || hasNounBefore(bare, pointing.index) ? undefined : pointing[0]
}

function firstOf(patterns: readonly RegExp[], text: string): string | undefined {
  for (const pattern of patterns) {
    const [words] = pattern.exec(text) ?? []
    if (words !== undefined) return words
  }
  return undefined
}

/** Takes "this river" as standing alone where its noun was named before. */
function hasNounBefore(text: string, at: number): boolean {
  const noun = /^\w+ (\p{L}+)/u.exec(text.slice(at))?.[1]?.toLowerCase()
  return noun !== undefined && new RegExp(`\\b${noun}`, 'i').test(text.slice(0, at))
}
