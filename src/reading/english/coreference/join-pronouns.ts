import type { Tree } from '../../trees/tree.ts'
import { isBetweenTwo } from './between-two.ts'
import { boundTo, isOutOfReach } from './bound-pronoun.ts'
import { findQuotes } from './find-quotes.ts'
import { findSpeakers } from './find-speakers.ts'
import type { Gathering } from './gather-things.ts'
import type { KnownMention } from './known-mention.ts'
import type { MentionIndex } from './mention-index.ts'
import type { Standing } from './pass-on.ts'
import { isDummy, pronounCandidates } from './pronoun-candidates.ts'
import { type Candidate, readCandidates } from './rank-antecedents.ts'

/** Is the candidate that a pronoun stands for, by its place in the list, with the probability of that, 0..1. */
export interface Choice {
  readonly at: number
  readonly chance: number
  /** Is what both mean, where that candidate is a pronoun which stayed open and its meaning is sure now. */
  readonly further?: Standing
}

/** Chooses the candidate that a pronoun stands for; `undefined` where none is sure. */
export type ChooseAntecedent = (
  pronoun: KnownMention,
  candidates: readonly Candidate[],
  things: Gathering,
) => Choice | undefined

/**
 * Joins pronouns in the order of the text: "I" in a quotation with its speaker where that is sure, and pronouns of the
 * third person with the candidate that `choose` takes. Dummies, "we", "you", "this" and "that" stay alone.
 */
export function joinPronouns(
  mentions: readonly KnownMention[],
  { trees, at, things }: { readonly trees: readonly Tree[]; readonly at: MentionIndex; readonly things: Gathering },
  choose: ChooseAntecedent,
): void {
  const quoteAt = findQuotes(trees)
  const speakers = findSpeakers(trees, quoteAt, at)
  const before: KnownMention[] = []
  for (const one of mentions) {
    if (one.pronoun?.class === 'own')
      joinSpeaker(one, speakers.get(quoteAt(one.found.sentence, one.found.head)), things)
    else if (one.pronoun !== undefined && /^(?:he|she|it|they)$/.test(one.pronoun.class) && !isDummy(one)) {
      const bound = boundTo(one, before)
      if (bound !== undefined && things.join(one.index, bound.mention.index, 'pronoun', bound.chance)) {
        before.push(one)
        continue
      }
      const candidates = readCandidates(one, pronounCandidates(one, before, things), { things, quoteAt, speakers })
      const choice = choose(one, candidates, things)
      const likeliest = choice && candidates[choice.at]
      const isDoubtful =
        likeliest !== undefined &&
        (isOutOfReach(one, likeliest.mention, before) || isBetweenTwo(one, likeliest.mention, candidates, things))
      const chosen = isDoubtful ? undefined : likeliest
      if (chosen !== undefined) things.join(one.index, chosen.mention.index, 'pronoun', choice?.chance)
      const further = choice?.further
      if (chosen !== undefined && further !== undefined)
        things.join(chosen.mention.index, further.mention.index, 'pronoun', further.chance)
    }
    before.push(one)
  }
}

function joinSpeaker(one: KnownMention, speaker: KnownMention | undefined, things: Gathering): void {
  const isTold = speaker?.name !== undefined || speaker?.pronoun?.class === 'he' || speaker?.pronoun?.class === 'she'
  const isOne = speaker !== undefined && isTold && speaker.sort === 'person' && speaker.number !== 'many'
  if (isOne) things.join(one.index, speaker.index, 'speaker')
}
