import { describeAnchor } from '../../text/anchors.ts'
import type { Argument, Verb } from '../../vocabulary/clause.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import { indexBy } from '../../vocabulary/index-by.ts'
import { hasName } from '../entities/make-entity.ts'
import type { Mark } from '../marks/mark.ts'
import type { Reading } from '../reading.ts'
import { childrenBy, lemmaOf, type Tree } from '../trees/tree.ts'
import { evidenceFor, type FactMaker } from './evidence.ts'
import { evenMarks } from './quoted.ts'
import { isNegated } from './read-verb.ts'

const spoken =
  /^(?:say|tell|add|state|explain|note|continue|reply|respond|comment|conclude|remark|insist|argue|warn|recall|observe)$/
const written = /^(?:write|tweet|post|blog)$/
const hearsay = /^(?:allegedly|reportedly|supposedly|apparently|purportedly)$/
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
): Map<Tree, Fact> {
  const counts = new Map<string, number>()
  const read = new Map<Tree, Fact>()
  for (const paragraph of indexBy(trees, ({ sentence }) => [sentence.paragraph]).values()) {
    const said = paragraph.map(tree => {
      const isQuoted = (token: number) => quoted.has(`${tree.index} ${token}`)
      return { tree, isQuoted, own: findVoice(reading, tree, isQuoted) }
    })
    const only = onlyVoice(said.flatMap(({ own }) => own ?? []))
    const even = evenMarks(paragraph)
    for (const [at, { tree, isQuoted, own }] of said.entries()) {
      const voice = own ?? (isQuotedWhole(tree, isQuoted) ? only : undefined)
      const isSure = even.at(-1) === true || even[at] === true
      const run = voice === undefined || voice === 'unknown' || !isSure ? undefined : findRun(tree, isQuoted)
      if (voice === undefined || voice === 'unknown' || run === undefined) continue
      const speaker = voice.speaker.entity?.id ?? ''
      const count = (counts.get(speaker) ?? 0) + 1
      const fact = count > mostOfOne ? undefined : factOf(reading, tree, maker, { voice, run, isOwn: voice === own })
      if (fact === undefined) continue
      counts.set(speaker, count)
      read.set(tree, fact)
    }
  }
  return read
}

const mostOfOne = 3

/** Is who speaks in a sentence, and the verb that says so. */
interface Voice {
  readonly speaker: Mark
  readonly verb: number
  readonly lemma: string
}

function isQuotedWhole(tree: Tree, isQuoted: (token: number) => boolean): boolean {
  return tree.tokens.every(({ text }, token) => !/[\p{L}\p{N}]/u.test(text) || isQuoted(token))
}

// Where two speak in a paragraph, who goes on is anybody's guess.
function onlyVoice(voices: readonly (Voice | 'unknown')[]): Voice | undefined {
  const [first, ...more] = voices
  if (first === undefined || first === 'unknown') return undefined
  const isSame = (other: Voice | 'unknown') => other !== 'unknown' && other.speaker.entity === first.speaker.entity
  return more.every(isSame) ? first : undefined
}

function factOf(
  reading: Reading,
  tree: Tree,
  maker: FactMaker,
  { voice, run, isOwn }: { readonly voice: Voice; readonly run: Run; readonly isOwn: boolean },
): Fact | undefined {
  const { speaker, verb: token, lemma } = voice
  const words = wordsIn(reading, tree, run)
  if (words === '' || names(speaker, words)) return undefined
  const verb: Verb = {
    ...{ lemma: written.test(lemma) ? 'write' : 'say', tense: 'past', perfect: false },
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

// One verb of saying outside the marks, with a subject that names somebody, or stands for whom the text names.
function findVoice(reading: Reading, tree: Tree, isQuoted: (token: number) => boolean): Voice | 'unknown' | undefined {
  const verbs = tree.tokens.flatMap((_, token) => {
    const lemma = lemmaOf(tree, token)
    return !isQuoted(token) && (spoken.test(lemma) || written.test(lemma)) && tree.tokens[token]?.upos === 'VERB'
      ? [token]
      : []
  })
  const [verb, ...more] = verbs
  if (verb === undefined) return undefined
  const subject = childrenBy(tree, verb, 'nsubj')[0]
  const isHearsay = tree.tokens.some((_, token) => hearsay.test(lemmaOf(tree, token)) && !isQuoted(token))
  const isTold = childrenBy(tree, verb, 'aux').length === 0 && !isNegated(tree, verb) && !isHearsay
  if (more.length > 0 || subject === undefined || !isTold) return 'unknown'
  // "Agency spokesman Jon Lund": the name may hang from the office.
  const at = [subject, ...childrenBy(tree, subject, 'appos', 'flat')].find(
    token => reading.markOf(tree, token)?.entity !== undefined,
  )
  const speaker = at === undefined ? undefined : reading.markOf(tree, at)
  const isNamed = speaker?.entity !== undefined && hasName(speaker.entity)
  const isVoice = speaker?.entity?.kind === 'person' || speaker?.entity?.kind === 'organisation'
  if (speaker === undefined || !isNamed || !isVoice || speaker.isPossessive) return 'unknown'
  return { speaker, verb, lemma: lemmaOf(tree, verb) }
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

// "“Lund will win,” said Lund".
function names({ entity }: Mark, words: string): boolean {
  return (entity?.names ?? []).some(({ text }) => words.toLowerCase().includes(text.toLowerCase()))
}
