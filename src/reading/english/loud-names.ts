const small = /^(?:IS|AM|WHO|IT|ME|ACT|AID|SET|ONE|TEN)$/
const standIn = 'UNESCO'
// Whoever stresses a word ("must NOT", "AND then") writes it so; only behind an article is it a name.
const stressed =
  /^(?:ARE|BE|DO|DOES|DID|HAS|HAVE|HAD|WAS|WERE|CAN|CANNOT|COULD|MAY|MIGHT|MUST|SHALL|SHOULD|WILL|WOULD|NOT|NO|NEVER|ALWAYS|ONLY|AND|OR|BUT|IF|AS|SO|THAN|THAT|ALL|ANY|EVERY|BOTH|WHAT|HE|SHE|WE|THEY|YOU|MY|AN|AT|BY|IN|ON|TO|UP|OUT)$/
const article = /^(?:the|an?)$/i
// A newspaper begins a story "AS the vote drew near".
const loudOpening =
  /^(?:AS|AT|BY|IN|ON|AND|IF|SO|TO|AN|THE|FOR|FROM|WITH|WHEN|AFTER|BEFORE|WHILE|SINCE|THIS|THAT|THERE|THEY|HE|SHE|WE)$/

// "By AS Olm": nobody stresses a word between a preposition and a name.
const initials = 'J.'
const opensName = (words: readonly string[], at: number): boolean =>
  /^\p{Lu}{2}$/u.test(words[at] ?? '') &&
  /^(?:by|for|from|of|with)$/.test(words[at - 1] ?? '') &&
  /^\p{Lu}\p{Ll}+$/u.test(words[at + 1] ?? '') &&
  stressed.test(words[at] ?? '')

/**
 * Gives the words of a sentence without stress and without misleading capitals: a name in capitals that would be another
 * word in small letters ("IS militants", "the WHO") is read as some other such name, the country of that kind with its
 * stops, and a small word that is only stressed ("MUST NOT") or opens the sentence as if it stood in small letters, unless
 * the whole sentence is in capitals.
 */
export function withoutLoudNames(words: readonly string[]): readonly string[] {
  const isOpenedLoud = loudOpening.test(words[0] ?? '')
  if (!isOpenedLoud && !words.some(word => word === 'US' || small.test(word) || stressed.test(word))) return words
  const isLoud =
    words.filter(word => /^\p{Lu}{2,}$/u.test(word)).length > words.filter(word => /\p{Ll}/u.test(word)).length
  if (isLoud) return words
  return words.map((word, at) => {
    if (at === 0 && (isOpenedLoud || stressed.test(word))) return `${word.slice(0, 1)}${word.slice(1).toLowerCase()}`
    if (opensName(words, at)) return initials
    if (stressed.test(word)) return article.test(words[at - 1] ?? '') ? standIn : word.toLowerCase()
    return word === 'US' ? 'U.S.' : small.test(word) ? standIn : word
  })
}
