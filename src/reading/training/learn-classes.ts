import type { ParsedText, Token } from '../../vocabulary/parsed-text.ts'
import { type ClassName, classNames } from '../english/word-classes.ts'

const most = 4000
const fewest = 4

/**
 * Learns the class that each common word has most often in texts with their tags, as lists of words parted by spaces:
 * the 4,000 most frequent that stand at least four times. Words are in small letters.
 */
export function learnClasses(texts: readonly ParsedText[]): Partial<Record<ClassName, string>> {
  const counts = new Map<string, Map<ClassName, number>>()
  for (const { sentences } of texts)
    for (const { tokens } of sentences)
      for (const token of tokens) {
        if (!/[a-z]/i.test(token.text)) continue
        const word = token.text.toLowerCase().replaceAll('\u2019', "'")
        const own = counts.get(word) ?? new Map<ClassName, number>()
        const name = classOf(token)
        own.set(name, (own.get(name) ?? 0) + 1)
        counts.set(word, own)
      }
  const ranked = [...counts]
    .map(([word, own]) => ({ word, count: [...own.values()].reduce((sum, one) => sum + one, 0), name: commonest(own) }))
    .filter(({ count, word }) => count >= fewest && !word.includes(' '))
    .sort((one, other) => other.count - one.count || (one.word < other.word ? -1 : 1))
    .slice(0, most)
  return Object.fromEntries(
    classNames.flatMap(name => {
      const words = ranked.filter(one => one.name === name).map(({ word }) => word)
      return words.length === 0 ? [] : [[name, words.join(' ')]]
    }),
  )
}

function classOf({ upos, xpos, features }: Token): ClassName {
  const { Poss: owns, Case: grammaticalCase } = features
  if (upos === 'VERB' || upos === 'AUX') {
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(xpos)) return 'finite'
    return xpos === 'VB' ? 'infinitive' : 'participle'
  }
  if (upos === 'PRON' && owns === 'Yes') return 'owner'
  if (upos === 'PRON' && grammaticalCase === 'Nom') return 'subject'
  return classNames.find(name => name === upos) ?? 'X'
}

function commonest(counts: ReadonlyMap<ClassName, number>): ClassName {
  return [...counts].reduce<readonly [ClassName, number]>((best, one) => (one[1] > best[1] ? one : best), ['X', 0])[0]
}
