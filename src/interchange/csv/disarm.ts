const formula = /^[\s']*[=+\-@＝＋－＠\t\r]/u

/** Puts an apostrophe before a text that a spreadsheet would run as a formula, and before one that has one already. */
export function disarm(text: string): string {
  return formula.test(text) ? `'${text}` : text
}

/** Takes away the apostrophe that `disarm` put before a text. Guarantee: `rearm(disarm(text)) === text`. */
export function rearm(text: string): string {
  return text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text
}
