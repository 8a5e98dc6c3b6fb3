import type { Fact } from '../../vocabulary/fact.ts'

const coarse =
  /\b(?:semen|orgasms?|masturbat\p{L}*|penis(?:es)?|vaginas?|genitals?|blowjobs?|porn\p{L}*|erections?|fuck\p{L}*|shit(?:s|ty)?|cunts?|whores?|sluts?|bitch(?:es)?|arseholes?|assholes?|bullshit)\b/iu

/** Tells whether a fact holds words that no teacher reads out to a class. It stays a fact, but no draft asks for it unbidden. */
export function isCoarse({ evidence }: Fact): boolean {
  return evidence.flat().some(({ exact }) => coarse.test(exact))
}
