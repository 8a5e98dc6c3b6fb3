import type { Distractor } from './distractors/distractor.ts'

const wanted = 3
const longer = 1.2

/**
 * Picks up to three of the wrong options, best first. Where the key would be the longest option by a fifth, the last
 * pick gives way to one that is long enough, so that length tells nothing.
 * Source: Haladyna, Downing & Rodriguez (2002), guideline 24.
 */
export function pickDistractors(key: string, ranked: readonly Distractor[]): readonly Distractor[] {
  const distinct = ranked.filter(({ text }, index) => ranked.findIndex(other => other.text === text) === index)
  const picked = distinct.slice(0, wanted)
  const covers = ({ text }: Distractor) => key.length < text.length * longer
  if (picked.some(covers)) return picked
  const cover = distinct.slice(wanted).find(covers)
  return cover === undefined ? picked : [...picked.slice(0, -1), cover]
}
