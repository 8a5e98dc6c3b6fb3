/**
 * Tidies what a person or a spreadsheet wrote on one line: composed (NFC), spaces and line breaks as one space, nothing
 * invisible but the joiners that some scripts need. Gives `undefined` for a text with signs that could not be read or stored.
 */
export function tidyCell(text: string): string | undefined {
  const tidy = text
    .normalize('NFC')
    .replaceAll(/(?![\u200c\u200d])\p{Cf}/gu, '')
    .replaceAll(/[\s\p{Z}]+/gu, ' ')
    .trim()
  return /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\ufffd]/u.test(tidy) ? undefined : tidy
}
