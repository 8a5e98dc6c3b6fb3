const small =
  /^(?:IS|AM|ARE|BE|DO|WHO|WHAT|IT|HE|SHE|WE|ME|MY|AN|AT|BY|IN|ON|OR|AND|AS|IF|SO|TO|UP|OUT|ALL|ANY|CAN|MAY|MUST|WILL|ACT|AID|SET|ONE|TEN|NOT|NO)$/
const standIn = 'UNESCO'

/**
 * Gives the words by which a network reads a sentence: a name in capitals that would be another word in small letters
 * ("IS militants", "the WHO") is read as some other such name, the country of that kind with its stops, unless the whole
 * sentence is in capitals.
 */
export function wordsToRead(words: readonly string[]): readonly string[] {
  if (!words.some(word => word === 'US' || small.test(word))) return words
  const isLoud =
    words.filter(word => /^\p{Lu}{2,}$/u.test(word)).length > words.filter(word => /\p{Ll}/u.test(word)).length
  return isLoud ? words : words.map(word => (word === 'US' ? 'U.S.' : small.test(word) ? standIn : word))
}
