import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Argument } from '../../vocabulary/clause.ts'

/** Words the sort of several subjects after "which of these": " countries", or nothing where they are of several sorts. */
export function sortsOf(reader: BankReader, subjects: readonly Pick<Argument, 'phrase'>[]): string {
  const sorts = new Set(
    subjects.map(({ phrase: [slot, ...more] }) => {
      const entity =
        slot === undefined || typeof slot === 'string' || more.length > 0
          ? undefined
          : reader.entityOf(reader.annotationOf(slot))
      return entity?.kind === 'person' ? 'people' : entity?.sort.plural
    }),
  )
  const [sort, ...others] = sorts
  return sort === undefined || others.length > 0 ? '' : ` ${sort}`
}
