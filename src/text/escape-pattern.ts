/** Escapes what a regular expression reads as more than itself, so that a text is found as it stands. */
export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
