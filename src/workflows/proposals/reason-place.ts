import { findVerbatim } from '../../text/find-verbatim.ts'
import type { Span } from '../../vocabulary/span.ts'

/** Is where a sentence gives a reason, and the words of it that tell what happened; code units of the sentence. */
export interface ReasonPlace {
  readonly reason: Span
  readonly happening: string
}

const cue =
  /(?<!\b(?:not|just|only|partly|perhaps|possibly|probably|simply|merely|even) )(?<![\p{L}-])(?:because of|because|due to|owing to|thanks to|as a result of|in response to|in order to|so that|to)(?![\p{L}-])/giu
const clauseBreak = /[;:]|, (?:and|but|while|so|though|although|whereas|who|which|where|when)\b/g

/**
 * Finds where a sentence gives a key as a reason: the key begins with or right after words such as "because", "due to",
 * "in order to", or is a purpose ("to carry coal"), and ends where the clause ends. What the reason is of stands before
 * it in the same clause, or behind it where the sentence begins with the reason.
 */
export function findReason(sentence: string, key: string): ReasonPlace | 'unsure' | 'cut-off' | undefined {
  const bare = key.replace(/[.!]$/, '')
  const [place] = findVerbatim(sentence, bare)
  if (place === undefined) return undefined
  const found = [...sentence.matchAll(cue)].find(({ index, 0: words }) => {
    const between = sentence.slice(index + words.length, place.start)
    return index === place.start || (index < place.start && /^ (?:the |an? )?$/.test(between))
  })
  if (found === undefined) return 'unsure'
  const rest = sentence.slice(place.end)
  if (!/^\W*$|^[,;:.]/.test(rest)) return 'cut-off'
  const start = found.index
  if (/^to$/i.test(found[0]) && start !== place.start) return 'unsure'
  const before = sentence.slice(0, start)
  if (before.trim() === '') return { reason: { start, end: place.end }, happening: rest }
  const broken = [...before.matchAll(clauseBreak)].at(-1)
  return {
    reason: { start, end: place.end },
    happening: broken === undefined ? before : before.slice(broken.index + broken[0].length),
  }
}
