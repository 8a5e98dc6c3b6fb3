const small =
  /^(?:IS|AM|ARE|BE|DO|WHO|WHAT|IT|HE|SHE|WE|ME|MY|AN|AT|BY|IN|ON|OR|AND|AS|IF|SO|TO|UP|OUT|ALL|ANY|CAN|MAY|MUST|WILL|ACT|AID|SET|ONE|TEN|NOT|NO)$/
const standIn = 'UNESCO'
// A newspaper begins a story "AS the vote drew near".
const loudOpening =
  /^(?:AS|AT|BY|IN|ON|AND|IF|SO|TO|AN|THE|FOR|FROM|WITH|WHEN|AFTER|BEFORE|WHILE|SINCE|THIS|THAT|THERE|THEY|HE|SHE|WE)$/

/**
 * Gives the words by which a network reads a sentence: a name in capitals that would be another word in small letters
 * ("IS militants", "the WHO") is read as some other such name, the country of that kind with its stops, and a first
 * word in capitals as any first word, unless the whole sentence is in capitals.
 */
export function wordsToRead(words: readonly string[]): readonly string[] {
  const isOpenedLoud = loudOpening.test(words[0] ?? '')
  if (!isOpenedLoud && !words.some(word => word === 'US' || small.test(word))) return words
  const isLoud =
    words.filter(word => /^\p{Lu}{2,}$/u.test(word)).length > words.filter(word => /\p{Ll}/u.test(word)).length
  if (isLoud) return words
  return words.map((word, at) => {
    if (at === 0 && isOpenedLoud) return `${word.slice(0, 1)}${word.slice(1).toLowerCase()}`
    return word === 'US' ? 'U.S.' : small.test(word) ? standIn : word
  })
}
