/** Is a pronoun by what it may stand for. `person` is 1 to 3; `who` covers relative pronouns. */
export interface Pronoun {
  readonly person: 1 | 2 | 3
  readonly class: 'he' | 'she' | 'it' | 'they' | 'relative' | 'pointing' | 'own' | 'other'
  readonly isReflexive: boolean
}

const words: readonly (readonly [list: string, Pronoun])[] = [
  ['he him his', { person: 3, class: 'he', isReflexive: false }],
  ['himself', { person: 3, class: 'he', isReflexive: true }],
  ['she her hers', { person: 3, class: 'she', isReflexive: false }],
  ['herself', { person: 3, class: 'she', isReflexive: true }],
  ['it its', { person: 3, class: 'it', isReflexive: false }],
  ['itself', { person: 3, class: 'it', isReflexive: true }],
  ['they them their theirs', { person: 3, class: 'they', isReflexive: false }],
  ['themselves themself', { person: 3, class: 'they', isReflexive: true }],
  ['i me my mine', { person: 1, class: 'own', isReflexive: false }],
  ['myself', { person: 1, class: 'own', isReflexive: true }],
  ['we us our ours ourselves you your yours yourself yourselves', { person: 2, class: 'other', isReflexive: false }],
  ['who whom whose which', { person: 3, class: 'relative', isReflexive: false }],
  ['this that these those', { person: 3, class: 'pointing', isReflexive: false }],
]
const known = new Map(words.flatMap(([list, pronoun]) => list.split(' ').map(word => [word, pronoun] as const)))
const other: Pronoun = { person: 3, class: 'other', isReflexive: false }

/** Finds what a pronoun may stand for, by its word in any case. "We" and "you" stand for nobody who is sure. */
export function pronounOf(word: string): Pronoun {
  return known.get(word.toLowerCase().replace('’', "'")) ?? other
}
