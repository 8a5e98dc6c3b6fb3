import type { Draw } from './draw-sentences.ts'
import type { TreebankName } from './read-sentences.ts'

/** Lists the kinds of mention that are annotated, in the order of the header of `sentences.tsv`. */
export const annotatedKinds = [
  ...['quantity', 'money', 'percent', 'date', 'facility', 'role', 'nationality'],
  ...['person', 'place', 'organisation', 'event', 'equipment'],
] as const

/** Is a line of the annotation as it was written; words are counted from 1, and `last` is included. */
export interface AnnotatedMention {
  readonly kind: string
  readonly first: number
  readonly last: number
  /** Is the word that the others hang on: the last one unless the line names another. */
  readonly head: number
  /** Lists other kinds that are right too, such as `facility` for a university. */
  readonly also: readonly string[]
  /** Tells whether careful readers may differ here; such a mention should neither be asked for nor held against anyone. */
  readonly isDoubtful: boolean
  /** Holds the rest of the extras: value, unit, hedge, apart, currency, form, sort. */
  readonly extras: ReadonlyMap<string, string>
}

/**
 * Is an annotated sentence: its id, the corpus that has its words, why it was drawn (all held-out sentences of re3d were),
 * how many words it has, and its mentions.
 */
export interface AnnotatedSentence {
  readonly id: string
  readonly corpus: TreebankName | 're3d'
  readonly draw: Draw | 'heldOut'
  readonly length: number
  readonly mentions: readonly AnnotatedMention[]
}

/**
 * Parses the text of `sentences.tsv` or `re3d.tsv`: comments begin with `#`; a line of kind `sentence` opens a sentence, and the lines
 * of its mentions follow. Throws where a line has another form, since nobody but its authors writes the file.
 */
export function parseAnnotated(text: string): AnnotatedSentence[] {
  const sentences: (AnnotatedSentence & { mentions: AnnotatedMention[] })[] = []
  for (const [at, line] of text.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue
    const [id = '', kind = '', first = '', last = '', written = ''] = line.split('\t')
    const span = { first: Number(first), last: Number(last) }
    const extras = readExtras(written)
    const open = sentences.at(-1)
    if (kind === 'sentence') {
      const corpus = id.includes('#') ? 're3d' : id.startsWith('GUM_') ? 'gum' : 'pud'
      sentences.push({ id, corpus, draw: readDraw(extras.get('draw')), length: span.last, mentions: [] })
    } else if (open?.id === id && annotatedKinds.some(known => known === kind)) {
      open.mentions.push(makeMention(kind, span, extras))
    } else throw new Error(`line ${at + 1} belongs to no sentence or has no known kind: ${line}`)
  }
  return sentences
}

function makeMention(kind: string, span: { first: number; last: number }, extras: Map<string, string>) {
  const mention = {
    kind,
    ...span,
    head: Number(extras.get('head') ?? span.last),
    also: extras.get('also')?.split(',') ?? [],
    isDoubtful: extras.has('doubt'),
    extras,
  }
  for (const key of ['head', 'also', 'doubt']) extras.delete(key)
  return mention
}

function readExtras(written: string): Map<string, string> {
  const pairs = written.split(';').filter(pair => pair !== '')
  return new Map(pairs.map(pair => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const))
}

function readDraw(written: string | undefined): AnnotatedSentence['draw'] {
  const draw = (['random', 'number', 'facility', 'role', 'heldOut'] as const).find(known => known === written)
  if (draw === undefined) throw new Error(`no such draw: ${written}`)
  return draw
}
