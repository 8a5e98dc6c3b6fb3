import type { GoldDocument } from '../gold/gold-document.ts'
import type { MeasuredReader } from '../measured-reader.ts'
import { damagedReader, someDamage } from './damaged.ts'
import { goldReader } from './gold.ts'

/** Is a system by its name; `load` reads what it needs only then, so that the time of loading can be taken. */
export interface SystemSource {
  readonly name: string
  readonly load: (documents: readonly GoldDocument[]) => Promise<MeasuredReader>
  /** Tells whether it knows the right answers: it proves the benchmark and is measured only when asked for. */
  readonly isProof?: boolean
}

/** Is the name of this project's own reader, whose measures go without a prefix. */
export const ownReader = 'quizwright'

/** Lists the systems; the project's own reader goes in first, under the name `quizwright`. */
export const systems: readonly SystemSource[] = [
  { name: ownReader, load: async () => (await import('./quizwright.ts')).quizwrightReader() },
  { name: 'wink', load: async () => (await import('./wink.ts')).winkReader() },
  { name: 'compromise', load: async () => (await import('./compromise.ts')).compromiseReader() },
  { name: 'gold', load: async documents => goldReader(documents), isProof: true },
  { name: 'damaged', load: async documents => damagedReader(documents, someDamage), isProof: true },
]
