import type { Token } from '../../../vocabulary/parsed-text.ts'

/** Finds the word of a run, first to last, both included, whose head lies outside it; punctuation only where all is. */
export function findRunHead(tokens: readonly Token[], first: number, last: number): number {
  let found: number | undefined
  for (let at = first; at <= last; at += 1) {
    const token = tokens[at]
    if (token === undefined || (token.head >= first && token.head <= last)) continue
    if (token.upos !== 'PUNCT') return at
    found ??= at
  }
  return found ?? first
}
