import type { Mark } from '../marks/mark.ts'
import type { Reading } from '../reading.ts'
import { childrenBy, hasRelation, lemmaOf, type Tree } from '../trees/tree.ts'
import { argumentFrom } from './argument-from.ts'
import type { FactMaker } from './evidence.ts'
import { isAnchored } from './is-anchored.ts'
import { isWholePhrase } from './is-whole.ts'
import { type WordedPhrase, wordNounPhrase } from './noun-phrase.ts'
import { type ReadTitle, titleFact } from './title-fact.ts'

/**
 * Reads what an apposition says a named thing is: "Steve Whitmore, a representative for the sheriff's office". Leaves out
 * one without a determiner or an owner, of several things, and one of the past ("a former welder"), whose tense the
 * statement would double.
 */
export function readAppositions(reading: Reading, tree: Tree, mark: Mark, maker: FactMaker): ReadTitle[] {
  const after = childrenBy(tree, mark.head, 'appos').filter(child => child > mark.last)
  const above = hasRelation(tree, mark.head, 'appos') ? [tree.tokens[mark.head]?.head ?? -1] : []
  return [...after, ...above].flatMap(top => {
    // "The captain (Mira Olm)" may be who plays the captain.
    if (mark.entity?.kind === 'person' && tree.tokens[mark.first - 1]?.text === '(') return []
    // A partner or rival is one in something that the apposition doesn't say.
    if (
      /^(?:partner|rival|opponent|colleague|mate|teammate|friend|second|replacement|successor|predecessor)$/.test(
        lemmaOf(tree, top),
      )
    )
      return []
    if (isOfOtherKind(reading.kindAt(tree, top), mark)) return []
    const worded = canBeSaid(reading, tree, top, mark)
      ? wordNounPhrase(reading, tree, top, { own: reading.clusterAt(tree, top) ?? reading.clusterAt(tree, mark.head) })
      : undefined
    const isSeveral = worded?.agreement === 'plural' && childrenBy(tree, top, 'conj').length === 0
    if (worded === undefined || isSeveral) return []
    if (!isAnchored(tree, worded) || !isWholePhrase(tree, worded) || isKin(tree, worded)) return []
    const { argument } = argumentFrom(reading, tree, worded, { role: 'theme', function: 'complement' })
    const fact = titleFact(
      reading,
      tree,
      mark,
      {
        complement: argument,
        run: { first: Math.min(mark.first, worded.first), last: Math.max(mark.last, worded.last) },
        marks: worded.marks,
        tense: mark.entity?.kind === 'person' ? 'past' : 'present',
        tellsApart: tellsApart(worded),
      },
      maker,
    )
    return [{ fact, roles: [] }]
  })
}

// "Signed by Ada Olm, a clerk of Varn Steel, a branch of it": the branch is the firm's, and who signed is no branch.
const isOfOtherKind = (kind: string | undefined, { entity }: Mark): boolean =>
  entity?.kind === 'person'
    ? /^(?:organisation|place|facility|event|abstract|substance)$/.test(kind ?? '')
    : kind === 'person'

// "A sister" of nobody.
function isKin(tree: Tree, { top, tokens }: WordedPhrase): boolean {
  return (
    /^(?:half-)?(?:sister|brother|son|daughter|cousin|wife|husband|father|mother|widow|relative)$/.test(
      lemmaOf(tree, top),
    ) && !childrenBy(tree, top, 'nmod').some(child => tokens.includes(child))
  )
}

function canBeSaid(reading: Reading, tree: Tree, top: number, { entity }: Mark): boolean {
  if (tree.tokens[top]?.upos !== 'NOUN' || reading.markOf(tree, top)?.form === 'name') return false
  if (childrenBy(tree, top, 'case').length > 0) return false
  // "A teacher and the mayor of Varn" is one person, "a school and halls" are several things.
  if (childrenBy(tree, top, 'conj').some(at => entity?.kind !== 'person' || !isDetermined(tree, at))) return false
  if (childrenBy(tree, top, 'amod').some(at => /^(?:former|then|late|ex|future)$/.test(lemmaOf(tree, at)))) return false
  const determiners = childrenBy(tree, top, 'det').map(at => tree.tokens[at]?.text ?? '')
  if (entity?.kind !== 'person') return determiners.some(text => /^an?$/i.test(text))
  return determiners.length > 0 || childrenBy(tree, top, 'nmod:poss').length > 0
}

const isDetermined = (tree: Tree, noun: number): boolean =>
  tree.tokens[noun]?.xpos === 'NN' && childrenBy(tree, noun, 'det').length > 0

// "A musician" may be true of others in the article; "the owner" and "a lecturer at a college that is named" are not.
function tellsApart({ phrase }: WordedPhrase): boolean {
  return phrase.some(segment => typeof segment !== 'string') || String(phrase[0]).startsWith('the ')
}
