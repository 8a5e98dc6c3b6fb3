import { sortOfPeople } from '../../../text/people-names.ts'
import type { Tree } from '../../trees/tree.ts'
import type { NameRun } from './english-mention.ts'
import { sortOfRole } from './role-nouns.ts'

const sureOfPerson = 0.95

/**
 * Takes from a tagger's names what names nobody: a people alone ("Americans"), who hold an office ("Senators"). Letters
 * that stand for words ("KCNA") are a body rather than a person, but where all words of the sentence are in capitals.
 */
export function plausibleNames(tree: Tree, names: readonly NameRun[]): NameRun[] {
  const isLoud = tree.tokens.every(({ text }) => text === text.toUpperCase())
  return names.flatMap(given => {
    const name = withSyllable(tree, given)
    const { first, last, kind, confidence } = name
    const words = tree.tokens.slice(first, last + 1)
    const text = words.map(word => word.text).join(' ')
    if (sortOfPeople(text) !== undefined || (kind === 'person' && isHolders(words))) return []
    // Nobody is called by two letters, as notions are.
    if (kind === 'person' && !isLoud && /^\p{Lu}{2}$/u.test(text)) return []
    const isInitials = kind === 'person' && !isLoud && /^\p{Lu}{2,8}$/u.test(text) && confidence < sureOfPerson
    return [isInitials ? { ...name, kind: 'organisation' as const, confidence: confidence * 0.8 } : name]
  })
}

// "Wong Kwok-hing".
function withSyllable(tree: Tree, name: NameRun): NameRun {
  const [last, hyphen, part] = tree.tokens.slice(name.last, name.last + 3)
  const isJoined = hyphen?.text === '-' && last?.end === hyphen.start && part?.start === hyphen.end
  const isPart = part?.upos === 'PROPN' && part.relation === 'flat' && /^\p{Ll}/u.test(part.text)
  return name.kind === 'person' && isJoined && isPart ? { ...name, last: name.last + 2 } : name
}

function isHolders(words: Tree['tokens']): boolean {
  const [word, ...others] = words
  return others.length === 0 && /^NNP?S$/.test(word?.xpos ?? '') && sortOfRole(singular(word?.text ?? '')) !== undefined
}

const singular = (word: string): string => word.toLowerCase().replace(/s$/, '')
