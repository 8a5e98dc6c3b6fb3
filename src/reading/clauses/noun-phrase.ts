import type { Agreement } from '../../vocabulary/agreement.ts'
import type { Phrase } from '../../vocabulary/phrase.ts'
import type { Mark } from '../marks/mark.ts'
import type { Reading } from '../reading.ts'
import { childrenBy, hasRelation, lemmaOf, subtreeOf, type Tree, tagOf } from '../trees/tree.ts'
import { closePhrase, type Piece } from './close-phrase.ts'
import { isPlain } from './is-plain.ts'
import { isSetApart } from './is-set-apart.ts'
import { isSpokenOf, type Spoken } from './spoken.ts'

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
  const used = new Set(tokens)
  const pieces: Piece[] = []
  const said = new Set<string>()
  const marks: Mark[] = []
  let headPiece = 0
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] ?? 0
    const mark = reading.marksAt(tree, token).find(one => fits(reading, tree, one, used, { subject, own, top, said }))
    if (mark === undefined) {
      if (!isPlain(reading, tree, token, subject, said)) return undefined
      if (token === top) headPiece = pieces.length
      pieces.push({ token, last: token })
      continue
    }
    if (mark.first <= top && top <= mark.last) headPiece = pieces.length
    const isAskable = mark.isAskable && !isModified(tree, mark, used) && !isListed(tree, mark.head, used)
    pieces.push({
      token,
      last: mark.last,
      slot: { of: mark.annotation.id, possessive: mark.isPossessive, ask: isAskable },
    })
    marks.push(mark)
    const spoken = reading.clusterAt(tree, mark.head)
    // "A defector from the group within the church called the group" says a thing twice.
    if (spoken !== undefined && said.has(spoken)) return undefined
    if (spoken !== undefined) said.add(spoken)
    while ((tokens[index + 1] ?? Number.POSITIVE_INFINITY) <= mark.last) index += 1
  }
  if (pieces.length === 0 || tokens.length - marks.length > mostWords) return undefined
  const closed = closePhrase(reading, tree, pieces, headPiece)
  if (closed === undefined) return undefined
  const agreement = agreementOf(tree, top, marks)
  const [first = top, last = top] = [tokens[0], Math.max(tokens.at(-1) ?? top, ...marks.map(mark => mark.last))]
  return { ...closed, first, last, marks, top, ...(agreement !== undefined && { agreement }) }
}

// "Councillors Ann Chiang and Priscilla Leung", "another candidate, Raymond Wong": the names say more than the noun.
function namesInstead(reading: Reading, tree: Tree, top: number): number | undefined {
  if (reading.markOf(tree, top)?.form === 'name') return undefined
  return childrenBy(tree, top, 'appos').find(child => {
    const mark = reading.markOf(tree, child)
    const isBeside = !/^[,(–—-]$/.test(tree.tokens[child - 1]?.text ?? '')
    return mark?.form === 'name' && child > top && (isBeside || mark.entity?.kind === 'person')
  })
}

/** Tells whether a dependent of a phrase is no part of its wording: its preposition, and what is told by itself. */
function isLeftOut(reading: Reading, tree: Tree, child: number, top: number): boolean {
  const token = tree.tokens[child]
  if (token === undefined) return true
  if (
    (token.head === top &&
      /^(?:case|cop|mark|cc|nsubj|aux|advcl|parataxis|discourse|vocative|expl|punct|csubj|dislocated|orphan)/.test(
        token.relation,
      )) ||
    (token.head === top &&
      tree.tokens[top]?.upos !== 'NOUN' &&
      hasRelation(tree, child, 'advmod') &&
      /^(?:not|n['’]t|now|still|never|then|already|again|therefore|thus|once)$/.test(lemmaOf(tree, child))) ||
    (token.head === top &&
      hasRelation(tree, child, 'obl') &&
      (child < top || reading.markOf(tree, child)?.form === 'date'))
  )
    return token.relation !== 'cc:preconj' && !(token.relation === 'punct' && isInside(tree, child, top))
  if (hasRelation(tree, child, 'appos') || hasRelation(tree, child, 'parataxis')) return true
  if (hasRelation(tree, child, 'acl') && isSetApart(tree, child)) return true
  // Examples of what a noun means: "gods, such as Zeus".
  if (
    hasRelation(tree, child, 'nmod') &&
    childrenBy(tree, child, 'case').some(at => /^(?:such|includ|like|unlike)/.test(lemmaOf(tree, at)))
  )
    return true
  if (hasRelation(tree, child, 'advcl') && isSetApart(tree, child)) return true
  if (
    /^(?:also|too|however|meanwhile|instead|therefore|respectively|currently|now|still|already|then)$/.test(
      lemmaOf(tree, child),
    ) &&
    hasRelation(tree, child, 'advmod')
  )
    return true
  // "U.S. President Donald Trump": the office is told by itself.
  const name = reading.markOf(tree, token.head)
  // "Elizabeth Quat of DAB": the name says who.
  if (
    name?.form === 'name' &&
    name.entity?.kind === 'person' &&
    child > name.last &&
    /^(?:nmod|acl|parataxis)/.test(token.relation)
  )
    return true
  if (name?.form !== 'name' || name.first <= child || hasRelation(tree, child, 'punct')) return false
  if (token.relation === 'amod' && /^VB[GN]$/.test(token.xpos)) return true
  return (
    /^(?:nmod:desc|compound|det)/.test(token.relation) ||
    (/^(?:amod|nmod)/.test(token.relation) && name.entity?.kind === 'person')
  )
}

const isInside = (tree: Tree, child: number, top: number): boolean => {
  const others = childrenBy(tree, top, 'conj', 'amod', 'compound', 'nummod', 'flat')
  return (
    (others.some(other => other < child) && others.some(other => other > child)) || tree.tokens[child]?.text === '-'
  )
}

function fits(
  reading: Reading,
  tree: Tree,
  mark: Mark,
  used: ReadonlySet<number>,
  {
    subject,
    own,
    top,
    said,
  }: { subject: Spoken | undefined; own: string | undefined; top: number; said: ReadonlySet<string> },
): boolean {
  if (!used.has(mark.head)) return false
  const cluster = reading.clusterAt(tree, mark.head)
  // A thing named just before in the phrase keeps its pronoun: "help Ann Lee with her plan".
  if (mark.form === 'pronoun' && cluster !== undefined && (isSpokenOf(subject, cluster) || said.has(cluster)))
    return false
  // "Mohib is the ambassador": what is said of a thing is not worded by its name again.
  if (mark.form === 'description' && own !== undefined && cluster === own) return false
  if (mark.form === 'description' && mark.head === top && subject !== undefined && cluster === subject.cluster)
    return false
  if (mark.form === 'quantity' && mark.isPossessive) return false
  // "Global the food supply" is no English: a name with an article keeps its own words after a modifier.
  if (mark.entity?.article === 'the' && (isModified(tree, mark, used) || isModifier(tree, mark))) return false
  const outside = tree.tokens.slice(mark.first, mark.last + 1).some((_, offset) => {
    const at = mark.first + offset
    return (
      !used.has(at) &&
      mark.form === 'quantity' &&
      !/^(?:punct|case|advmod|det|fixed)/.test(tree.tokens[at]?.relation ?? '')
    )
  })
  return !outside
}

// "A University of Oslo instructor": before a noun a name loses its article.
function isModifier(tree: Tree, mark: Mark): boolean {
  return !mark.isPossessive && /^(?:compound|amod|nmod:desc|flat)/.test(tree.tokens[mark.head]?.relation ?? '')
}

// Of a list any part would be a right answer.
function isListed(tree: Tree, head: number, used: ReadonlySet<number>): boolean {
  return hasRelation(tree, head, 'conj') || childrenBy(tree, head, 'conj').some(child => used.has(child))
}

// "Western Iraq" can't be asked for by "which country".
function isModified(tree: Tree, mark: Mark, used: ReadonlySet<number>): boolean {
  if (mark.form !== 'name' && mark.form !== 'description') return false
  return childrenBy(tree, mark.head, 'amod', 'nummod', 'compound', 'det', 'nmod:poss').some(
    child => child < mark.first && used.has(child),
  )
}

function agreementOf(tree: Tree, top: number, marks: readonly Mark[]): Agreement | undefined {
  const joined = childrenBy(tree, top, 'conj').flatMap(conj => childrenBy(tree, conj, 'cc'))
  if (joined.some(at => lemmaOf(tree, at) === 'and')) return 'plural'
  if (marks.some(mark => mark.head === top)) return undefined
  return /^NNP?S$/.test(tagOf(tree, top)) ||
    /^(?:people|police|troops|many|several|few|some|most|all|two|three)$/.test(lemmaOf(tree, top))
    ? 'plural'
    : 'singular'
}
