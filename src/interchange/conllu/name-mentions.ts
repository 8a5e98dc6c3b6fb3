import { normaliseAnswer } from '../../text/normalise-answer.ts'
import { withoutTitles } from '../../text/person-titles.ts'
import type { Mention, ParsedText } from '../../vocabulary/parsed-text.ts'
import type { ConlluRow } from './conllu-lines.ts'
import { type NamedRun, readEntityTags } from './entity-tags.ts'
import { findHead } from './make-mentions.ts'
import { findProperNames } from './proper-names.ts'

/**
 * Finds mentions where the file marks no things: from the entity tags of a recogniser, or, where it has none, from runs of
 * proper nouns and dates. Mentions of one normalised name are one cluster, titles left out; so is a last name alone with
 * the one full name that ends in it.
 */
export function nameMentions(
  rows: readonly (readonly ConlluRow[])[],
  { text, sentences }: Pick<ParsedText, 'text' | 'sentences'>,
): Mention[] {
  const tagged = rows.map(readEntityTags)
  const isTagged = tagged.some(found => found.length > 0)
  const runs = isTagged ? tagged : sentences.map(({ tokens }) => findProperNames(tokens))
  const mentions = runs.flatMap((found, sentence) => {
    const tokens = sentences[sentence]?.tokens ?? []
    return found.map((run): Mention => {
      const { first, last, kind } = run
      const words = text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0)
      return { sentence, first, last, head: findHead(tokens, first, last), kind, cluster: clusterOf(words, run) }
    })
  })
  return unite(mentions)
}

function clusterOf(words: string, { kind }: NamedRun): string {
  const name = normaliseAnswer(words.replace(/['\u2019]s?$/, ''))
  return kind === 'date' || kind === 'quantity' ? `${kind}:${name}` : `name:${withoutTitles(name)}`
}

function unite(mentions: readonly Mention[]): Mention[] {
  const kinds = new Map<string, Mention['kind']>()
  for (const { cluster, kind } of mentions) {
    const known = kinds.get(cluster)
    if (known === undefined || known === 'other') kinds.set(cluster, kind)
  }
  const full = [...kinds].flatMap(([cluster, kind]) => (kind === 'person' && cluster.includes(' ') ? [cluster] : []))
  return mentions.map(mention => {
    const kind = kinds.get(mention.cluster) ?? mention.kind
    const isShort = (kind === 'person' || kind === 'other') && !mention.cluster.includes(' ')
    const name = mention.cluster.replace(/^name:/, '')
    const [whole, ...others] = isShort ? full.filter(one => one.endsWith(` ${name}`)) : []
    // Two men of one last name can't be told apart by it.
    if (whole === undefined || others.length > 0) return { ...mention, kind }
    return { ...mention, kind: 'person', cluster: whole }
  })
}
