import type { Agreement } from '../../vocabulary/agreement.ts'
import type { Phrase } from '../../vocabulary/phrase.ts'
import type { Mark } from '../marks/mark.ts'
import type { Reading } from '../reading.ts'
import { childrenBy, isProper, lemmaOf, subtreeOf, type Tree, tagOf } from '../trees/tree.ts'
import { closePhrase, type Piece } from './close-phrase.ts'
import { fittingMark, isAskableIn } from './fitting-mark.ts'
import { isLeftOut, leavesOutCondition } from './is-left-out.ts'
import { isPlain } from './is-plain.ts'
import { isSetApart } from './is-set-apart.ts'
import type { Spoken } from './spoken.ts'

/** Is a worded part of a sentence: what it says, what its verb agrees with, and the tokens that it stands on. */
export interface WordedPhrase {
  readonly phrase: Phrase
  readonly head: number
  readonly agreement?: Agreement
  readonly first: number
  readonly last: number
  readonly marks: readonly Mark[]
  /** Is the noun that was worded: the name that stands for another noun, where one does. */
  readonly top: number
  /** Lists the tokens that it keeps, those behind a slot included. */
  readonly tokens: readonly number[]
}

const mostWords = 16

/**
 * Words the phrase of a noun so that it stands alone: names and amounts become slots, pronouns the thing that they
 * mean, what a comma sets apart is left out. A pronoun that means `subject` stays, since its sentence names that.
 * Gives `undefined` where something in it can't be understood by itself: "this", "it", "the latter", "there".
 */
export function wordNounPhrase(
  reading: Reading,
  tree: Tree,
  top: number,
  { subject, own }: { readonly subject?: Spoken | undefined; readonly own?: string | undefined } = {},
): WordedPhrase | undefined {
  const named = own === undefined ? namesInstead(reading, tree, top) : undefined
  if (named !== undefined) return wordNounPhrase(reading, tree, named, { subject, own })
  const tokens = subtreeOf(tree, top, child => isLeftOut(reading, tree, child, top))
  if (leavesOutCondition(tree, tokens) || isEmptied(tree, top) || isDenied(tree, top) || holdsClause(tree, tokens))
    return undefined
  if (isCut(tree, tokens)) return undefined
  const used = new Set(tokens)
  const pieces: Piece[] = []
  const said = new Set<string>()
  const marks: Mark[] = []
  let headPiece = 0
  let covered = -1
  for (const token of tokens) {
    if (token <= covered) continue
    const mark = fittingMark(reading, tree, token, { top, used, said, subject, own })
    if ((mark?.first ?? token) <= top && top <= (mark?.last ?? token)) headPiece = pieces.length
    if (mark === undefined) {
      if (!isPlain(reading, tree, token, subject, said) || lacksName(tree, token, used)) return undefined
      pieces.push({ token, last: token })
      continue
    }
    if (isLooseDate(tree, mark, top)) return undefined
    const spoken = reading.clusterAt(tree, mark.head)
    // "A defector from the group within the church called the group" says a thing twice.
    if (spoken !== undefined && said.has(spoken)) return undefined
    if (spoken !== undefined) said.add(spoken)
    const slot = { of: mark.annotation.id, possessive: mark.isPossessive, ask: isAskableIn(tree, mark, used) }
    pieces.push({ token, last: mark.last, slot })
    marks.push(mark)
    covered = mark.last
  }
  if (pieces.length === 0 || tokens.length - marks.length > mostWords) return undefined
  const closed = closePhrase(reading, tree, pieces, headPiece)
  if (closed === undefined) return undefined
  const agreement = agreementOf(tree, top, marks)
  const [first = top, last = top] = [tokens[0], Math.max(tokens.at(-1) ?? top, ...marks.map(mark => mark.last))]
  return { ...closed, first, last, marks, top, tokens, ...(agreement !== undefined && { agreement }) }
}

// "Questions Wednesday": made a full date it wants an "on", and "crossing the Channel last year" an "in".
function isLooseDate(tree: Tree, { form, head, first }: Mark, top: number): boolean {
  return (
    form === 'date' &&
    first > top &&
    /:(?:tmod|unmarked|npmod)$/.test(tree.tokens[head]?.relation ?? '') &&
    childrenBy(tree, head, 'case').length === 0
  )
}

// "Not Mira but Raj": only a complement leaves its "not" to the verb.
function isDenied(tree: Tree, top: number): boolean {
  return (
    /^(?:nsubj|obj|iobj|obl|nmod)/.test(tree.tokens[top]?.relation ?? '') &&
    childrenBy(tree, top, 'cop').length === 0 &&
    childrenBy(tree, top, 'advmod', 'cc').some(at => /^(?:not|never)$/.test(lemmaOf(tree, at)))
  )
}

// "The forming of a spontaneous" has lost its noun, "the verdict and "grave"" its verb.
const isCut = (tree: Tree, tokens: readonly number[]): boolean =>
  tokens.some(token => {
    const { upos, relation = '', head = -1 } = tree.tokens[token] ?? {}
    if (upos !== 'ADJ') return false
    if (relation === 'conj')
      return head < token && tree.tokens[head]?.upos === 'NOUN' && tree.tokens[token - 1]?.text === '"'
    return (
      /^(?:nmod|obl|obj)$/.test(relation) && childrenBy(tree, token, 'det').some(at => /^an?$/.test(lemmaOf(tree, at)))
    )
  })

// "Shares slipped and oil fell": a verb that a noun goes on from has a sentence of its own.
function holdsClause(tree: Tree, tokens: readonly number[]): boolean {
  return tokens.some(
    token =>
      tree.tokens[token]?.relation === 'acl' &&
      ((tagOf(tree, token) === 'VBD' && childrenBy(tree, token, 'conj').some(at => tree.tokens[at]?.upos === 'NOUN')) ||
        // "Saw 600 people march".
        (/^VBP?$/.test(tagOf(tree, token)) && childrenBy(tree, token, 'mark', 'nsubj', 'aux').length === 0)),
  )
}

// "An individual, facing ten years": without what is left out the noun says nothing.
function isEmptied(tree: Tree, top: number): boolean {
  return (
    /^(?:individual|person|man|woman|one|someone|somebody|something|thing|place|way)$/.test(lemmaOf(tree, top)) &&
    childrenBy(tree, top, 'acl').some(child => child > top && isSetApart(tree, child)) &&
    childrenBy(tree, top, 'amod', 'compound', 'nmod').length === 0
  )
}

// "Councillors Ann Chiang and Priscilla Leung", "another candidate, Raymond Wong": the names say more than the noun.
function namesInstead(reading: Reading, tree: Tree, top: number): number | undefined {
  if (reading.markOf(tree, top)?.form === 'name') return undefined
  return childrenBy(tree, top, 'appos').find(child => {
    const mark = reading.markOf(tree, child)
    const isBeside = tree.tokens.slice(top + 1, child).every(({ text }) => !/^[,(–—-]$/.test(text))
    // "The captain (Mira Olm)" may be who plays the captain.
    const isBracketed = tree.tokens[(mark?.first ?? child) - 1]?.text === '('
    return mark?.form === 'name' && child > top && (isBeside || (mark.entity?.kind === 'person' && !isBracketed))
  })
}

// "A goal from captain Harry Kane" without Harry Kane is "a goal from captain".
function lacksName(tree: Tree, token: number, kept: ReadonlySet<number>): boolean {
  return (
    tagOf(tree, token) === 'NN' &&
    childrenBy(tree, token, 'det', 'nmod:poss', 'nummod').length === 0 &&
    childrenBy(tree, token, 'appos').some(child => child === token + 1 && !kept.has(child) && isProper(tree, child))
  )
}

function agreementOf(tree: Tree, top: number, marks: readonly Mark[]): Agreement | undefined {
  const joined = childrenBy(tree, top, 'conj').flatMap(conj => childrenBy(tree, conj, 'cc'))
  if (joined.some(at => lemmaOf(tree, at) === 'and')) return 'plural'
  if (marks.some(mark => mark.head === top)) return undefined
  // "The rest of the crews were".
  const isShare = /^(?:rest|majority|half|most|lot|couple|handful)$/.test(lemmaOf(tree, top))
  if (isShare && childrenBy(tree, top, 'nmod').some(part => /S$/.test(tagOf(tree, part)))) return 'plural'
  return /^NNP?S$/.test(tagOf(tree, top)) ||
    /^(?:people|police|troops|many|several|few|some|most|all|two|three)$/.test(lemmaOf(tree, top))
    ? 'plural'
    : 'singular'
}
