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
  const partners = partnersOf(mentions, mentions.map(({ cluster }) => cluster))
  return [...partners].map(([mention, to]) => ({
    type: types[mentions[mention]?.form ?? 'name'],
    mention,
    to,
    isRight: clusters[mention] === clusters[to],
    confidence: mentions[mention]?.linkConfidence ?? 0,
  }))
}

/**
 * Scores links by type. Recall is the share of gold links, found by the same reading of the gold clusters, whose two
 * mentions the prediction has in one cluster.
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
  for (const { mentions, clusters } of documents)
    for (const [mention, to] of partnersOf(mentions, clusters)) {
      const [one, other] = [mentions[mention], mentions[to]]
      if (one === undefined || types[one.form] !== type) continue
      there += 1
      if (one.cluster !== undefined && one.cluster === other?.cluster) kept += 1
    }
  return { ...shareFrom(right, found.length, kept, there), links: found.length }
}

function partnersOf(mentions: readonly ResolvedMention[], clusters: readonly (string | undefined)[]): Map<number, number> {
  const partners = new Map<number, number>()
  const [names, nominals] = [new Map<string, number>(), new Map<string, number>()]
  const waiting = new Map<string, number[]>()
  const order = mentions.map((_, index) => index).sort((a, b) => inText(mentions[a], mentions[b]))
  for (const index of order) {
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

const inText = (a: ResolvedMention | undefined, b: ResolvedMention | undefined): number =>
  (a?.sentence ?? 0) - (b?.sentence ?? 0) || (a?.first ?? 0) - (b?.first ?? 0)
