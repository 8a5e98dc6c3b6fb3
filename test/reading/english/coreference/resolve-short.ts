import type { FoundMention, FoundText } from '../../../../src/reading/english/coreference/found-mention.ts'
import { type Resolution, resolveMentions } from '../../../../src/reading/english/coreference/resolve-mentions.ts'
import { parseText, type ShortSentence } from '../../read-short.ts'

/** Is a text with its resolution, the words of each mention, and those that share a cluster, in the order of the text. */
export interface ResolvedShort extends Resolution {
  readonly words: readonly string[]
  readonly groups: readonly (readonly string[])[]
}

const forms = { name: 'name', description: 'description', pronoun: 'pronoun' } as const

/** Makes a found text of short sentences; what stands in the place of a mention's cluster is its form: "person:name:1-2". */
export function findShort(sentences: readonly ShortSentence[], headline = ''): FoundText {
  const { text, sentences: parsed, mentions } = parseText(sentences)
  const found = mentions.map(({ cluster, ...mention }): FoundMention => {
    const form = Object.values(forms).find(known => known === cluster)
    if (form === undefined) throw new Error(`${cluster} is no form`)
    return { ...mention, form, confidence: 1 }
  })
  return { text, headline, sentences: parsed, mentions: found }
}

/** Resolves short sentences. Groups of one are left out. */
export function resolveShort(sentences: readonly ShortSentence[], headline = ''): ResolvedShort {
  const found = findShort(sentences, headline)
  return { ...resolveMentions(found), ...readGroups(found) }
}

/** Groups the words of the mentions of a found text by their clusters. */
export function readGroups(found: FoundText): Pick<ResolvedShort, 'words' | 'groups'> {
  const { mentions } = resolveMentions(found)
  const words = mentions.map(({ sentence, first, last }) => {
    const tokens = found.sentences[sentence]?.tokens ?? []
    return found.text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0)
  })
  const clusters = new Map<string, string[]>()
  mentions.forEach(({ cluster }, index) => {
    if (cluster !== undefined) clusters.set(cluster, (clusters.get(cluster) ?? []).concat(words[index] ?? ''))
  })
  return { words, groups: [...clusters.values()].filter(({ length }) => length > 1) }
}
