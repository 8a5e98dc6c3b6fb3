/** Names the news documents that nobody looks at before the last draw. */
const unseen = ['expo', 'soccer', 'hackers', 'clock', 'taxes', 'flag', 'korea'].map(name => `GUM_news_${name}`)

/** Splits CoNLL-U into its documents, by their ids; what stands before the first is left out. */
export function splitDocuments(text: string): [id: string, document: string][] {
  return text.split(/^(?=# newdoc id = )/m).flatMap(document => {
    const [, id] = /^# newdoc id = (\S+)/.exec(document) ?? []
    return id === undefined ? [] : [[id, document] as [string, string]]
  })
}

/** Names a part of the news documents: those that may be looked at, those kept for the last draw, or both. */
export type Part = 'open' | 'unseen' | 'all'

/** Tells whether a document is news of a part. */
export function isNewsOf(part: Part, id: string): boolean {
  return id.startsWith('GUM_news_') && (part === 'all' || unseen.includes(id) === (part === 'unseen'))
}
