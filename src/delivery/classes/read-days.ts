/** Reads a number of days that a person typed, from 1 to 36,500; nothing typed is no number, and no fault. */
export function readDays(typed: string): number | undefined | 'none of these' {
  const text = typed.trim()
  if (text === '') return undefined
  const days = /^\d{1,5}$/.test(text) ? Number(text) : 0
  return days >= 1 && days <= 36_500 ? days : 'none of these'
}
