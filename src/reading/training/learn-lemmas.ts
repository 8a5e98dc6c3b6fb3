import type { ParsedText } from '../../vocabulary/parsed-text.ts'
import { groupOf, keyOf, lemmaByRule } from '../english/lemma-of.ts'

interface Counted {
  readonly lemmas: Map<string, number>
  byRule: string
}

// What stands once in these is as often a slip as a word.
const seenTwice: ReadonlySet<string> = new Set(['NNP', 'NN', 'PUNCT', 'X', 'NUM'])

// Slips of the treebanks: "fled" is not of "flead".
const slips: ReadonlySet<string> = new Set('bre flead flow fre mimick rang reput trye wove'.split(' '))

/**
 * Learns the words whose dictionary form no rule gives from texts with their trees: for each group of tags the words and
 * their most frequent dictionary forms by turns. Misspelt words are left out, and names that stand only once.
 */
export function learnLemmas(texts: readonly ParsedText[]): Record<string, string> {
  const groups = new Map<string, Map<string, Counted>>()
  for (const { sentences } of texts)
    for (const { tokens } of sentences)
      for (const { text, lemma, upos, xpos, features } of tokens) {
        const { Typo: isTypo } = features
        if (isTypo === 'Yes' || /\s/.test(text + lemma)) continue
        const group = groups.get(groupOf(upos, xpos)) ?? new Map<string, Counted>()
        const key = keyOf(text, xpos)
        const counted = group.get(key) ?? { lemmas: new Map<string, number>(), byRule: '' }
        counted.lemmas.set(lemma, (counted.lemmas.get(lemma) ?? 0) + 1)
        counted.byRule = lemmaByRule(text, upos, xpos)
        group.set(key, counted)
        groups.set(groupOf(upos, xpos), group)
      }
  const lists = [...groups].sort(byKey).flatMap(([name, group]) => {
    const words = [...group].sort(byKey).flatMap(([word, { lemmas, byRule }]) => {
      const [lemma, count] = [...lemmas].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0])
      const isRare = count < (seenTwice.has(name) ? 2 : 1)
      // Shouted words teach nothing of initials.
      const isShouted = word !== word.toLowerCase() && lemma === word.toLowerCase()
      return lemma === byRule || isRare || isShouted || slips.has(lemma) ? [] : [`${word} ${lemma}`]
    })
    return words.length === 0 ? [] : [[name, words.join(' ')]]
  })
  return Object.fromEntries(lists)
}

function byKey([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1
}
