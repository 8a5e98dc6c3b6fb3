/** Tells what a column holds: text, whole numbers of 8 bytes at most, or numbers of double precision. */
export type ColumnKind = 'text' | 'whole' | 'real'

/** Is a column as both databases know it. */
export interface ColumnShape {
  readonly name: string
  readonly kind: ColumnKind
  readonly isNullable: boolean
}

/** Is a column that refers to the rows of a table. */
export interface Reference {
  readonly column: string
  readonly table: string
  readonly refersTo: string
}

/** Is a table as both databases know it: its columns, those of its primary key, and what it refers to. */
export interface TableShape {
  readonly name: string
  readonly columns: readonly ColumnShape[]
  readonly key: readonly string[]
  readonly references: readonly Reference[]
}

/**
 * Gives the kind of a column of a portable type. Throws for any other type, since another database would give back
 * something else than it was given.
 */
export function kindOf(declared: string): ColumnKind {
  const kind = kinds[declared.toLowerCase()]
  if (kind === undefined) throw new Error(`A column of type "${declared}" is not portable.`)
  return kind
}

const kinds: Readonly<Record<string, ColumnKind>> = {
  text: 'text',
  integer: 'whole',
  bigint: 'whole',
  'double precision': 'real',
}

/** Orders tables so that each comes after those that it refers to. Throws where they refer to one another in a ring. */
export function orderByReferences(tables: readonly TableShape[]): TableShape[] {
  const ordered: TableShape[] = []
  let left = [...tables]
  while (left.length > 0) {
    const names = new Set(left.map(({ name }) => name))
    const free = left.filter(({ references }) => !references.some(({ table }) => names.has(table)))
    if (free.length === 0) throw new Error(`The tables ${[...names].join(', ')} refer to one another in a ring.`)
    ordered.push(...free)
    left = left.filter(table => !free.includes(table))
  }
  return ordered
}
