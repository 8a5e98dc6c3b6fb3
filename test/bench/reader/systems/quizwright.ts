import { readFileSync } from 'node:fs'
import { makeEnglishReader, type ReadEnglish, surenessOf } from '../../../../src/reading/english/make-english-reader.ts'
import { mendTree } from '../../../../src/reading/english/mend-trees.ts'
import { makeNetwork } from '../../../../src/reading/english/network/network.ts'
import { makeParser } from '../../../../src/reading/english/network/parse-sentences.ts'
import { readWeights } from '../../../../src/reading/english/network/weights.ts'
import { taggedToken } from '../../../../src/reading/english/tagged-token.ts'
import type { TextBlock } from '../../../../src/reading/english/text-block.ts'
import { wordsToRead } from '../../../../src/reading/english/words-to-read.ts'
import { readWeightsFile } from '../../../../src/storage/weights/read-weights-file.ts'
import { unpackWeights } from '../../../../src/storage/weights/unpack-weights.ts'
import type { MeasuredBlock, MeasuredReader } from '../measured-reader.ts'

/** Makes this project's own reader, with the weights that it ships or those of a file, as a system under measure. */
export function quizwrightReader(file?: string): MeasuredReader & { readonly readEnglish: ReadEnglish } {
  const bytes = file === undefined ? readWeightsFile().bytes : unpackWeights(readFileSync(file))
  const readEnglish = makeEnglishReader(bytes)
  // Only words that are given need a parser of their own, so that memory is measured without it.
  let parser: ReturnType<typeof makeParser> | undefined
  const about = { headline: '', writtenOn: '2000-01-01' }
  return {
    name: 'quizwright',
    trainedOn: ['wikigold'],
    readEnglish,
    read: (text, blocks) => {
      const reading = readEnglish(text, { ...about, ...(blocks !== undefined && { blocks: blocks.map(asBlock) }) })
      const { sentences } = reading.parsed
      const offsetOf = (sentence: number, token: number) => sentences[sentence]?.tokens[token]
      return {
        sentences,
        // What the reader itself holds for less likely than not, it does not vouch for.
        mentions: reading.mentions
          .filter(({ confidence }) => confidence >= 0.5)
          .map(({ sentence, first, last, kind, form, sort, value, figure }) => ({
            start: offsetOf(sentence, first)?.start ?? 0,
            end: offsetOf(sentence, last)?.end ?? 0,
            // "Nine years" is an amount of years.
            ...{ kind: kind === 'duration' && figure !== undefined ? 'quantity' : kind, form },
            ...(sort !== undefined && { sort }),
            ...(value !== undefined && { value }),
          })),
      }
    },
    parse: (_, sentences) => {
      parser ??= makeParser(makeNetwork(readWeights(bytes)))
      const words = parser(sentences.map(tokens => wordsToRead(tokens.map(({ text }) => text))))
      return sentences.map((tokens, at) => {
        const own = words[at]
        return {
          start: tokens[0]?.start ?? 0,
          end: tokens.at(-1)?.end ?? 0,
          tokens: mendTree(tokens.map((token, index) => taggedToken(token, own, index))),
          ...(own !== undefined && { sure: surenessOf(own) }),
        }
      })
    },
    readParsed: (text, own) => readEnglish(text, own).parsed,
  }
}

const asBlock = ({ start, end, kind }: MeasuredBlock): TextBlock => ({
  ...{ start, end },
  kind: kind === 'heading' || kind === 'list' || kind === 'caption' ? kind : 'prose',
})
