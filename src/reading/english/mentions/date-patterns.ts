/** Is a shape of date on the letters of `timeClasses`, with how sure it is that such words are a date. */
export interface DatePattern {
  readonly kind: 'date' | 'duration'
  readonly shape: RegExp
  readonly confidence: number
}

const date = (shape: RegExp, confidence = 0.95): DatePattern => ({ kind: 'date', shape, confidence })
const duration = (shape: RegExp, confidence = 0.9): DatePattern => ({ kind: 'duration', shape, confidence })

/**
 * Lists the shapes of dates and lengths of time. Each is sticky and without a quantifier inside another, so that a
 * sentence of any length is read in one pass; of those that fit at a token the longest counts.
 */
export const datePatterns: readonly DatePattern[] = [
  // Monday, 15 September 2014; September 15-16, 2014; 15 and 16 September; mid-September
  date(/(?:WC?)?M[DY](?:[-t]D)?(?:C?Y)?e?/y),
  date(/(?:WC?)?T?D(?:[-t]T?D)?O?M(?:C?Y)?/y),
  date(/(?:WC?)?T?ROM(?:C?Y)?/y),
  date(/MD-MD(?:C?Y)?/y),
  date(/DM-DM(?:C?Y)?/y),
  date(/T?E-?M(?:O?C?Y)?/y),
  date(/M(?:O?C?Y)?/y),
  date(/M-M(?:C?Y)?/y),
  date(/I/y),
  date(/Y-D-D/y),
  // Monday morning, last Tuesday
  date(/L?WP?/y),
  date(/T[PE]V?O(?:W|TW|MD|DM|TD)(?:C?Y)?/y),
  date(/TPO?(?:WC?)?(?:MD|DM)(?:C?Y)?/y),
  date(/T?EVOL?[WK]P?/y),
  // 1995, 1980-88, late 2016, about 400 BCE
  date(/q?q?Y/y),
  date(/T?E-?Y/y),
  date(/Y-[DN]/y),
  date(/q?q?[YDN]e/y),
  date(/eYY?/y),
  date(/T?X/y),
  date(/T?E-?X/y),
  date(/T?[DR]-?Ue?/y, 0.8),
  date(/T?E-?[DR]-?Ue?/y, 0.8),
  // today, yesterday morning, noon tomorrow
  date(/n?KP?/y),
  // last year, this morning, the past few years, the following day, that same night
  date(/T?E?LL?[UPS]/y),
  date(/T?L[NDQA]?[NDQ]?V/y, 0.9),
  date(/T?LQ?V/y, 0.85),
  date(/T?LX/y),
  date(/TR[NDQA]?[UV]/y, 0.8),
  date(/LM/y),
  // two years ago, a few days later
  date(/q?q?A?[NDQA][NDQ]?[UV]G/y, 0.9),
  date(/VG/y, 0.6),
  // the summer of 2014, last summer, the season
  date(/T?E?SO?T?Y(?:-[DN])?/y),
  date(/T?E?LS/y),
  date(/TS/y, 0.7),
  date(/S/y, 0.5),
  date(/TE?P/y, 0.7),
  date(/Tk/y, 0.85),
  // 10 a.m., 5:19 p.m., noon
  date(/[DNc]mz?/y),
  date(/cz?/y, 0.7),
  date(/n/y, 0.9),
  date(/cm?[-t]cm?/y),
  // the end of last year, the beginning of 1945, the turn of the century
  date(/T?E?BOT?E?-?(?:LU|LM|Y|X|MY?|WP?|U|[DR]-?U|S)/y, 0.9),
  // Christmas Day, New Year's Eve, this Thanksgiving
  date(/[LT]?h[UB]?Y?/y, 0.85),
  date(/[LTA]?wU'[BU]/y, 0.9),
  // a year, 12 months, more than a few hours, several decades, three hours and 45 minutes
  duration(/q?q?A?[NDQA][NDQ]?[UV]/y),
  duration(/q?q?[NDA]?[NDA](?:[-to][NDA])?V/y),
  duration(/q?q?YV/y),
  duration(/q?q?[NDA][UV][tC]?[ND]V/y),
  duration(/q?HAU/y),
]
