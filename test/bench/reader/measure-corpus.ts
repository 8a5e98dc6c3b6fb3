import { findBrokenPlaces } from './check-reading.ts'
import type { Corpus } from './corpora.ts'
import type { GoldDocument } from './gold/gold-document.ts'
import type { MeasuredReader, MeasuredText } from './measured-reader.ts'
import { alignWords } from './measures/align-words.ts'
import { addMatches, type Match, type Matches } from './measures/match.ts'
import { measureNames } from './measures/measure-names.ts'
import { measureEachRelation, measureRelations } from './measures/measure-relations.ts'
import { measureWords } from './measures/measure-words.ts'

/** Says what is measured beyond the usual. */
export interface MeasureOptions {
  /** Tells the systems which blocks the text has, as a cleaned page would. */
  readonly blocks?: boolean
  /** Measures each relation by itself. */
  readonly relations?: boolean
}

/** Is one way to compare what was read of a document with what people marked in it. */
type DocumentMeasure = (gold: GoldDocument, read: MeasuredText, corpus: Corpus, options: MeasureOptions) => Matches

const documentMeasures: readonly DocumentMeasure[] = [
  measureTrees,
  (gold, read, { kinds }) => measureNames(gold, read.mentions, kinds),
  // Scores of coreference go in at this place: `gold.parsed.mentions` and `read.mentions` have their clusters.
]

/**
 * Measures a system over a corpus, from raw text; and, as `onGoldTokens.uas` and such, from the words as people parted
 * them, where it offers that. A measure for which it gives nothing at all is left out. Throws where a reading breaks its
 * contract.
 */
export function measureCorpus(reader: MeasuredReader, corpus: Corpus, options: MeasureOptions = {}): Matches {
  const all = corpus.documents.map(gold => {
    const read = reader.read(gold.text, options.blocks === true ? gold.blocks : undefined)
    const [fault] = findBrokenPlaces(gold.text, read)
    if (fault !== undefined) throw new Error(`${reader.name} on ${gold.id}: ${fault}`)
    const raw = documentMeasures.map(measure => measure(gold, read, corpus, options))
    return addMatches([...raw, measureOnGoldTokens(reader, gold)])
  })
  return new Map([...addMatches(all)].filter(([name, match]) => isOffered(reader, name, match)))
}

function measureTrees({ parsed }: GoldDocument, read: MeasuredText, _: Corpus, { relations }: MeasureOptions): Matches {
  if (parsed === undefined) return new Map()
  const alignment = alignWords(parsed.sentences, read.sentences)
  return new Map([
    ...measureWords(parsed.sentences, read.sentences, alignment),
    ...measureRelations(alignment),
    ...(relations === true ? measureEachRelation(alignment) : []),
  ])
}

function measureOnGoldTokens({ parse }: MeasuredReader, { text, parsed }: GoldDocument): Matches {
  if (parse === undefined || parsed === undefined) return new Map()
  const given = parsed.sentences.map(({ tokens }) =>
    tokens.map(({ start, end, text: form }) => ({ start, end, text: form })),
  )
  const read = parse(text, given)
  const matches = measureWords(parsed.sentences, read, alignWords(parsed.sentences, read))
  const asked = ['upos', 'xpos', 'lemma', 'uas', 'las', 'lasPlain', 'uasWords', 'lasWords']
  return new Map(asked.flatMap(name => pick(matches, name)))
}

function pick(matches: Matches, name: string): [string, Match][] {
  const match = matches.get(name)
  return match === undefined ? [] : [[`onGoldTokens.${name}`, match]]
}

const ofMentions: Readonly<Record<string, readonly string[]>> = {
  placeApart: ['place'],
  facilityApart: ['facility'],
  time: ['date', 'time'],
}
const ofWords = new Set(
  'tokens sentences upos xpos lemma uas las lasPlain uasWords lasWords subject passiveSubject object nummod root'.split(
    ' ',
  ),
)

// A system that knows no persons isn't measured on them; one that does and finds none gets nought. Where none is marked
// there is nothing to measure.
function isOffered({ kinds }: MeasuredReader, name: string, { gold, predicted }: Match): boolean {
  if (gold === 0) return false
  if (ofWords.has(name) || name.includes('.')) return predicted > 0
  return kinds === undefined || (ofMentions[name] ?? [name]).some(kind => kinds.includes(kind))
}
