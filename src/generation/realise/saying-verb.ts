// "Told that", "described that" and "added that" ask for a hearer, an object or a sentence before them.
const withoutThat: ReadonlySet<string> = new Set(
  `accuse add advise answer ask assure attribute blame call caution cite condemn congratulate continue criticise criticize
  define demand describe discuss dismiss express go inform interview laugh list mention name notify outline persuade
  praise present put question quote read refer reject remind reply respond smile speak talk tell
  thank urge welcome`.split(/\s+/),
)

/** Chooses the verb with which a question reports what was said: the given one where "that" can follow it, else "say". */
export function sayingVerb(lemma: string): string {
  return withoutThat.has(lemma) ? 'say' : lemma
}
