import type { Fact } from '../vocabulary/fact.ts'

/** Tells whether a fact is that somebody said or wrote the words which it quotes. */
export function quotesWords({ clause: { verb, arguments: given } }: Fact): boolean {
  return (
    /^(?:say|write)$/.test(verb.lemma) &&
    given.some(
      ({ function: grammar, phrase: [first] }) =>
        grammar === 'object' && typeof first === 'string' && first.startsWith('“'),
    )
  )
}
