import type { OpenConnection } from '../../src/storage/open-connection.ts'
import type { AttemptId } from '../../src/vocabulary/identifiers.ts'
import type { Acknowledged } from './answer-load.ts'

const some = 500

/**
 * Finds what is wrong with the answers in a database, each as a sentence: acknowledged ones that are missing or differ,
 * and answers of those attempts that are there twice.
 */
export async function findLosses(connection: OpenConnection, acknowledged: readonly Acknowledged[]): Promise<string[]> {
  const stored = await readResponses(connection, [...new Set(acknowledged.map(({ attempt }) => attempt as AttemptId))])
  const lost = acknowledged.flatMap(({ attempt, slot, response }) => {
    const rows = stored.get(`${attempt}/${slot}`) ?? []
    if (rows.length === 0) return `${attempt}/${slot} was acknowledged and is not there.`
    return rows.some(row => isSame(row, response)) ? [] : `${attempt}/${slot} holds another answer.`
  })
  const doubled = [...stored].flatMap(([place, rows]) =>
    rows.length > 1 ? `${place} is there ${rows.length} times.` : [],
  )
  return [...lost, ...doubled]
}

async function readResponses({ database }: OpenConnection, ids: readonly AttemptId[]): Promise<Map<string, string[]>> {
  const stored = new Map<string, string[]>()
  for (let start = 0; start < ids.length; start += some) {
    const rows = await database
      .selectFrom('attempts')
      .innerJoin('responses', 'responses.attempt', 'attempts.number')
      .where('attempts.id', 'in', ids.slice(start, start + some))
      .select(['attempts.id', 'responses.slot', 'responses.response'])
      .execute()
    for (const { id, slot, response } of rows)
      stored.set(`${id}/${slot}`, [...(stored.get(`${id}/${slot}`) ?? []), response])
  }
  return stored
}

// What is stored is tidied: spaces and the like may differ from what was sent, never what was chosen or typed.
function isSame(stored: string, sent: string): boolean {
  const [one, other] = [JSON.parse(stored), JSON.parse(sent)]
  return (
    one.kind === other.kind && JSON.stringify(one.selected ?? one.text) === JSON.stringify(other.selected ?? other.text)
  )
}
