import type { Mark } from '../marks/mark.ts'
import type { Reading } from '../reading.ts'
import { childrenBy, hasRelation, type Tree } from '../trees/tree.ts'
import { isSpokenOf, type Spoken } from './spoken.ts'

/** Is a noun phrase while it is worded: the tokens it keeps, what it says, and what its clause has spoken of. */
export interface OpenPhrase {
  readonly top: number
  readonly used: ReadonlySet<number>
  readonly said: ReadonlySet<string>
  readonly subject: Spoken | undefined
  /** Names what a complement is said of, which it can't be worded by. */
  readonly own: string | undefined
}

/** Finds the best mark that can stand at a token of a phrase. */
export function fittingMark(reading: Reading, tree: Tree, token: number, phrase: OpenPhrase): Mark | undefined {
  return reading.marksAt(tree, token).find(mark => fits(reading, tree, mark, phrase))
}

function fits(reading: Reading, tree: Tree, mark: Mark, { top, used, said, subject, own }: OpenPhrase): boolean {
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
  // "On June 17, 1950" of which "17, 1950" alone is marked.
  if (
    mark.annotation.kind === 'date' &&
    childrenBy(tree, mark.head, 'compound').some(at => at < mark.first && used.has(at))
  )
    return false
  // "The Thursday 23 January opening" is no English.
  if (mark.annotation.kind === 'date' && isModifier(tree, mark) && !/^\d{4}$/.test(mark.annotation.time.edtf))
    return false
  // "Global the food supply" is no English: a name with an article keeps its own words after a modifier.
  if (mark.entity?.article === 'the' && (isModified(tree, mark, used) || isModifier(tree, mark))) return false
  return mark.form !== 'quantity' || !reachesOut(tree, mark, used)
}

// An amount of which a word is no part of the phrase would bring that word back.
function reachesOut(tree: Tree, { first, last }: Mark, used: ReadonlySet<number>): boolean {
  for (let at = first; at <= last; at += 1)
    if (!used.has(at) && !/^(?:punct|case|advmod|det|fixed)/.test(tree.tokens[at]?.relation ?? '')) return true
  return false
}

// "A University of Oslo instructor": before a noun a name loses its article.
function isModifier(tree: Tree, mark: Mark): boolean {
  return !mark.isPossessive && /^(?:compound|amod|nmod:desc|flat)/.test(tree.tokens[mark.head]?.relation ?? '')
}

/** Tells whether a question may ask for a mark in its phrase: nothing there modifies it or lists others beside it. */
export function isAskableIn(tree: Tree, mark: Mark, used: ReadonlySet<number>): boolean {
  return mark.isAskable && !isModified(tree, mark, used) && !isListed(tree, mark.head, used)
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
