import type { EntityKind } from '../../vocabulary/entity.ts'
import type { Cluster } from './cluster.ts'

const facilities =
  /\b(?:airport|airfield|base|hospital|museum|stadium|arena|station|bridge|hall|tower|towers|prison|jail|university hospital|cathedral|church|mosque|temple|synagogue|palace|castle|library|theatre|theater|hotel|school building|power plant|plant|port|harbour|harbor|dam|tunnel|centre|center|camp|house|building|square|park)$/i

/**
 * Finds the kind of a cluster: the one that most of its mentions have, the kinds that questions don't tell apart taken
 * together. A place whose name ends like a building's ("Hall", "Airport") is a facility.
 */
export function kindOfCluster({ mentions }: Cluster): EntityKind | 'date' | 'quantity' {
  const counts = new Map<string, number>()
  for (const { mention, form } of mentions)
    counts.set(mention.kind, (counts.get(mention.kind) ?? 0) + (form === 'name' ? 2 : 1))
  const [most = 'other'] = [...counts].sort((a, b) => b[1] - a[1]).map(([kind]) => kind)
  const isBuilding = mentions.some(({ form, text }) => form === 'name' && facilities.test(text))
  if (most === 'place' && isBuilding) return 'facility'
  return kinds[most] ?? 'other'
}

const kinds: Readonly<Record<string, EntityKind | 'date' | 'quantity'>> = {
  person: 'person',
  organisation: 'organisation',
  place: 'place',
  facility: 'facility',
  nationality: 'nationality',
  event: 'event',
  equipment: 'equipment',
  date: 'date',
  quantity: 'quantity',
}
