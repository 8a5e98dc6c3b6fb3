import { describeAnchor } from '../../text/anchors.ts'
import type { Attribution } from '../../vocabulary/attribution.ts'
import { indexBy } from '../../vocabulary/index-by.ts'
import { hasName } from '../entities/make-entity.ts'
import type { Mark } from '../marks/mark.ts'
import type { Reading } from '../reading.ts'
import { childrenBy, lemmaOf, type Tree } from '../trees/tree.ts'
import { evenMarks } from './quoted.ts'
import { isNegated } from './read-verb.ts'
import { stanceOf } from './reporting-verbs.ts'

const spoken =
  /^(?:say|tell|add|state|explain|note|continue|reply|respond|comment|conclude|remark|insist|argue|warn|recall|observe)$/
const written = /^(?:write|tweet|post|blog)$/
const hearsay = /^(?:allegedly|reportedly|supposedly|apparently|purportedly)$/

/** Is who speaks, the verb that says so, and the sentence in which they stand. */
export interface Voice {
  readonly speaker: Mark
  readonly tree: Tree
  readonly verb: number
  readonly lemma: string
}

/** Is who says what a sentence quotes; `isOwn` tells that the sentence itself names them. */
export interface Heard {
  readonly voice: Voice
  readonly isOwn: boolean
}

/**
 * Finds for each sentence that quotes who says it: whom the sentence names with one verb of saying, or, where it is quoted
 * from end to end, who speaks in its paragraph, if that is one alone. Where a mark is lost, nobody is known to speak.
 */
export function findVoices(
  reading: Reading,
  trees: readonly Tree[],
  quoted: ReadonlySet<string>,
): ReadonlyMap<Tree, Heard> {
  const heard = new Map<Tree, Heard>()
  for (const paragraph of indexBy(trees, ({ sentence }) => [sentence.paragraph]).values()) {
    const isQuoted = (tree: Tree, token: number) => quoted.has(`${tree.index} ${token}`)
    const own = paragraph.map(tree => findVoice(reading, tree, token => isQuoted(tree, token)))
    const only = onlyVoice(own.flatMap(voice => voice ?? []))
    const even = evenMarks(paragraph)
    for (const [at, tree] of paragraph.entries()) {
      const voice = own[at] ?? (isQuotedWhole(tree, token => isQuoted(tree, token)) ? only : undefined)
      const isSure = even.at(-1) === true || even[at] === true
      if (voice !== undefined && voice !== 'unknown' && isSure) heard.set(tree, { voice, isOwn: voice === own[at] })
    }
  }
  return heard
}

/** Says who vouches for what a sentence states that is quoted from end to end; the cue stands in another sentence. */
export function attributionOf({ parsed: { text } }: Reading, { speaker, tree, verb, lemma }: Voice): Attribution {
  const [first, last] = [Math.min(speaker.first, verb), Math.max(speaker.last, verb)]
  const place = { start: tree.tokens[first]?.start ?? 0, end: tree.tokens[last]?.end ?? 1 }
  return {
    speaker: [{ of: speaker.annotation.id, possessive: false, ask: true }],
    verb: spoken.test(lemma) && lemma !== 'tell' ? lemma : 'say',
    cue: describeAnchor(text, place),
    stance: stanceOf(lemma),
  }
}

/** Tells whether a verb of saying says that something was written. */
export const isWritten = (lemma: string): boolean => written.test(lemma)

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
  return { speaker, tree, verb, lemma: lemmaOf(tree, verb) }
}
