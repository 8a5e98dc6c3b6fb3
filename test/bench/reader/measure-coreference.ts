import { resolveMentions } from '../../../src/reading/english/coreference/resolve-mentions.ts'
import type { ParsedText } from '../../../src/vocabulary/parsed-text.ts'
import { foundFromGold } from './found-from-gold.ts'
import { type ClusterScore, scoreClusters } from './score-clusters.ts'
import { type JudgedText, judgeLinks, type LinkScore, scoreLinks } from './score-links.ts'

/** Is a band of confidences: how sure the links in it said to be on average, and how many of them were right. */
export interface ReliabilityBand {
  readonly from: number
  readonly said: number
  readonly right: number
  readonly links: number
}

/** Is what coreference reaches on texts with gold trees and gold mentions. */
export interface CoreferenceMeasure {
  readonly links: LinkScore
  readonly clusters: ClusterScore
  readonly reliability: readonly ReliabilityBand[]
}

const bands = 10

/** Measures coreference on parsed texts: their mentions lose their clusters, are resolved, and are compared with them. */
export function measureCoreference(texts: readonly ParsedText[]): CoreferenceMeasure {
  const judged = texts.map((parsed): JudgedText => {
    const { found, clusters } = foundFromGold(parsed)
    return { mentions: resolveMentions(found).mentions, clusters }
  })
  return {
    links: scoreLinks(judged),
    clusters: scoreClusters(
      judged.map(({ mentions, clusters }) =>
        mentions.map(({ cluster }, index) => ({ predicted: cluster, gold: clusters[index] ?? '' })),
      ),
    ),
    reliability: readReliability(judged),
  }
}

function readReliability(judged: readonly JudgedText[]): ReliabilityBand[] {
  const links = judged.flatMap(judgeLinks)
  return Array.from({ length: bands }, (_, at) => at / bands).flatMap(from => {
    const own = links.filter(
      ({ confidence }) => Math.min(bands - 1, Math.floor(confidence * bands)) === Math.round(from * bands),
    )
    if (own.length === 0) return []
    return [
      {
        from,
        said: own.reduce((sum, { confidence }) => sum + confidence, 0) / own.length,
        right: own.filter(({ isRight }) => isRight).length / own.length,
        links: own.length,
      },
    ]
  })
}
