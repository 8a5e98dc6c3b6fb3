import type { Mention, ParsedSentence } from '../../../vocabulary/parsed-text.ts'
import { growTree } from '../../trees/tree.ts'
import type { EnglishKind, EnglishMention } from './english-mention.ts'
import { phraseOf } from './noun-phrase-run.ts'

/** Maps each kind to that of a parsed text; `undefined` for what a parsed text marks elsewhere or not at all. */
const kinds: Readonly<Record<EnglishKind, Mention['kind'] | undefined>> = {
  person: 'person',
  organisation: 'organisation',
  place: 'place',
  facility: 'facility',
  nationality: 'nationality',
  event: 'event',
  equipment: 'equipment',
  other: 'other',
  date: 'date',
  duration: 'date',
  quantity: 'quantity',
  money: 'quantity',
  percent: 'quantity',
  substance: 'substance',
  animal: 'animal',
  plant: 'plant',
  abstract: 'abstract',
  role: undefined,
  ordinal: undefined,
}

/**
 * Turns mentions into those of a parsed text, each in the cluster that `clusterOf` gives it by its index, else in one of
 * its own. Names widen to their noun phrase ("Iraqi President Fouad Massoum"), as treebanks mark them; money and percent
 * become quantities, lengths of time dates; roles and ordinals are left out, since a parsed text reads them from its trees.
 */
export function toParsedMentions(
  mentions: readonly EnglishMention[],
  sentences: readonly ParsedSentence[],
  clusterOf: (index: number) => string | undefined = () => undefined,
): Mention[] {
  const trees = sentences.map(growTree)
  const parsed = mentions.flatMap((mention, index): Mention[] => {
    const kind = kinds[mention.kind]
    const tree = trees[mention.sentence]
    if (kind === undefined || tree === undefined) return []
    const { first, last } =
      (mention.form === 'name' && isWidened(kind)) || kind === 'facility' ? phraseOf(tree, mention.head) : mention
    const { value } = mention
    return [
      {
        sentence: mention.sentence,
        first: Math.min(first, mention.first),
        last: Math.max(last, mention.last),
        ...{ head: mention.head, kind, cluster: clusterOf(index) ?? `m${index}` },
        ...(value !== undefined && 'edtf' in value && { date: value.edtf }),
      },
    ]
  })
  return parsed.toSorted(
    (one, other) => one.sentence - other.sentence || one.first - other.first || other.last - one.last,
  )
}

const isWidened = (kind: Mention['kind']): boolean =>
  /^(?:person|organisation|facility|event|equipment|other)$/.test(kind)

/** Gives the kind that a mention has in a parsed text; `undefined` for roles and ordinals, which have none. */
export const parsedKindOf = (kind: EnglishKind): Mention['kind'] | undefined => kinds[kind]
