import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Corpus } from '../corpora.ts'
import type { CorpusResults } from '../print-results.ts'
import type { SystemSource } from '../systems/systems.ts'
import type { Taken } from './time-system.ts'

const rounds = 3

/**
 * Times systems over the texts of a corpus, each in a process of its own, turn by turn: one round of all systems, then the
 * next. Of times the best round counts, since what others do on the machine can only add to them, of memory the worst.
 * `tokensPerSecond` counts the corpus's own words, so that nobody wins by parting words more finely; `tokensPerProcessorSecond`
 * and `loadProcessorMs` take the time of the processors instead of the clock's, collection of garbage included.
 */
export function measureSpeed(corpus: Corpus, systems: readonly SystemSource[]): CorpusResults['systems'] {
  const folder = mkdtempSync(join(tmpdir(), 'quizwright-speed-'))
  try {
    const file = join(folder, 'texts.json')
    const texts = corpus.documents.map(({ text }) => text)
    writeFileSync(file, JSON.stringify(texts))
    const words = corpus.documents.flatMap(({ parsed }) => parsed?.sentences ?? [])
    const count = words.reduce((sum, { tokens }) => sum + tokens.length, 0)
    const taken = Array.from({ length: rounds }, () =>
      systems.map(({ name }) => [name, timeApart(name, file)] as const),
    )
    return systems.map(({ name }) => {
      const own = taken.flat().flatMap(([system, one]) => (system === name ? [one] : []))
      return [name, valuesOf(own, count)] as const
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function timeApart(name: string, file: string): Taken {
  const script = fileURLToPath(new URL('./time-system.js', import.meta.url))
  return JSON.parse(execFileSync(process.execPath, [script, name, file], { encoding: 'utf8' }))
}

function valuesOf(taken: readonly Taken[], words: number): ReadonlyMap<string, number> {
  const best = (of: keyof Taken) => Math.min(...taken.map(one => one[of]))
  return new Map([
    ['tokensPerSecond', (1_000 * words) / best('warmClock')],
    ['tokensPerProcessorSecond', (1_000 * words) / best('warmProcessor')],
    ['loadMs', best('load')],
    ['loadProcessorMs', best('loadProcessor')],
    ['firstTextMs', best('first')],
    ['residentMb', Math.max(...taken.map(({ resident }) => resident))],
  ])
}
