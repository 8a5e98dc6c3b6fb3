const marker = '\u0001'

/**
 * Writes a text as every database can store it: as it is, or, where it has NUL or half a character, as JSON behind a
 * marker. Guarantee: `readStoredText(writeStoredText(text)) === text`.
 */
export function writeStoredText(text: string): string {
  return isStorable(text) ? text : marker + JSON.stringify(text)
}

/** Reads a text that `writeStoredText` wrote. */
export function readStoredText(stored: string): string {
  return stored.startsWith(marker) ? JSON.parse(stored.slice(marker.length)) : stored
}

// PostgreSQL stores no NUL, and neither database half a character; the marker itself must stay distinct too.
const isStorable = (text: string): boolean =>
  !text.startsWith(marker) && !text.includes('\u0000') && !/\p{Surrogate}/u.test(text)
