const subject = 'a subject'
const openings: readonly (readonly [name: string, RegExp])[] = [
  [subject, /^(?:they|she|he|it|we|you|i) /i],
  ['“that”', /^that (?=(?:they|she|he|it|we|you|i|the|an?|their|his|her|its|only|most|some|no|not|all|\p{Lu}\S*)\b)/iu],
  ['“because”', /^because /i],
  ['“so that”', /^so that /i],
  ['“to”', /^[Tt]o (?!(?:the|an?|\p{Lu}\S*)\b)/u],
  [
    'a preposition or a conjunction',
    /^(?:in|on|at|by|from|with|for|under|over|into|near|during|through|to|after|before|since|until|without|when|whenever|while|if|as) (?!\d|many |much |few )/i,
  ],
]
const auxiliary = '(?:was|were|is|are|has|had|have|will|would|can|could|did|do|does|should|may|might|must)'
const determiner =
  /^(?:an?|the|there|its|his|her|their|our|my|your|this|these|that|those|some|any|many|most|all|no|nobody|nothing|everyone|everything|someone|each|every|both|more|few|several|other|another) /i
const nounBeforeVerb = new RegExp(`^(?!${auxiliary}\\b)\\S+ (?:\\S+ )?${auxiliary}\\b`, 'i')

/**
 * Names the word that ties an option to its stem, if it opens with one: "because", "to", a pronoun, a preposition. An
 * acronym ("IT experts") is none.
 */
export function openingOf(text: string): string | undefined {
  if (!text.includes(' ') || /^\p{Lu}{2,} /u.test(text)) return undefined
  return openings.find(([, pattern]) => pattern.test(text))?.[0]
}

/**
 * Names what only the key opens with, or only the key doesn't, where the wrong options show it by lacking it alone: a
 * pronoun tells nothing where they have subjects of another form ("The sea was calm").
 */
export function openingOfKeyAlone(key: string, others: readonly string[]): string | undefined {
  const own = openingOf(key)
  const found = others.map(openingOf)
  if (own === subject)
    return found.some(one => one === own) || others.some(hasSubject) ? undefined : `begins with ${own}`
  if (own !== undefined) return found.includes(own) ? undefined : `begins with ${own}`
  const [first] = found
  const isShared = first !== undefined && first !== subject && found.every(one => one === first)
  return isShared ? `doesn’t begin with ${first}` : undefined
}

const hasSubject = (text: string): boolean => determiner.test(text) || nounBeforeVerb.test(text)
