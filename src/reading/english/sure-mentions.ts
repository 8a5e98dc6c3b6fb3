import type { ParsedSentence } from '../../vocabulary/parsed-text.ts'
import type { ResolvedMention } from './coreference/found-mention.ts'
import type { SureMention } from './english-reading.ts'

/**
 * Makes the function that tells how sure the mention is that stands at a place of the text: of those whose head lies
 * within it, the one that covers most nearly the same words. Where there is none, the words are an amount or a role,
 * which is as sure as its tree.
 */
export function sureMentions(
  sentences: readonly ParsedSentence[],
  mentions: readonly ResolvedMention[],
): (start: number, end: number) => SureMention {
  const placed = mentions
    .flatMap(mention => {
      const tokens = sentences[mention.sentence]?.tokens ?? []
      const [first, last, head] = [tokens[mention.first], tokens[mention.last], tokens[mention.head]]
      if (first === undefined || last === undefined || head === undefined) return []
      return [{ mention, start: first.start, end: last.end, head: head.start }]
    })
    .sort((one, other) => one.head - other.head)
  return (start, end) => {
    let [low, high] = [0, placed.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((placed[middle]?.head ?? 0) < start) low = middle + 1
      else high = middle
    }
    let best: { readonly sure: SureMention; readonly distance: number } | undefined
    for (let one = placed[low]; one !== undefined && one.head < end; one = placed[++low]) {
      const distance = Math.abs(one.start - start) + Math.abs(one.end - end)
      if (best !== undefined && best.distance <= distance) continue
      const { confidence, linkConfidence, form } = one.mention
      best = { distance, sure: { mention: confidence, link: linkConfidence, form } }
    }
    return best?.sure ?? { mention: 1, link: 1, form: 'amount' }
  }
}
