import { isBareDefinite } from '../entities/bare-definite.ts'
import type { Reading } from '../reading.ts'
import { childrenBy, hasRelation, lemmaOf, subtreeOf, type Tree, tagOf } from '../trees/tree.ts'
import { argumentFrom, headMark, type ReadArgument } from './argument-from.ts'
import { roleOfAdjunct } from './argument-role.ts'
import { chooseAdjuncts } from './choose-adjuncts.ts'
import { wordClausePhrase } from './clause-phrase.ts'
import type { SubjectPredicate } from './find-predicates.ts'
import { isSetApart } from './is-set-apart.ts'
import { type WordedPhrase, wordNounPhrase } from './noun-phrase.ts'
import { prepositionOf } from './preposition.ts'
import { isPassing } from './read-adverb.ts'
import { readOblique } from './read-oblique.ts'
import { readPurpose } from './read-purpose.ts'
import type { Spoken } from './spoken.ts'

/** Says that a clause says nothing, or something else, without a part of it that can't stand alone. */
type Needed = 'needed'

/**
 * Reads what a predicate says besides its subject. Gives `undefined` where an object or complement can't stand alone,
 * since the clause says nothing without it; an adjunct that can't is left out.
 */
export function readArguments(
  reading: Reading,
  tree: Tree,
  predicate: SubjectPredicate,
  subject: Spoken | undefined,
): ReadArgument[] | undefined {
  const { token, copula } = predicate
  if (copula !== undefined) return readCopular(reading, tree, token, subject)
  const found: ReadArgument[] = []
  for (const child of tree.childrenOf(token)) {
    const read = readPart(reading, tree, child, token, subject)
    if (read === 'needed') return undefined
    if (read !== undefined) found.push(read)
  }
  // No verb has two: one of them was misread.
  if (found.filter(({ argument }) => argument.function === 'object').length > 1) return undefined
  const where = predicate.place === undefined ? [] : readPlace(reading, tree, predicate.place, found)
  if (where === undefined) return undefined
  found.push(...where)
  const isAdjunct = ({ argument }: ReadArgument) => argument.function === 'adjunct'
  return [
    ...found.filter(one => !isAdjunct(one)),
    ...chooseAdjuncts(
      found.filter(isAdjunct),
      token,
      found.some(one => one.argument.function === 'complement'),
    ),
  ]
}

// "In Varn, where they hold a quarter of its land": the place is said already.
function readPlace(
  reading: Reading,
  tree: Tree,
  token: number,
  found: readonly ReadArgument[],
): ReadArgument[] | undefined {
  const worded = wordNounPhrase(reading, tree, token)
  const mark = worded && headMark(worded, token)
  if (worded === undefined || mark?.entity?.kind !== 'place' || mark.form !== 'name') return undefined
  if (found.some(({ worded: { marks } }) => marks.some(({ entity }) => entity === mark.entity))) return []
  return [argumentFrom(reading, tree, worded, { role: 'place', function: 'adjunct', preposition: 'in' })]
}

function readPart(
  reading: Reading,
  tree: Tree,
  child: number,
  verb: number,
  subject: Spoken | undefined,
): ReadArgument | Needed | undefined {
  const { relation = '', upos = '' } = tree.tokens[child] ?? {}
  // "Was dealt with": its preposition stands without a noun.
  if (upos === 'ADP' && child > verb && !/^(?:compound|mark|case|cc|fixed)/.test(relation)) return 'needed'
  if (relation === 'obj' || relation === 'iobj') return readObject(reading, tree, child, subject)
  if (relation === 'ccomp') return 'needed'
  if (relation === 'xcomp') {
    // "Named the ship Endurance": what is named and its name are one thing.
    if (naming.test(lemmaOf(tree, verb)) && /^(?:NOUN|PROPN)$/.test(tree.tokens[child]?.upos ?? '')) return 'needed'
    return readCompletion(reading, tree, child, subject)
  }
  if (hasRelation(tree, child, 'obl')) return readOblique(reading, tree, child, subject)
  // "Spent two years building it": spent on what.
  if (
    relation === 'advcl' &&
    lemmaOf(tree, verb) === 'spend' &&
    tagOf(tree, child) === 'VBG' &&
    !isSetApart(tree, child)
  )
    return readCompletion(reading, tree, child, subject)
  if (relation === 'advcl') return readPurpose(reading, tree, child, verb, subject)
  return relation === 'advmod' && child > verb ? readAdverb(reading, tree, child, subject) : undefined
}

function readCompletion(
  reading: Reading,
  tree: Tree,
  child: number,
  subject: Spoken | undefined,
): ReadArgument | Needed {
  const worded = wordClausePhrase(reading, tree, child, subject)
  return worded === undefined
    ? 'needed'
    : argumentFrom(reading, tree, worded, { role: 'theme', function: 'complement' })
}

function readObject(reading: Reading, tree: Tree, child: number, subject: Spoken | undefined): ReadArgument | Needed {
  const worded = wordNounPhrase(reading, tree, child, { subject })
  const isEmpty = /^W/.test(tagOf(tree, child)) || /^(?:itself|themselves|himself|herself)$/.test(lemmaOf(tree, child))
  if (worded === undefined || isEmpty || pointsBack(reading, tree, worded)) return 'needed'
  // "Had two brothers, Niklaus and Jon": who they were to him is lost.
  const isHad = lemmaOf(tree, tree.tokens[child]?.head ?? -1) === 'have'
  if (
    isHad &&
    worded.marks.some(({ head, entity, form }) => head === worded.top && form === 'name' && entity?.kind === 'person')
  )
    return 'needed'
  return tree.tokens[child]?.relation === 'obj'
    ? argumentFrom(reading, tree, worded, { role: 'theme', function: 'object' })
    : argumentFrom(reading, tree, worded, { role: 'recipient', function: 'indirect' })
}

// "Made the trip": which one was told before, in words that don't name it.
function pointsBack(reading: Reading, tree: Tree, { first, last, top, marks }: WordedPhrase): boolean {
  const isMarked = marks.some(({ head }) => head === top)
  return !isMarked && reading.isAgain(tree, top) && isBareDefinite(tree, { first, last, head: top })
}

const directions = /^(?:away|back|down|up|out|together|apart|home|abroad|well|badly|poorly)$/

// "Performed badly" isn't "performed": how something is done is kept, when and how often is not needed.
function readAdverb(
  reading: Reading,
  tree: Tree,
  child: number,
  subject: Spoken | undefined,
): ReadArgument | Needed | undefined {
  const lemma = lemmaOf(tree, child)
  if (/^(?:only|not|there|here|so|thus|otherwise)$/.test(lemma)) return 'needed'
  if (!directions.test(lemma) && !(/ly$/.test(lemma) && !isPassing(lemma))) return undefined
  const worded = wordNounPhrase(reading, tree, child, { subject })
  return worded && argumentFrom(reading, tree, worded, { role: 'manner', function: 'adjunct' })
}

function readCopular(
  reading: Reading,
  tree: Tree,
  token: number,
  subject: Spoken | undefined,
): ReadArgument[] | undefined {
  const complement = readComplement(reading, tree, token, subject)
  if (complement === undefined || leansOnClause(tree, token)) return undefined
  const times: ReadArgument[] = []
  for (const child of childrenBy(tree, token, 'obl', 'nmod:unmarked')) {
    if (reading.markOf(tree, child)?.form !== 'date') continue
    const read = readOblique(reading, tree, child, subject)
    if (read === 'needed') return undefined
    if (read !== undefined) times.push(read)
  }
  return [complement, ...chooseAdjuncts(times, token)]
}

const settings = /^(?:attendance|hand|place|charge|question|line|office|session|town|trouble|sight)$/
const naming = /^(?:name|call|dub|title|label|christen|rename|nickname)$/

// "Was alone in receiving a gift", "was too old to travel": the adjective says something else by itself.
function leansOnClause(tree: Tree, token: number): boolean {
  return childrenBy(tree, token, 'ccomp', 'xcomp', 'csubj', 'advcl').some(
    child => !hasRelation(tree, child, 'advcl') || (child > token && /^VB[GN]?$/.test(tagOf(tree, child))),
  )
}

function isCompared(tree: Tree, token: number): boolean {
  const isMore = [token, ...childrenBy(tree, token, 'advmod', 'amod')].some(at => /^(?:JJR|RBR)$/.test(tagOf(tree, at)))
  return isMore && tree.tokens.some((_, at) => at > token && lemmaOf(tree, at) === 'than')
}

function readComplement(
  reading: Reading,
  tree: Tree,
  token: number,
  subject: Spoken | undefined,
): ReadArgument | undefined {
  if (/^W/.test(tagOf(tree, token))) return undefined
  // "Lund, whose plan is ...": a relative word says nothing by itself.
  if (childrenBy(tree, token, 'nmod:poss').some(at => tagOf(tree, at) === 'WP$')) return undefined
  // "Short enough that it ...", "so rare that ...": for what, only the clause says.
  if (
    subtreeOf(tree, token).some(at => /^(?:enough|so|such)$/.test(lemmaOf(tree, at)) && hasRelation(tree, at, 'advmod'))
  )
    return undefined
  // "More numerous in Varn than before": than what, it must say.
  if (isCompared(tree, token)) return undefined
  // "Mira was in attendance": at what, was told before.
  if (
    settings.test(lemmaOf(tree, token)) &&
    childrenBy(tree, token, 'case').length > 0 &&
    childrenBy(tree, token, 'nmod').length === 0
  )
    return undefined
  // "The act is one that justifies it": one of what was told before.
  if (lemmaOf(tree, token) === 'one' && childrenBy(tree, token, 'nmod').length === 0) return undefined
  const worded = wordNounPhrase(reading, tree, token, { subject, own: subject?.cluster })
  if (worded === undefined) return undefined
  const preposition = prepositionOf(tree, token)
  const mark = headMark(worded, token)
  const role =
    preposition === undefined ? (mark?.form === 'quantity' ? 'measure' : 'theme') : roleOfAdjunct(preposition, mark)
  return argumentFrom(reading, tree, worded, { role, function: 'complement', preposition })
}
