const stance = /^([Pp]ro-|[Aa]nti-)\p{Lu}\p{Ll}+$/u
// Family names that are small words or parts of verbs but for their capital.
const smallName = /^(?:An|At|By|Do|If|In|No|On|Or|So|To|Up)$/
const likeParticiple = /^(\p{Lu}\p{Ll}+-\p{Ll}+in)g$/u
const capital = /^\p{Lu}\p{Ll}+$/u
const asking = /^(?:How|What|When|Where|Which|Who|Whom|Why)$/
const surname = 'Orr'

/**
 * Gives the words of a sentence with plain names in the place of such as by their letters would be other words.
 * "Pro-Beijing" stands for a side and is no verb in "-ing", and nor is the "ching" of "Wai-ching"; "Or" in "Wilson Or was"
 * and "To" in "James To." are people.
 */
export function withPlainNames(words: readonly string[]): readonly string[] {
  return words.map((word, at) => {
    if (stance.test(word)) return word.replace(stance, '$1American')
    const [before = '', after = ''] = [words[at - 1], words[at + 1]]
    if (!capital.test(before) || asking.test(before)) return word
    if (likeParticiple.test(word)) return word.replace(likeParticiple, '$1')
    return smallName.test(word) && !/^\p{Lu}/u.test(after) ? surname : word
  })
}
