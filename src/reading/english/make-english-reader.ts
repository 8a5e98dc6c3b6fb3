import type { ParsedSentence, ParsedText } from '../../vocabulary/parsed-text.ts'
import type { FoundMention } from './coreference/found-mention.ts'
import { resolveMentions } from './coreference/resolve-mentions.ts'
import type { EnglishReading, SureSentence } from './english-reading.ts'
import { mendTree } from './mend-trees.ts'
import type { EnglishKind, EnglishMention, NameKind, NameRun } from './mentions/english-mention.ts'
import { findMentions } from './mentions/find-mentions.ts'
import { parsedKindOf, toParsedMentions } from './mentions/to-parsed-mentions.ts'
import type { FoundName } from './network/decode-names.ts'
import { makeNetwork } from './network/network.ts'
import { makeParser, type ParsedWords } from './network/parse-sentences.ts'
import { readWeights, type WeightBytes } from './network/weights.ts'
import { type SentenceSpan, splitSentences } from './split-sentences.ts'
import { sureMentions } from './sure-mentions.ts'
import { taggedToken } from './tagged-token.ts'
import type { TextBlock } from './text-block.ts'
import { wordsToRead } from './words-to-read.ts'

/**
 * Is what the reader is told of a text; from a day of writing that is only assumed it reckons no date, and `onProgress`
 * hears of the sentences read so far and of all.
 */
export interface EnglishContext {
  readonly headline: string
  readonly writtenOn: string
  readonly isDayAssumed?: boolean
  readonly source?: string
  readonly blocks?: readonly TextBlock[]
  readonly onProgress?: (done: number, total: number) => void
}

/** Reads English text: its sentences, tags, trees, mentions, and which of them speak of one thing. */
export type ReadEnglish = (text: string, context: EnglishContext) => EnglishReading

const sentencesAtOnce = 256

/**
 * Makes the reader of English text out of its weights (the bytes of the weight file, unpacked). It sends nothing anywhere
 * and keeps nothing of a text. Guarantee: the same text and context give the same reading, and the time grows with the
 * length of the text alone. Throws a `TypeError` for bytes that are no weights.
 */
export function makeEnglishReader(bytes: WeightBytes): ReadEnglish {
  const parse = makeParser(makeNetwork(readWeights(bytes)))
  return (text, { headline, writtenOn, isDayAssumed = false, source, blocks, onProgress }) => {
    const spans = splitSentences(text, blocks)
    const words: ParsedWords[] = []
    for (let from = 0; from < spans.length; from += sentencesAtOnce) {
      const some = spans.slice(from, from + sentencesAtOnce)
      words.push(...parse(some.map(({ tokens }) => wordsToRead(tokens.map(token => token.text)))))
      onProgress?.(Math.min(spans.length, from + sentencesAtOnce), spans.length)
    }
    const sentences = spans.map((span, at) => parsedSentence(span, words[at]))
    const found = findMentions({
      ...{ text, sentences, writtenOn: isDayAssumed ? undefined : writtenOn },
      names: words.map(({ names }) => names.map(nameRun)),
      headKinds: words.map(({ types }) => types.map(({ type }) => kindOfType(type))),
    })
    const resolved = resolveMentions({ text, headline, sentences, mentions: found.map(asFound) })
    const parsed: ParsedText = {
      ...{ headline, text, writtenOn, isDayAssumed, ...(source !== undefined && { source }) },
      sentences,
      mentions: toParsedMentions(found, sentences, index => resolved.mentions[index]?.cluster),
    }
    return {
      parsed,
      sureness: words.map(surenessOf),
      mentions: found,
      merges: resolved.merges,
      confidenceAt: sureMentions(sentences, resolved.mentions),
    }
  }
}

/** Tells how sure a parser is of the words of a sentence. */
export const surenessOf = ({ sureness, labelSureness, tagSureness }: ParsedWords): SureSentence => ({
  ...{ arcs: sureness, labels: labelSureness, tags: tagSureness },
})

function parsedSentence(
  { start, end, paragraph, block, tokens }: SentenceSpan,
  words: ParsedWords | undefined,
): ParsedSentence {
  return {
    ...{ start, end, paragraph, block },
    tokens: mendTree(tokens.map((token, at) => taggedToken(token, words, at))),
  }
}

const kindsOfTypes: Readonly<Record<string, EnglishKind>> = {
  person: 'person',
  place: 'place',
  organization: 'organisation',
  object: 'other',
  event: 'event',
  time: 'date',
  substance: 'substance',
  animal: 'animal',
  plant: 'plant',
  abstract: 'abstract',
}

const kindOfType = (type: string): EnglishKind | undefined => kindsOfTypes[type]

const nameRun = ({ first, last, kind, confidence }: FoundName): NameRun => ({
  ...{ first, last, confidence },
  kind: nameKinds.find(known => known === kind) ?? 'other',
})

const nameKinds: readonly NameKind[] = ['person', 'place', 'organisation', 'facility', 'event', 'date', 'equipment']

function asFound(mention: EnglishMention): FoundMention {
  const { sentence, first, last, head, form, confidence } = mention
  return { ...{ sentence, first, last, head, form, confidence }, kind: parsedKindOf(mention.kind) ?? 'other' }
}
