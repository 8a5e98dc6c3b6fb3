import type { Reading } from '../reading.ts'
import { hasRelation, isProper, lemmaOf, type Tree } from '../trees/tree.ts'
import { isDangling } from './is-dangling.ts'
import { isSpokenOf, type Spoken } from './spoken.ts'

const deictic =
  /^(?:this|that|these|those|here|there|now|today|tomorrow|yesterday|tonight|ago|i|we|you|me|us|my|our|your|mine|ours|yours|myself|ourselves|yourself|same|another|it|he|she|they|him|them|others|so|mine|theirs|whatever|whoever|both|neither|either)$/

const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/
const periods =
  /^(?:day|week|weekend|month|year|night|morning|evening|afternoon|summer|winter|spring|autumn|season|time|decade|century|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/

/**
 * Tells whether a word can stand in a phrase as it is: it points at nothing outside ("this", "there", "last week"), and
 * a pronoun means something that its clause has named.
 */
export function isPlain(
  reading: Reading,
  tree: Tree,
  token: number,
  subject: Spoken | undefined,
  said: ReadonlySet<string>,
): boolean {
  const own = tree.tokens[token]
  if (own === undefined) return false
  // "A student and, uh, a writer".
  if (own.upos === 'INTJ' || own.xpos === 'UH') return false
  const word = own.text.toLowerCase()
  const isPronoun = own.upos === 'PRON' || /^(?:PRP|WP|WDT)/.test(own.xpos)
  if (isPronoun) {
    const cluster = reading.clusterAt(tree, token)
    if (
      cluster !== undefined &&
      (isSpokenOf(subject, cluster) || said.has(cluster)) &&
      !/^(?:i|we|my|our|you|your|me|us)$/.test(word)
    )
      return true
    return (
      /^(?:that|which|who|whose|whom|itself|themselves|himself|herself|what)$/.test(word) &&
      !/^(?:DT)$/.test(own.xpos) &&
      word !== 'what'
    )
  }
  // "Such surveys": such as were told of before.
  if (word === 'such' && /^(?:det|amod)/.test(own.relation)) return false
  if (own.upos === 'ADV' && /^(?:even|since|elsewhere|thereafter|afterwards?|beforehand)$/.test(word)) return false
  if (/^(?:that)$/.test(word)) return own.xpos === 'WDT' || own.xpos === 'IN'
  if (isProper(tree, token)) return !weekday.test(word)
  if (/^(?:last|next|previous|following)$/.test(word)) return !periods.test(lemmaOf(tree, own.head))
  // "Other areas": other than what?
  if (/^(?:other|others)$/.test(word))
    return /^(?:and|or)$/.test(lemmaOf(tree, token - 1)) && (word === 'others' || hasRelation(tree, own.head, 'conj'))
  if (/^(?:latter|former)$/.test(word)) return own.upos === 'ADJ' && own.relation === 'amod'
  // "Lots of choices" says nothing to ask for.
  if (own.upos === 'NOUN' && /^lots?$/.test(word)) return false
  if (own.upos === 'NOUN' && isDangling(reading, tree, token)) return false
  return own.xpos === 'IN' || !deictic.test(word)
}
