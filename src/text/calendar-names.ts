/** Lists the English names of the months, from January. */
export const monthNames: readonly string[] =
  'January February March April May June July August September October November December'.split(' ')

/** Lists the English names of the days of the week, from Sunday, as `Date` counts them. */
export const weekdayNames: readonly string[] = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
