import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { makeEnglishReader, type ReadEnglish } from '../../../../src/reading/english/make-english-reader.ts'
import type { TextBlock } from '../../../../src/reading/english/text-block.ts'
import { readWeightsFile } from '../../../../src/storage/weights/read-weights-file.ts'
import type { MeasuredBlock, MeasuredReader } from '../measured-reader.ts'

/** Makes this project's own reader, with the weights that it ships or those of a file (packed), as a system under measure. */
export function quizwrightReader(file?: string): MeasuredReader & { readonly readEnglish: ReadEnglish } {
  const readEnglish = makeEnglishReader(file === undefined ? readWeightsFile().bytes : gunzipSync(readFileSync(file)))
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
    readParsed: (text, own) => readEnglish(text, own).parsed,
  }
}

const asBlock = ({ start, end, kind }: MeasuredBlock): TextBlock => ({
  ...{ start, end },
  kind: kind === 'heading' || kind === 'list' || kind === 'caption' ? kind : 'prose',
})
