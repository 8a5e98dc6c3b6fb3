import { makeEnglishReader, type ReadEnglish } from '../../../src/reading/english/make-english-reader.ts'
import { readWeightsFile } from '../../../src/storage/weights/read-weights-file.ts'

let reader: ReadEnglish | undefined

/** Gives the reader with the weights that the package ships, made once for all tests of a process. */
export function shippedReader(): ReadEnglish {
  reader ??= makeEnglishReader(readWeightsFile().bytes)
  return reader
}

/** Is a short article of our own, with the traps of news: titles, an acronym, hedged figures, a relative day. */
export const sampleText = `The Øresund Bridge links Copenhagen in Denmark with Malmö in Sweden. It opened on 1 July 2000.

“The bridge carries more than 20,000 vehicles on a weekday,” said Danish Transport Minister Thomas Danielsen on Monday. He said Denmark paid about 30 percent of the cost.

The European Union (EU) gave 127 million euros to the project. The EU also paid for a tunnel near Copenhagen Airport, where two trains arrive every hour.`
