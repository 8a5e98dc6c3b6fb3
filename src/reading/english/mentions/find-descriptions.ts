import { sortOfPlace } from '../../../text/place-names.ts'
import type { Tree } from '../../trees/tree.ts'
import type { EnglishKind, EnglishMention } from './english-mention.ts'
import { phraseOf } from './noun-phrase-run.ts'
import { sortOfRole } from './role-nouns.ts'
import { kindOfNoun } from './thing-nouns.ts'
import { isTradeNoun } from './trade-nouns.ts'

/**
 * Finds what the common nouns of a sentence describe, for coreference: each noun phrase with its head, kind and whole
 * run ("the Islamist group", "two French fighter jets"). The kind is the tagger's guess for the head, else that of a word
 * list, else `other`. Heads that `isTaken` names, as those of facilities, dates and amounts of time are, are left out.
 */
export function findDescriptions(
  tree: Tree,
  isTaken: (token: number) => boolean,
  kindAt: (token: number) => EnglishKind | undefined,
): EnglishMention[] {
  return tree.tokens.flatMap(({ upos, relation, lemma }, head): EnglishMention[] => {
    if (upos !== 'NOUN' || isTaken(head) || /^(?:compound|fixed|goeswith|flat|case|mark|cc|advmod)/.test(relation))
      return []
    const listed = kindOfNoun(lemma) ?? (sortOfRole(lemma) !== undefined || isTradeNoun(lemma) ? 'person' : undefined)
    const guess = kindAt(head)
    const kind = agreed(guess, listed)
    const confidence = guess === undefined ? (listed === undefined ? 0.4 : 0.75) : guess === listed ? 0.92 : 0.7
    return [
      {
        sentence: tree.index,
        ...phraseOf(tree, head),
        head,
        kind,
        form: 'description',
        ...sortFor(lemma, kind),
        confidence,
      },
    ]
  })
}

// A tagger that knows no equipment calls it "other".
function agreed(guess: EnglishKind | undefined, listed: EnglishKind | undefined): EnglishKind {
  if (guess === undefined) return listed ?? 'other'
  return guess === 'other' && listed === 'equipment' ? listed : guess
}

const sortFor = (lemma: string, kind: EnglishKind): { sort?: string } =>
  kind === 'place' || kind === 'organisation' || kind === 'equipment' || kind === 'event'
    ? { sort: sortOfPlace(lemma) ?? lemma.toLowerCase() }
    : {}
