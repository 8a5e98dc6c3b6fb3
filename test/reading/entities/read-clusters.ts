import { type Cluster, readClusters } from '../../../src/reading/entities/cluster.ts'
import { growTree, type Tree } from '../../../src/reading/trees/tree.ts'
import { parseText, type ShortSentence } from '../read-short.ts'

/** Is a short text with its trees and its clusters. */
export interface ClusteredText {
  readonly text: string
  readonly trees: readonly Tree[]
  readonly clusters: readonly Cluster[]
}

/** Groups the mentions of short sentences. */
export function clusterShort(sentences: readonly ShortSentence[]): ClusteredText {
  const { text, sentences: parsed, mentions } = parseText(sentences)
  const trees = parsed.map(growTree)
  return { text, trees, clusters: readClusters(trees, mentions, text) }
}

/** Gives the one cluster of short sentences that speak of one thing. */
export function onlyCluster(sentences: readonly ShortSentence[]): ClusteredText & { readonly cluster: Cluster } {
  const read = clusterShort(sentences)
  const [cluster] = read.clusters
  if (cluster === undefined || read.clusters.length > 1) throw new Error(`${read.clusters.length} clusters`)
  return { ...read, cluster }
}
