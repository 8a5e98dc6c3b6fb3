import { childrenBy, lemmaOf, type Tree } from '../../trees/tree.ts'
import type { NameRun } from './english-mention.ts'
import type { Run } from './name-runs.ts'

type Names = readonly (readonly NameRun[])[]

/**
 * Takes names in quotation marks for what they are: a word that is only spoken of ("SRL" means ...) names nothing and
 * goes, and a name that never stands without the marks is the title of a work and no person, unless somebody is called so.
 */
export function quotedNames(trees: readonly Tree[], names: Names): NameRun[][] {
  const bare = new Set<string>()
  const quoted = new Set<string>()
  for (const [index, own] of names.entries()) {
    const tree = trees[index]
    if (tree === undefined) continue
    for (const name of own) (isTitle(tree, name) ? quoted : bare).add(wordsOf(tree, name))
  }
  return names.map((own, index) =>
    own.flatMap(name => {
      const tree = trees[index]
      if (tree === undefined || !isQuoted(tree, name)) return [name]
      if (isSpokenOf(tree, name)) return []
      const words = wordsOf(tree, name)
      const isWork = name.kind === 'person' && quoted.has(words) && !bare.has(words)
      return [isWork ? { ...name, kind: 'other' as const, confidence: 0.8 * name.confidence } : name]
    }),
  )
}

const mark = /^(?:["“”‘’']|``|'')$/

function isQuoted({ tokens }: Tree, { first, last }: Run): boolean {
  const isClosed = (at: number) => mark.test(tokens[at]?.text ?? '')
  // A comma may stand within the marks.
  const isEnd = isClosed(last + 1) || (/^[,.]$/.test(tokens[last + 1]?.text ?? '') && isClosed(last + 2))
  return isEnd && mark.test(tokens[first - 1]?.text ?? '')
}

// "Better known as “Olm Cat”": a nickname is a person's; so is one between the names, and who is spoken to.
function isTitle(tree: Tree, name: Run): boolean {
  const { tokens } = tree
  const [before, after] = [tokens.slice(Math.max(0, name.first - 4), name.first - 1), tokens[name.last + 2]]
  const isCalled = before.some(({ lemma }) => /^(?:alias|aka|as|call|dub|nickname|pseudonym)$/.test(lemma))
  const isBetween = before.at(-1)?.upos === 'PROPN' && after?.upos === 'PROPN'
  const isAlone = name.first === name.last && !mark.test(tokens[name.last + 1]?.text ?? '')
  return isQuoted(tree, name) && !isCalled && !isBetween && !isAlone
}

const wordy =
  /^(?:abbreviation|acronym|adjective|anagram|contraction|equivalent|euphemism|expression|initialism|noun|phrase|plural|pronunciation|shorthand|slang|spelling|suffix|synonym|term|translation|verb|word)$/

// "“Olm” means a tree", "“SRL” is the equivalent of “Ltd”", "the word “Olm”".
function isSpokenOf(tree: Tree, { first, last }: Run): boolean {
  const before = tree.tokens[first - 2]
  if (before !== undefined && wordy.test(before.lemma)) return true
  return tree.tokens.slice(first, last + 1).some(({ head, relation }) => {
    if (!relation.startsWith('nsubj') || head < 0) return false
    const verb = lemmaOf(tree, head)
    const isMeaning = /^(?:mean|denote|signify|translate)$/.test(verb) || (verb === 'stand' && standsFor(tree, head))
    return isMeaning || (wordy.test(verb) && childrenBy(tree, head, 'cop').length > 0)
  })
}

const standsFor = (tree: Tree, verb: number): boolean => tree.tokens[verb + 1]?.text === 'for'

const wordsOf = ({ tokens }: Tree, { first, last }: Run): string =>
  tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ')
