import { stemOf } from '../../item-checks/content-words.ts'
import { splitWords } from '../../item-checks/words.ts'
import type { Span } from '../../vocabulary/span.ts'

const auxiliary = 'did|does|do|is|are|was|were|has|have|had|will'
const asksThing = new RegExp(`\\bwhat (?:(?!(?:${auxiliary})\\b)[\\p{L}’'-]+ ){0,3}?(?:${auxiliary}) (.+)$`, 'iu')
const asksDoer = /\bwhat ([\p{L}-]+) /iu

/**
 * Tells whether a key stands on the side of a sentence on which the answer to a "what" question must stand: behind what
 * "What did ... do?" names as its subject, before the verb of "What does ...?" So "Ann hired Ben" doesn't answer "What
 * hired Ben?" with Ben. `place` is the key's, in code units of the sentence.
 */
export function isOnAskedSide(stem: string, sentence: string, place: Span): boolean {
  const subject = asksThing.exec(stem)?.[1]
  if (subject !== undefined) {
    const first = contentPlaces(sentence, firstWords(subject))
    return first.length > 0 && first.some(at => at < place.start)
  }
  const verb = asksDoer.exec(stem)?.[1]
  if (verb === undefined) return false
  const verbs = contentPlaces(sentence, [stemOf(verb.toLowerCase())])
  return verbs.some(at => at >= place.end)
}

// "The new bridge" is known by its last word as well as by its first.
function firstWords(subject: string): string[] {
  const words = splitWords(subject).filter(word => !/^(?:an?|its|their|his|her)$/.test(word))
  return words.slice(0, 2).map(stemOf)
}

function contentPlaces(sentence: string, stems: readonly string[]): number[] {
  return [...sentence.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*/gu)].flatMap(({ 0: word, index }) => {
    const [plain = ''] = splitWords(word)
    return stems.includes(stemOf(plain)) ? [index] : []
  })
}
