import type { Mention } from '../../vocabulary/parsed-text.ts'

/** Is the kind of a mention. */
export type MentionKind = Mention['kind']

const kinds: readonly (readonly [kind: MentionKind, labels: string])[] = [
  ['person', 'person per people'],
  ['organisation', 'organization organisation org corporation group'],
  ['place', 'place gpe loc location geo'],
  ['facility', 'fac facility building'],
  ['nationality', 'norp nationality misc_nationality'],
  ['event', 'event'],
  ['equipment', 'product vehicle weapon equipment'],
  ['date', 'time date'],
  ['quantity', 'quantity percent money cardinal number quant'],
  ['substance', 'substance'],
  ['animal', 'animal'],
  ['plant', 'plant'],
  ['abstract', 'abstract concept law language'],
]

const byLabel = new Map(kinds.flatMap(([kind, labels]) => labels.split(' ').map(label => [label, kind] as const)))

/**
 * Gives our kind for the label of a treebank or an entity recogniser (GUM, OntoNotes, CoNLL 2003); `other` for one that
 * is not known, such as `object` or `WORK_OF_ART`.
 */
export function kindOfLabel(label: string): MentionKind {
  return byLabel.get(label.toLowerCase()) ?? 'other'
}
