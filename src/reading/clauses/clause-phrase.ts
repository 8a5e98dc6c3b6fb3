import type { Mark } from '../marks/mark.ts'
import type { Reading } from '../reading.ts'
import { childrenBy, hasRelation, subtreeOf, type Tree, tagOf } from '../trees/tree.ts'
import { closePhrase, type Piece } from './close-phrase.ts'
import { leavesOutCondition } from './is-left-out.ts'
import { isPlain } from './is-plain.ts'
import { isSetApart } from './is-set-apart.ts'
import { type WordedPhrase, wordNounPhrase } from './noun-phrase.ts'
import { isSpokenOf, type Spoken } from './spoken.ts'

const mostWords = 14

/**
 * Words an infinitive, a participle or a predicate adjective that completes a verb: "to stop using IE6", "by climbing
 * the steps", "critical of the plan". Whatever in it can't stand alone makes it `undefined`.
 */
export function wordClausePhrase(
  reading: Reading,
  tree: Tree,
  top: number,
  subject: Spoken | undefined,
): WordedPhrase | undefined {
  if (/^(?:NOUN|PROPN|PRON)$/.test(tree.tokens[top]?.upos ?? '') && childrenBy(tree, top, 'mark', 'cop').length === 0)
    return wordNounPhrase(reading, tree, top, { subject })
  const tokens = subtreeOf(tree, top, child => isToldApart(tree, child, top))
  if (tokens.length > mostWords || leavesOutCondition(tree, tokens) || isBroken(tree, top)) return undefined
  if (tokens.some(token => asks(tree, token) || !isUnderstood(reading, tree, token, { top, subject }))) return undefined
  const marks = marksIn(reading, tree, tokens, subject)
  const closed = closePhrase(reading, tree, piecesOf(tokens, marks), 0)
  if (closed === undefined) return undefined
  const [first = top] = tokens
  const last = Math.max(tokens.at(-1) ?? top, ...marks.map(mark => mark.last))
  return { ...closed, top, tokens, head: 0, first, last, marks, agreement: 'singular' }
}

function isToldApart(tree: Tree, child: number, top: number): boolean {
  return (
    hasRelation(tree, child, 'parataxis') ||
    hasRelation(tree, child, 'appos') ||
    (hasRelation(tree, child, 'advcl') && child > top) ||
    (hasRelation(tree, child, 'acl') && isSetApart(tree, child)) ||
    (hasRelation(tree, child, 'punct') &&
      tree.tokens[child]?.head === top &&
      !childrenBy(tree, top, 'conj').some(conj => conj > child))
  )
}

// "To get re-elected": a clause that nothing sets apart or opens completes its verb.
function isBroken(tree: Tree, top: number): boolean {
  return childrenBy(tree, top, 'advcl').some(
    child =>
      child > top &&
      tagOf(tree, child) !== 'VBG' &&
      !isSetApart(tree, child) &&
      childrenBy(tree, child, 'mark').length === 0,
  )
}

// "To learn what they want": only a relative clause may hold such a word.
function asks(tree: Tree, token: number): boolean {
  const { head = -1, upos = '' } = tree.tokens[token] ?? {}
  return /^W/.test(tagOf(tree, token)) && upos !== 'SCONJ' && !hasRelation(tree, head, 'acl')
}

// Each noun phrase inside must be one that can be worded by itself, or the whole leans on something.
function isUnderstood(
  reading: Reading,
  tree: Tree,
  token: number,
  { top, subject }: { readonly top: number; readonly subject: Spoken | undefined },
): boolean {
  const isNominal = token !== top && /^(?:obj|iobj|obl|nsubj|nmod)/.test(tree.tokens[token]?.relation ?? '')
  if (isNominal && wordNounPhrase(reading, tree, token, { subject }) === undefined) return false
  return reading.isMarked(tree, token) || isPlain(reading, tree, token, subject, new Set())
}

function marksIn(reading: Reading, tree: Tree, tokens: readonly number[], subject: Spoken | undefined): Mark[] {
  const marks: Mark[] = []
  const said = new Set<string>()
  const end = tokens.at(-1) ?? 0
  let covered = -1
  for (const token of tokens) {
    const isPossible = (mark: Mark) =>
      tokens.includes(mark.head) &&
      mark.last <= end &&
      !(mark.form === 'pronoun' && isSpokenOf(subject, reading.clusterAt(tree, mark.head)))
    const mark = token <= covered ? undefined : reading.marksAt(tree, token).find(isPossible)
    if (mark === undefined) continue
    const cluster = reading.clusterAt(tree, mark.head)
    // A thing named just before keeps its pronoun.
    if (mark.form === 'pronoun' && cluster !== undefined && said.has(cluster)) continue
    if (cluster !== undefined) said.add(cluster)
    covered = mark.last
    marks.push(mark)
  }
  return marks
}

function piecesOf(tokens: readonly number[], marks: readonly Mark[]): Piece[] {
  return tokens.flatMap((token): Piece[] => {
    const mark = marks.find(({ first, last }) => first <= token && token <= last)
    if (mark === undefined) return [{ token, last: token }]
    const slot = { of: mark.annotation.id, possessive: mark.isPossessive, ask: false }
    return token === mark.first ? [{ token, last: mark.last, slot }] : []
  })
}
