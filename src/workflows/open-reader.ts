import { makeEnglishReader } from '../reading/english/make-english-reader.ts'
import { offerMerges } from '../reading/english/offer-merges.ts'
import { rateFacts } from '../reading/english/rate-facts.ts'
import { readFacts } from '../reading/read-facts.ts'
import { readWeightsFile } from '../storage/weights/read-weights-file.ts'
import type { EnglishReader } from './english-reader.ts'

/**
 * Opens the English reader with the weights of the installed package. Takes about a fifth of a second. Throws
 * `internal-error` where the weights are missing or damaged.
 */
export function openReader(): EnglishReader {
  const { bytes, manifest } = readWeightsFile()
  const readEnglish = makeEnglishReader(bytes)
  return {
    read: async (text, context) => {
      const reading = readEnglish(text, context)
      const told = readFacts(reading.parsed)
      const rates = rateFacts(reading, told)
      const confidences = new Map(told.facts.map(({ id }, at) => [id, rates[at] ?? 0]))
      return {
        ...{ parsed: reading.parsed, told, version: manifest.version },
        confidenceOf: ({ id }) => confidences.get(id) ?? 0,
        sureOf: ({ start, end }) => {
          const { mention, link } = reading.confidenceAt(start, end)
          return { kind: mention, meaning: link }
        },
        merges: offerMerges(reading, told),
      }
    },
  }
}
