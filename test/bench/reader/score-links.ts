import type { ResolvedMention } from '../../../src/reading/english/coreference/found-mention.ts'
import { type Share, shareFrom } from './score-clusters.ts'

/** Is a resolved document with the gold cluster of each of its mentions. */
export interface JudgedText {
  readonly mentions: readonly ResolvedMention[]
  readonly clusters: readonly string[]
}

/** Is one link of a mention to what it was joined with: whether it is right, and how sure it said to be. */
export interface JudgedLink {
  readonly type: 'name-name' | 'name-description' | 'name-pronoun'
  readonly mention: number
  readonly to: number
  readonly isRight: boolean
  readonly confidence: number
}

/** Is the precision and recall of links by type, with the number of links found. */
export type LinkScore = Readonly<Record<JudgedLink['type'], Share & { readonly links: number }>>

const types = { name: 'name-name', description: 'name-description', pronoun: 'name-pronoun' } as const

/**
 * Judges each mention that isn't the first of its cluster by what it is joined with: a name by the last name before it,
 * a description by the last name or description before it, a pronoun by the last of these before it, or after it where
 * none is before. A mention that has none of these has no link.
 */
export function judgeLinks({ mentions, clusters }: JudgedText): JudgedLink[] {
  const partners = partnersOf(
    mentions,
    mentions.map(({ cluster }) => cluster),
  )
  return [...partners].map(([mention, to]) => ({
    type: types[mentions[mention]?.form ?? 'name'],
    mention,
    to,
    isRight: clusters[mention] === clusters[to],
    confidence: mentions[mention]?.linkConfidence ?? 0,
  }))
}

/**
 * Scores links by type. Recall is the share of the mentions that have a partner in their gold cluster by the same reading
 * for which the prediction has such a partner, if not always the last one.
 */
export function scoreLinks(documents: readonly JudgedText[]): LinkScore {
  const score = (type: JudgedLink['type']) => scoreType(documents, type)
  return {
    'name-name': score('name-name'),
    'name-description': score('name-description'),
    'name-pronoun': score('name-pronoun'),
  }
}

function scoreType(documents: readonly JudgedText[], type: JudgedLink['type']): LinkScore[JudgedLink['type']] {
  const found = documents.flatMap(judgeLinks).filter(link => link.type === type)
  const right = found.filter(({ isRight }) => isRight).length
  let [there, kept] = [0, 0]
  for (const { mentions, clusters } of documents) {
    const partners = partnersOf(mentions, clusters)
    const met = new Set<string>()
    for (const index of inReadingOrder(mentions)) {
      const one = mentions[index]
      if (one === undefined) continue
      const key = `${clusters[index]} ${one.cluster}`
      if (types[one.form] === type && partners.has(index)) {
        there += 1
        const to = partners.get(index) ?? index
        const isLater = one.cluster !== undefined && mentions[to]?.cluster === one.cluster
        if (one.cluster !== undefined && (met.has(key) || isLater)) kept += 1
      }
      if (type === 'name-name' ? one.form === 'name' : one.form !== 'pronoun') met.add(key)
    }
  }
  return { ...shareFrom(right, found.length, kept, there), links: found.length }
}

function partnersOf(
  mentions: readonly ResolvedMention[],
  clusters: readonly (string | undefined)[],
): Map<number, number> {
  const partners = new Map<number, number>()
  const [names, nominals] = [new Map<string, number>(), new Map<string, number>()]
  const waiting = new Map<string, number[]>()
  for (const index of inReadingOrder(mentions)) {
    const [form, cluster] = [mentions[index]?.form, clusters[index]]
    if (cluster === undefined) continue
    const to = form === 'name' ? names.get(cluster) : nominals.get(cluster)
    if (to !== undefined) partners.set(index, to)
    if (form === 'pronoun') {
      if (to === undefined) waiting.set(cluster, (waiting.get(cluster) ?? []).concat(index))
      continue
    }
    if (to === undefined) for (const early of waiting.get(cluster) ?? []) partners.set(early, index)
    waiting.delete(cluster)
    nominals.set(cluster, index)
    if (form === 'name') names.set(cluster, index)
  }
  return partners
}

const inReadingOrder = (mentions: readonly ResolvedMention[]): number[] =>
  mentions.map((_, index) => index).sort((a, b) => inText(mentions[a], mentions[b]))

const inText = (a: ResolvedMention | undefined, b: ResolvedMention | undefined): number =>
  (a?.sentence ?? 0) - (b?.sentence ?? 0) || (a?.first ?? 0) - (b?.first ?? 0)
