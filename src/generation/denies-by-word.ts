import type { Fact } from '../vocabulary/fact.ts'

const none =
  /^(?:no(?! (?:fewer|less|more|longer|sooner|later|doubt)\b)|neither|nobody|no one|none of|not an?|not one)\b/i

/**
 * Tells whether a clause denies by its subject or object what its verb says: "opened no libraries", "nobody came". Where
 * or when something was not done has many answers, so such a clause is no more asked than a negated verb.
 */
export function deniesByWord({ clause }: Fact): boolean {
  return clause.arguments.some(({ function: place, phrase }) => {
    const [first] = phrase
    return (place === 'subject' || place === 'object') && typeof first === 'string' && none.test(first.trim())
  })
}
