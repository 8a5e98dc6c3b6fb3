import type { Mark } from '../marks/mark.ts'
import type { Reading } from '../reading.ts'
import { childrenBy, hasRelation, subtreeOf, type Tree, tagOf } from '../trees/tree.ts'
import { closePhrase, type Piece } from './close-phrase.ts'
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
  const leaveOut = (child: number) =>
    hasRelation(tree, child, 'parataxis') ||
    hasRelation(tree, child, 'appos') ||
    (hasRelation(tree, child, 'advcl') && child > top) ||
    (hasRelation(tree, child, 'acl') && isSetApart(tree, child)) ||
    (hasRelation(tree, child, 'punct') &&
      tree.tokens[child]?.head === top &&
      !childrenBy(tree, top, 'conj').some(conj => conj > child))
  const tokens = subtreeOf(tree, top, leaveOut)
  if (
    tokens.length > mostWords ||
    tokens.some(
      token =>
        /^W/.test(tagOf(tree, token)) &&
        tree.tokens[token]?.upos !== 'SCONJ' &&
        !hasRelation(tree, tree.tokens[token]?.head ?? -1, 'acl'),
    )
  )
    return undefined
  const pieces: Piece[] = []
  const marks: Mark[] = []
  const covered = new Set<number>()
  const said = new Set<string>()
  for (const token of tokens) {
    if (covered.has(token)) continue
    const nominal = isPhraseTop(tree, token, top) ? wordedInside(reading, tree, token, subject, tokens) : 'word'
    if (nominal === undefined || !isUnderstood(reading, tree, token, subject)) return undefined
    pieces.push({ token, last: token })
  }
  for (const token of tokens) {
    const mark = reading
      .marksAt(tree, token)
      .find(
        one =>
          tokens.includes(one.head) &&
          one.last <= (tokens.at(-1) ?? 0) &&
          !(one.form === 'pronoun' && isSpokenOf(subject, reading.clusterAt(tree, one.head))),
      )
    const cluster = mark && reading.clusterAt(tree, mark.head)
    // A thing named just before keeps its pronoun.
    if (
      mark === undefined ||
      covered.has(token) ||
      (mark.form === 'pronoun' && cluster !== undefined && said.has(cluster))
    )
      continue
    if (cluster !== undefined) said.add(cluster)
    for (let at = mark.first; at <= mark.last; at += 1) covered.add(at)
    marks.push(mark)
  }
  const slotted = pieces.flatMap((piece): Piece[] => {
    const mark = marks.find(({ first }) => first === piece.token)
    if (mark !== undefined)
      return [
        {
          token: mark.first,
          last: mark.last,
          slot: { of: mark.annotation.id, possessive: mark.isPossessive, ask: false },
        },
      ]
    return covered.has(piece.token) ? [] : [piece]
  })
  const closed = closePhrase(reading, tree, slotted, 0)
  if (closed === undefined) return undefined
  const [first = top] = tokens
  return {
    ...closed,
    top,
    head: 0,
    first,
    last: Math.max(tokens.at(-1) ?? top, ...marks.map(mark => mark.last)),
    marks,
    agreement: 'singular',
  }
}

function isPhraseTop(tree: Tree, token: number, top: number): boolean {
  return token !== top && /^(?:obj|iobj|obl|nsubj|nmod)/.test(tree.tokens[token]?.relation ?? '')
}

// Each noun phrase inside must be one that can be worded by itself, or the whole leans on something.
function wordedInside(
  reading: Reading,
  tree: Tree,
  token: number,
  subject: Spoken | undefined,
  tokens: readonly number[],
): WordedPhrase | undefined {
  return tokens.includes(token) ? wordNounPhrase(reading, tree, token, { subject }) : undefined
}

function isUnderstood(reading: Reading, tree: Tree, token: number, subject: Spoken | undefined): boolean {
  const isMarked = reading.marks.some(mark => mark.sentence === tree.index && mark.first <= token && token <= mark.last)
  return isMarked || isPlain(reading, tree, token, subject, new Set())
}
