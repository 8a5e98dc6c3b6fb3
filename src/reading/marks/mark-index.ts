import type { EntityId } from '../../vocabulary/identifiers.ts'
import type { Reading } from '../reading.ts'
import { marksByStart } from './choose-marks.ts'
import type { Mark } from './mark.ts'

/** Makes the look-ups of a reading: each answers without walking all marks, however long the text. */
export function indexMarks(
  sentences: number,
  marks: readonly Mark[],
): Pick<Reading, 'marksAt' | 'markOf' | 'marks' | 'isMarked' | 'namesOf'> {
  const bySentence: Mark[][] = Array.from({ length: sentences }, () => [])
  for (const mark of marks) bySentence[mark.sentence]?.push(mark)
  const ordered = bySentence.map(own => own.toSorted((a, b) => a.first - b.first))
  const starts = ordered.map(marksByStart)
  const heads = ordered.map(own => marksByHead(marksByStart(own)))
  const covered = ordered.map(coveredBy)
  const names = new Map<EntityId, Mark[]>()
  for (const mark of ordered.flat())
    if (mark.entity !== undefined && mark.form === 'name') push(names, mark.entity.id, mark)
  return {
    marks: ordered.flat(),
    marksAt: (tree, token) => starts[tree.index]?.get(token) ?? [],
    markOf: (tree, head) => heads[tree.index]?.get(head),
    isMarked: (tree, token) => covered[tree.index]?.has(token) ?? false,
    namesOf: entity => names.get(entity) ?? [],
  }
}

function marksByHead(starts: ReadonlyMap<number, readonly Mark[]>): ReadonlyMap<number, Mark> {
  const byHead = new Map<number, Mark>()
  for (const own of starts.values()) for (const mark of own) if (!byHead.has(mark.head)) byHead.set(mark.head, mark)
  return byHead
}

function coveredBy(marks: readonly Mark[]): ReadonlySet<number> {
  const tokens = new Set<number>()
  for (const { first, last } of marks) for (let at = first; at <= last; at += 1) tokens.add(at)
  return tokens
}

function push<Key>(lists: Map<Key, Mark[]>, key: Key, mark: Mark): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [mark])
  else list.push(mark)
}
