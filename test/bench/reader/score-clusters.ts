/** Is what share of what was found is right, and what share of what there is was found, with their harmonic mean: fractions 0..1. */
export interface Share {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Is how well clusters agree with the gold ones by the usual measures; `conll` is the mean of three F1. */
export interface ClusterScore {
  readonly muc: Share
  readonly bCubed: Share
  readonly ceafe: Share
  readonly pairs: Share
  readonly conll: number
}

/** Is the predicted and the gold cluster of one mention; a mention without a predicted one stands alone. */
export interface Clustered {
  readonly predicted: string | undefined
  readonly gold: string
}

/** Counts what shares are made of, so that documents can be added up before they are divided. */
interface Counts {
  right: number
  found: number
  rightGold: number
  there: number
}

/**
 * Scores the clusters of several documents together, singletons left out of both sides unless `singletons` is true.
 * Source: the CoNLL 2012 scorer; Pradhan et al. 2014, https://aclanthology.org/P14-2006/
 */
export function scoreClusters(documents: readonly (readonly Clustered[])[], { singletons = false } = {}): ClusterScore {
  const sums = { muc: none(), bCubed: none(), ceafe: none(), pairs: none() }
  for (const document of documents) {
    const gold = grouped(
      document.map(({ gold: id }) => id),
      singletons,
    )
    const found = grouped(
      document.map(({ predicted }, index) => predicted ?? `alone ${index}`),
      singletons,
    )
    addMuc(sums.muc, gold, found)
    addBCubed(sums.bCubed, gold, found)
    addCeafe(sums.ceafe, gold, found)
    addPairs(sums.pairs, gold, found)
  }
  const [muc, bCubed, ceafe, pairs] = [sums.muc, sums.bCubed, sums.ceafe, sums.pairs].map(shareOf)
  if (muc === undefined || bCubed === undefined || ceafe === undefined || pairs === undefined)
    throw new Error('no sums')
  return { muc, bCubed, ceafe, pairs, conll: (muc.f1 + bCubed.f1 + ceafe.f1) / 3 }
}

const none = (): Counts => ({ right: 0, found: 0, rightGold: 0, there: 0 })

/** Makes a share of counts; nothing found or nothing there counts as 0. */
export function shareFrom(right: number, found: number, rightGold: number, there: number): Share {
  const precision = found === 0 ? 0 : right / found
  const recall = there === 0 ? 0 : rightGold / there
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

const shareOf = ({ right, found, rightGold, there }: Counts): Share => shareFrom(right, found, rightGold, there)

interface Grouped {
  readonly groups: readonly (readonly number[])[]
  readonly groupOf: ReadonlyMap<number, number>
}

function grouped(ids: readonly string[], singletons: boolean): Grouped {
  const byId = new Map<string, number[]>()
  for (const [mention, id] of ids.entries()) byId.set(id, (byId.get(id) ?? []).concat(mention))
  const groups = [...byId.values()].filter(({ length }) => singletons || length > 1)
  const groupOf = new Map(groups.flatMap((group, index) => group.map(mention => [mention, index] as const)))
  return { groups, groupOf }
}

function addMuc(sum: Counts, gold: Grouped, found: Grouped): void {
  const linksKept = (one: Grouped, other: Grouped) =>
    one.groups.map(group => {
      const parts = new Set(group.map(mention => other.groupOf.get(mention) ?? `alone ${mention}`))
      return group.length - parts.size
    })
  sum.right += total(linksKept(found, gold))
  sum.found += total(found.groups.map(({ length }) => length - 1))
  sum.rightGold += total(linksKept(gold, found))
  sum.there += total(gold.groups.map(({ length }) => length - 1))
}

function addBCubed(sum: Counts, gold: Grouped, found: Grouped): void {
  const shares = (one: Grouped, other: Grouped) =>
    one.groups.flatMap(group =>
      group.map(mention => {
        const theirs = other.groupOf.get(mention)
        return theirs === undefined ? 0 : group.filter(mate => other.groupOf.get(mate) === theirs).length / group.length
      }),
    )
  sum.right += total(shares(found, gold))
  sum.found += found.groupOf.size
  sum.rightGold += total(shares(gold, found))
  sum.there += gold.groupOf.size
}

// The best one-to-one pairing is found greedily by likeness, which differs from the best by next to nothing here.
function addCeafe(sum: Counts, gold: Grouped, found: Grouped): void {
  const likeness = found.groups.flatMap((group, index) => {
    const shared = new Map<number, number>()
    for (const mention of group) {
      const other = gold.groupOf.get(mention)
      if (other !== undefined) shared.set(other, (shared.get(other) ?? 0) + 1)
    }
    return [...shared].map(([other, count]) => ({
      index,
      other,
      value: (2 * count) / (group.length + (gold.groups[other]?.length ?? 0)),
    }))
  })
  const [taken, given] = [new Set<number>(), new Set<number>()]
  for (const { index, other, value } of likeness.sort((a, b) => b.value - a.value)) {
    if (taken.has(index) || given.has(other)) continue
    taken.add(index)
    given.add(other)
    sum.right += value
    sum.rightGold += value
  }
  sum.found += found.groups.length
  sum.there += gold.groups.length
}

function addPairs(sum: Counts, gold: Grouped, found: Grouped): void {
  const kept = (one: Grouped, other: Grouped) =>
    total(
      one.groups.map(group => {
        const counts = new Map<number, number>()
        for (const mention of group) {
          const theirs = other.groupOf.get(mention)
          if (theirs !== undefined) counts.set(theirs, (counts.get(theirs) ?? 0) + 1)
        }
        return total([...counts.values()].map(pairsOf))
      }),
    )
  const right = kept(found, gold)
  sum.right += right
  sum.rightGold += right
  sum.found += total(found.groups.map(({ length }) => pairsOf(length)))
  sum.there += total(gold.groups.map(({ length }) => pairsOf(length)))
}

const pairsOf = (count: number): number => (count * (count - 1)) / 2
const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0)
