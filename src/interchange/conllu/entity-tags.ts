import type { ConlluRow } from './conllu-lines.ts'
import { kindOfLabel, type MentionKind } from './mention-kinds.ts'

/** Is a run of words, first to last, both included, that names a thing of a kind. */
export interface NamedRun {
  readonly first: number
  readonly last: number
  readonly kind: MentionKind
}

/**
 * Reads the tags of an entity recogniser in the last column, `NER=B-PERSON` or `ner=S-ORG`, in the schemes BIO, BIOES and
 * BILOU. A run that begins with "I" begins all the same; "DATE" and the amounts of OntoNotes are kinds too.
 */
export function readEntityTags(words: readonly ConlluRow[]): NamedRun[] {
  const runs: { first: number; last: number; label: string }[] = []
  let open: (typeof runs)[number] | undefined
  for (const [index, { miscellany }] of words.entries()) {
    const [, sign = 'O', label = ''] = /^([BILSEUO])(?:[-_](.+))?$/i.exec(miscellany.get('ner') ?? '') ?? []
    const position = sign.toUpperCase()
    if (position === 'O' || label === '') open = undefined
    else if (open?.label === label && 'ILE'.includes(position)) open.last = index
    else {
      open = { first: index, last: index, label }
      runs.push(open)
    }
    if ('ESUL'.includes(position)) open = undefined
  }
  return runs.flatMap(({ first, last, label }) =>
    unnamed.has(label.toUpperCase()) ? [] : [{ first, last, kind: kindOfLabel(label) }],
  )
}

// "Third" names no thing, and what o'clock it is no date.
const unnamed: ReadonlySet<string> = new Set(['ORDINAL', 'TIME'])
