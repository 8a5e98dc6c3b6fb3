import type { Distractor } from './distractors/distractor.ts'

const wanted = 3
const longer = 1.2

/**
 * Picks up to three of the wrong options, best first. Where the key would be the longest option by a fifth, the last
 * pick gives way to one that is long enough, so that length tells nothing. Takes no more from the ranking than that
 * needs, so a ranking may be made as it is read.
 * Source: Haladyna, Downing & Rodriguez (2002), guideline 24.
 */
export function pickDistractors(key: string, ranked: Iterable<Distractor>): readonly Distractor[] {
  const covers = ({ text }: Distractor) => key.length < text.length * longer
  const picked: Distractor[] = []
  for (const distractor of ranked) {
    if (picked.some(({ text }) => text === distractor.text)) continue
    if (picked.length === wanted) {
      if (covers(distractor)) return [...picked.slice(0, -1), distractor]
      continue
    }
    picked.push(distractor)
    if (picked.length === wanted && picked.some(covers)) return picked
  }
  return picked
}
