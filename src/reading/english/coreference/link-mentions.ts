import { growTree } from '../../trees/tree.ts'
import type { FoundText } from './found-mention.ts'
import { type Gathering, gatherThings } from './gather-things.ts'
import { joinClasses } from './join-classes.ts'
import { joinDescriptions } from './join-descriptions.ts'
import { joinNames } from './join-names.ts'
import { joinOffices } from './join-offices.ts'
import { joinPersons } from './join-persons.ts'
import { type ChooseAntecedent, joinPronouns } from './join-pronouns.ts'
import { joinTold } from './join-told.ts'
import { type KnownMention, knowMentions } from './known-mention.ts'
import { indexMentions } from './mention-index.ts'
import { voteSorts } from './vote-sorts.ts'

/** Is the mentions of a text, as far as they stand in it, gathered into things. */
export interface LinkedMentions {
  readonly known: readonly (KnownMention | undefined)[]
  readonly things: Gathering
}

/**
 * Gathers the mentions of a text into things by one sieve after another, the surest first: what a sentence tells, names,
 * offices, descriptions, classes, pronouns. What an earlier sieve joined, a later one sees as one thing.
 */
export function linkMentions(
  { text, headline, sentences, mentions }: FoundText,
  choose: ChooseAntecedent,
): LinkedMentions {
  const trees = sentences.map(growTree)
  const known = voteSorts(knowMentions(trees, mentions, text))
  const things = gatherThings(known)
  const inOrder = known.flatMap(one => one ?? []).sort(inText)
  const named = inOrder.filter(({ name }) => name !== undefined)
  const at = indexMentions(inOrder)
  joinTold(inOrder, at, things)
  joinNames(named, things)
  joinPersons(named, headline, things)
  joinOffices(inOrder, things)
  joinDescriptions(inOrder, things)
  joinClasses(inOrder, things)
  joinPronouns(inOrder, { trees, at, things }, choose)
  return { known, things }
}

const inText = ({ found: a }: KnownMention, { found: b }: KnownMention): number =>
  a.sentence - b.sentence || a.first - b.first || b.last - a.last
