import type { Token } from '../../vocabulary/parsed-text.ts'
import { settleTitles, withToken } from '../trees/settle-titles.ts'
import { childrenIn } from './children-in.ts'
import { mendAppositions } from './mend-appositions.ts'
import { mendAsides } from './mend-asides.ts'
import { mendFinite } from './mend-finite.ts'
import { mendHyphens } from './mend-hyphens.ts'
import { mendJoints } from './mend-joints.ts'
import { mendLabels } from './mend-labels.ts'
import { mendNouns } from './mend-nouns.ts'
import { mendParticles } from './mend-particles.ts'
import { mendScores } from './mend-scores.ts'
import { mendSharedTitles } from './mend-shared-titles.ts'
import { mendSubjects } from './mend-subjects.ts'
import { mendTelling } from './mend-telling.ts'
import { sortOfRole } from './mentions/role-nouns.ts'

type Tokens = readonly Token[]

/**
 * Mends what a trained parser gets wrong time and again and a rule knows better: "in Varn, where they hold ..." hangs on
 * the place, "the exit of Olm, who led ..." on the person; "as many as 600 people" counts; "left 600 people dead" says what
 * they were left; a word after "could" is a verb; a clause has one subject and a finite verb; a role hangs from the name
 * after it, be it one of two; who said and urged did both; a sentence in prose has a verb at its top; relations have the
 * names that treebanks give them. Each rule has a file or a function of its own, which says it.
 * Guarantee: the result is a tree with the same words and one root.
 */
export function mendTree(tokens: Tokens): Tokens {
  if (tokens.length > mostMended) return tokens
  const mended = mends.reduce((before, mend) => {
    const after = mend(before)
    return after === before || isTree(after) ? after : before
  }, tokens)
  return mendLabels(mended)
}

const mendTitles = (tokens: Tokens): Tokens =>
  settleTitles(tokens, at => sortOfRole(tokens[at]?.lemma ?? '') !== undefined)

// What is longer is a list or a table.
const mostMended = 250
// Each gives back the same tokens where it mends nothing.
const mends = [
  mendVerbs,
  mendFinite,
  mendNouns,
  mendCounts,
  mendScores,
  mendParticles,
  mendHyphens,
  mendAppositions,
  mendAsides,
  mendSubjects,
  mendJoints,
  mendSharedTitles,
  mendTitles,
  mendStates,
  mendWhere,
  mendWho,
  mendTelling,
  mendRoot,
]

// What hangs on a word that would hang on it in turn is left as it was.
function isTree(tokens: Tokens): boolean {
  const roots = tokens.filter(({ head }) => head < 0).length
  const root = rootOf(tokens)
  return roots === 1 && tokens.every((_, at) => isWithin(tokens, at, root))
}

const rootOf = (tokens: Tokens): number => tokens.findIndex(({ head }) => head < 0)

// "Could number 600": what an auxiliary of its own stands before is a verb.
function mendVerbs(tokens: Tokens): Tokens {
  return tokens.reduce<Tokens>((mended, { xpos, text }, at) => {
    if (xpos !== 'NN' || text !== text.toLowerCase()) return mended
    const isAfterModal = childrenIn(mended, at).some(
      child => child < at && tokens[child]?.xpos === 'MD' && tokens[child]?.relation === 'aux',
    )
    const before = tokens[at - 1]?.xpos ?? ''
    return isAfterModal && /^(?:MD|RB)$/.test(before)
      ? withToken(mended, at, { upos: 'VERB', xpos: 'VB', lemma: text, features: { VerbForm: 'Inf' } })
      : mended
  }, tokens)
}

// "As many as 600 people", "more than 160 raids": the words before a figure belong to it, as do parts of one in words.
function mendCounts(tokens: Tokens): Tokens {
  return tokens.reduce<Tokens>((mended, { upos, head }, at) => {
    if (upos !== 'NUM') return mended
    const said = tokens.slice(Math.max(0, at - 3), at).map(({ text }) => text.toLowerCase())
    const count = /^as (?:many|much|few|little) as$/.test(said.join(' ')) ? 3 : isThan(said) ? 2 : 0
    // "The number one thing".
    if (tokens[at - 1]?.text === 'number' && head > at) return withToken(mended, at, { head: at - 1, relation: 'flat' })
    if (isOpening(tokens, at)) return withToken(mended, at, { head: at + 2, relation: 'compound' })
    if (count === 0) return mended
    const hedged = mended.map((token, index) =>
      index >= at - count && index < at ? { ...token, head: at, relation: 'advmod' } : token,
    )
    return withObject(hedged, head)
  }, tokens)
}

// "Seventy-five percent".
function isOpening(tokens: Tokens, at: number): boolean {
  const [tens, hyphen, ones] = tokens.slice(at, at + 3)
  const isNumber = tens?.xpos === 'CD' && hyphen?.text === '-' && ones?.xpos === 'CD' && ones.head === tens.head
  return isNumber && /^\p{L}+$/u.test(tens.text) && tens.end === hyphen.start
}

const isThan = (said: readonly string[]): boolean => /^(?:more|less|fewer) than$/.test(said.slice(-2).join(' '))

// Without its "as" what was an oblique is an object, where the verb has none.
function withObject(tokens: Tokens, noun: number): Tokens {
  const { relation = '', head = -1 } = tokens[noun] ?? {}
  const isFree = !childrenIn(tokens, noun).some(child => tokens[child]?.relation === 'case')
  const hasObject = childrenIn(tokens, head).some(child =>
    /^(?:obj|nsubj:pass|cop)/.test(tokens[child]?.relation ?? ''),
  )
  return relation === 'obl' && head >= 0 && head < noun && isFree && !hasObject
    ? withToken(tokens, noun, { relation: 'obj' })
    : tokens
}

const states =
  /^(?:dead|homeless|injured|wounded|stranded|missing|jobless|unemployed|unconscious|orphaned|blind|disabled)$/

// "Left 600 people dead": what something left them is said of the leaving.
function mendStates(tokens: Tokens): Tokens {
  return tokens.reduce<Tokens>((mended, { text, head }, at) => {
    const left = tokens[head]
    const isLeft = left?.relation === 'obj' && head < at && tokens[left.head]?.lemma === 'leave'
    return isLeft && states.test(text) ? withToken(mended, at, { head: left.head, relation: 'xcomp' }) : mended
  }, tokens)
}

function mendWhere(tokens: Tokens): Tokens {
  return mendClauses(
    tokens,
    'where',
    (mended, at, place) => /^(?:advcl|acl)/.test(mended[at]?.relation ?? '') && !isWithin(mended, place, at),
  )
}

// "The departure of Ada Olm, who has led Varn": a departure leads nobody.
function mendWho(tokens: Tokens): Tokens {
  return mendClauses(tokens, 'who', (mended, at, name) => {
    const { relation = '', head = -1 } = mended[at] ?? {}
    const { upos = '', lemma = '' } = mended[head] ?? {}
    const isThing = upos === 'NOUN' && sortOfRole(lemma) === undefined && !persons.test(lemma)
    const isBelow = name > head && mended[name]?.relation === 'nmod' && isWithin(mended, name, head)
    return relation === 'acl:relcl' && isThing && isBelow
  })
}

const persons = /^(?:people|person|man|woman|child|boy|girl|group)$/

// A clause that a relative word opens behind a comma hangs on the name before that, where that is so.
function mendClauses(
  tokens: Tokens,
  word: string,
  isSo: (tokens: Tokens, clause: number, name: number) => boolean,
): Tokens {
  if (!tokens.some(({ text }) => text === word)) return tokens
  return tokens.reduce<Tokens>((mended, _, at) => {
    const opening = childrenIn(mended, at).find(child => mended[child]?.text === word)
    if (opening === undefined || mended[opening - 1]?.text !== ',') return mended
    const name = topOfName(mended, opening - 2)
    return name !== undefined && isSo(mended, at, name)
      ? withToken(mended, at, { head: name, relation: 'acl:relcl' })
      : mended
  }, tokens)
}

function topOfName(tokens: Tokens, last: number): number | undefined {
  if (tokens[last]?.upos !== 'PROPN') return undefined
  let at = last
  for (let steps = 0; steps < tokens.length; steps += 1) {
    const { head = -1, relation = '' } = tokens[at] ?? {}
    if (!/^(?:flat|compound|amod)/.test(relation) || tokens[head]?.upos !== 'PROPN' || Math.abs(head - at) > 3) break
    at = head
  }
  return at
}

function isWithin(tokens: Tokens, start: number, top: number): boolean {
  let at = start
  for (let steps = 0; at >= 0 && steps <= tokens.length; steps += 1) {
    if (at === top) return true
    at = tokens[at]?.head ?? -1
  }
  return false
}

// "Envoys of 30 towns, ... met on Monday": the noun at the top is the subject of the verb that only seems to narrow it down.
function mendRoot(tokens: Tokens): Tokens {
  const root = rootOf(tokens)
  const top = tokens[root]
  if (top === undefined || !/^(?:NOUN|PROPN)$/.test(top.upos) || tokens.at(-1)?.text !== '.') return tokens
  if (childrenIn(tokens, root).some(child => /^(?:cop|nsubj|expl)/.test(tokens[child]?.relation ?? ''))) return tokens
  const verbs = tokens.flatMap(({ xpos, relation }, at) =>
    /^VB[DZP]$/.test(xpos) && at > root && /^acl/.test(relation) && !opensRelative(tokens, at) ? [at] : [],
  )
  const [verb, ...others] = verbs
  if (verb === undefined || others.length > 0) return tokens
  const other = childrenIn(tokens, verb).find(child => tokens[child]?.relation === 'nsubj')
  return tokens.map((token, at) => {
    if (at === verb) return { ...token, head: -1, relation: 'root' }
    if (at === root) return { ...token, head: verb, relation: 'nsubj' }
    if (at === other) return { ...token, head: root, relation: 'conj' }
    if (other !== undefined && token.head === verb && at > root && at < other) return { ...token, head: other }
    return at === tokens.length - 1 && token.head === root ? { ...token, head: verb } : token
  })
}

function opensRelative(tokens: Tokens, verb: number): boolean {
  return childrenIn(tokens, verb).some(
    child =>
      /^W/.test(tokens[child]?.xpos ?? '') ||
      tokens[child]?.relation === 'mark' ||
      /^that$/i.test(tokens[child]?.text ?? ''),
  )
}
