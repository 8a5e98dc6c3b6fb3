import { describeAnchor } from '../../text/anchors.ts'
import type { Argument, Verb } from '../../vocabulary/clause.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import type { Mark } from '../marks/mark.ts'
import type { Reading } from '../reading.ts'
import { childrenBy, lemmaOf, type Tree } from '../trees/tree.ts'
import { evidenceFor, type FactMaker } from './evidence.ts'
import { type Heard, isWritten, type Voice } from './find-voices.ts'

const fewest = 7
const most = 26

/**
 * Reads who said the words that an article quotes: "“We lost the keel,” said Lund" states that Lund said “We lost the
 * keel”. Only for a named person or body, and a sentence of its own between the marks, seven to 26 words long, as it stands
 * in the text; three of one speaker at most. A sentence that is quoted from end to end is said by who speaks in its
 * paragraph, where that is one alone. Leaves out anything else: a few quoted words, words within brackets.
 */
export function readQuotations(
  reading: Reading,
  trees: readonly Tree[],
  maker: FactMaker,
  quoted: ReadonlySet<string>,
  voices: ReadonlyMap<Tree, Heard>,
): Map<Tree, Fact> {
  const counts = new Map<string, number>()
  const read = new Map<Tree, Fact>()
  for (const tree of trees) {
    const heard = voices.get(tree)
    const run = heard && findRun(tree, token => quoted.has(`${tree.index} ${token}`))
    if (heard === undefined || run === undefined) continue
    const speaker = heard.voice.speaker.entity?.id ?? ''
    const count = (counts.get(speaker) ?? 0) + 1
    const fact = count > mostOfOne ? undefined : factOf(reading, tree, maker, { ...heard, run })
    if (fact === undefined) continue
    counts.set(speaker, count)
    read.set(tree, fact)
  }
  return read
}

const mostOfOne = 3

function factOf(
  reading: Reading,
  tree: Tree,
  maker: FactMaker,
  { voice, run, isOwn }: { readonly voice: Voice; readonly run: Run; readonly isOwn: boolean },
): Fact | undefined {
  const { speaker, verb: token, lemma } = voice
  const words = wordsIn(reading, tree, run)
  if (words === '' || names(speaker, words) || isPassedOn(reading, tree, run)) return undefined
  const verb: Verb = {
    ...{ lemma: isWritten(lemma) ? 'write' : 'say', tense: 'past', perfect: false },
    ...{ progressive: false, passive: false, negated: false },
  }
  const { anchor, id } = speaker.annotation
  const subject: Argument = {
    ...{ role: 'agent', function: 'subject', head: 0, anchor, unique: false },
    phrase: [{ of: id, possessive: false, ask: true }],
  }
  const object: Argument = {
    ...{ role: 'theme', function: 'object', head: 0, agreement: 'singular', unique: false },
    phrase: [`“${words}”`],
    anchor: describeAnchor(reading.parsed.text, placeOf(tree, run)),
  }
  const shown = isOwn
    ? { first: Math.min(run.first, speaker.first, token), last: Math.max(run.last, speaker.last, token) }
    : run
  return {
    id: maker.nextId(),
    clause: { verb, arguments: [subject, object] },
    evidence: [evidenceFor(reading, tree, shown, [speaker], isOwn ? [] : [anchor])],
    attribution: [],
    relations: [],
    status: 'confirmed',
    origin: { by: 'treebank', sentence: maker.source(tree) },
  }
}

interface Run {
  readonly first: number
  readonly last: number
}

// The first run between the marks that is a sentence of its own.
function findRun(tree: Tree, isQuoted: (token: number) => boolean): Run | undefined {
  const runs: Run[] = []
  tree.tokens.forEach((_, token) => {
    const open = runs.at(-1)
    if (!isQuoted(token)) return
    if (open !== undefined && open.last === token - 1) runs[runs.length - 1] = { ...open, last: token }
    else runs.push({ first: token, last: token })
  })
  return runs.map(run => trimmed(tree, run)).find(run => isSentence(tree, run))
}

function trimmed(tree: Tree, { first, last }: Run): Run {
  let end = last
  while (end > first && /^[,.;:–—-]+$/.test(tree.tokens[end]?.text ?? '')) end -= 1
  return { first, last: end }
}

// What a sentence that opens so speaks of was told before it.
const leaning =
  /^(?:He|She|It|They|This|That|These|Those|Which|Who|Whom|Whose|Where|When|And|But|Or|So|Because|Then|His|Her|Their|Its)$/

function isSentence(tree: Tree, { first, last }: Run): boolean {
  const inside = (token: number) => first <= token && token <= last
  const tokens = tree.tokens.slice(first, last + 1)
  const count = tokens.filter(({ upos }) => upos !== 'PUNCT').length
  if (count < fewest || count > most || !/^\p{Lu}/u.test(tokens[0]?.text ?? '')) return false
  if (leaning.test(tokens[0]?.text ?? '')) return false
  if (tokens.some(({ text }) => /[()[\]“”"«»…]|\.\.\./.test(text))) return false
  const tops = tokens.flatMap((token, at) => (inside(token.head) ? [] : [first + at]))
  const heads = tops.filter(top => tree.tokens[top]?.upos !== 'PUNCT')
  const [head, ...more] = heads
  if (head === undefined || more.length > 0 || !childrenBy(tree, head, 'nsubj').some(inside)) return false
  // "I think that it was magical": what was?
  const thoughts = thinking.test(lemmaOf(tree, head)) ? childrenBy(tree, head, 'ccomp') : []
  return !thoughts
    .flatMap(top => childrenBy(tree, top, 'nsubj'))
    .some(at => leaningSubject.test(tree.tokens[at]?.text ?? ''))
}

const thinking = /^(?:think|believe|feel|guess|hope|know|say|mean)$/
const leaningSubject = /^(?:he|she|it|they|this|that|these|those)$/i

const placeOf = (tree: Tree, { first, last }: Run) => ({
  start: tree.tokens[first]?.start ?? 0,
  end: tree.tokens[last]?.end ?? 1,
})

function wordsIn({ parsed: { text } }: Reading, tree: Tree, run: Run): string {
  const { start, end } = placeOf(tree, run)
  return text.slice(start, end).replace(/\s+/g, ' ').trim()
}

// "“They wrote: Nobody will win,” said Lund": words of others within hers.
function isPassedOn({ parsed: { text } }: Reading, tree: Tree, run: Run): boolean {
  const { start } = placeOf(tree, run)
  return text
    .slice(Math.max(0, start - 4), start)
    .trimEnd()
    .endsWith(':')
}

// "“Lund will win,” said Lund".
function names({ entity }: Mark, words: string): boolean {
  return (entity?.names ?? []).some(({ text }) => words.toLowerCase().includes(text.toLowerCase()))
}
