import type { Span } from '../../../../src/vocabulary/span.ts'
import type { MeasuredSentence, MeasuredToken } from '../measured-reader.ts'
import type { Alignment, PlacedWord } from './align-words.ts'
import { type Match, type Matches, matchOf } from './match.ts'

type Column = 'upos' | 'xpos' | 'lemma'

/**
 * Measures words, sentences, tags and trees as the CoNLL 2018 shared task does: a word is right where it stands on the
 * same letters, a sentence where its first and last letters are the same; tags, heads and relations are right on words
 * that are. `las` compares whole relations ("nsubj:pass"), `lasPlain` their part before the colon, as the task did.
 * `uasWords` and `lasWords` leave out punctuation, which treebanks hang in ways of their own: PUD hangs most of its commas
 * from the clause, GUM and EWT from what they set apart.
 * Source: https://universaldependencies.org/conll18/evaluation.html
 */
export function measureWords(
  gold: readonly MeasuredSentence[],
  predicted: readonly MeasuredSentence[],
  alignment: Alignment,
): Matches {
  const columns: readonly Column[] = ['upos', 'xpos', 'lemma']
  return new Map<string, Match>([
    ['tokens', matchOf(countAligned(alignment), alignment.gold.length, alignment.predicted.length)],
    ['sentences', matchSpans(gold.flatMap(spanOf), predicted.flatMap(spanOf))],
    ...columns.map(column => [column, matchColumn(alignment, column)] as const),
    ['uas', matchTrees(alignment, () => true)],
    ['las', matchTrees(alignment, (one, other) => one.relation === other.relation)],
    ['lasPlain', matchTrees(alignment, (one, other) => plain(one.relation) === plain(other.relation))],
    ['uasWords', matchTrees(alignment, () => true, isWord)],
    ['lasWords', matchTrees(alignment, (one, other) => one.relation === other.relation, isWord)],
  ])
}

const countAligned = ({ predictedOf }: Alignment): number => predictedOf.filter(index => index >= 0).length

function spanOf({ tokens }: MeasuredSentence): Span[] {
  const [first, last] = [tokens[0], tokens.at(-1)]
  return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }]
}

function matchSpans(gold: readonly Span[], predicted: readonly Span[]): Match {
  const keys = new Set(gold.map(({ start, end }) => `${start} ${end}`))
  const right = predicted.filter(({ start, end }) => keys.has(`${start} ${end}`)).length
  return matchOf(right, gold.length, predicted.length)
}

// What a system doesn't tell of a word is not wrong, but missing.
function matchColumn({ gold, predicted, goldOf }: Alignment, column: Column): Match {
  const has = ({ token }: PlacedWord) => (token[column] ?? '') !== ''
  const right = predicted.filter((word, index) => {
    const own = gold[goldOf[index] ?? -1]
    return has(word) && own?.token[column] === word.token[column]
  })
  return matchOf(right.length, gold.filter(has).length, predicted.filter(has).length)
}

function matchTrees(
  alignment: Alignment,
  isSame: (one: MeasuredToken, other: MeasuredToken) => boolean,
  counts: (word: PlacedWord) => boolean = () => true,
): Match {
  const { gold, predicted, goldOf } = alignment
  const right = predicted.filter((word, index) => {
    const own = gold[goldOf[index] ?? -1]
    if (own === undefined || !counts(own) || !hasTree(word)) return false
    return isSameHead(alignment, word, own) && isSame(word.token, own.token)
  })
  // Whether a word counts, the marked text says where it has that word.
  const isRead = (word: PlacedWord, index: number) => hasTree(word) && counts(gold[goldOf[index] ?? -1] ?? word)
  return matchOf(right.length, gold.filter(counts).length, predicted.filter(isRead).length)
}

const isWord = ({ token: { relation, upos } }: PlacedWord): boolean => upos !== 'PUNCT' && relation !== 'punct'

const hasTree = ({ token }: PlacedWord): boolean => token.head !== undefined

/** Tells whether two aligned words hang on aligned words, or are both roots. */
export function isSameHead({ goldOf }: Alignment, predicted: PlacedWord, gold: PlacedWord): boolean {
  if (predicted.head < 0 || gold.head < 0) return predicted.head < 0 && gold.head < 0
  return goldOf[predicted.head] === gold.head
}

/** Gives a relation without its subtype. */
export function plain(relation: string | undefined): string {
  return relation?.split(':')[0] ?? ''
}
