import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../../src/storage/tables.ts'

const answersOfAttempt = 10

/**
 * Fills a database with answers until it holds `count`, ten to each attempt at the quiz, as if students had given them
 * before. They come from the database itself, so a million takes seconds.
 */
export async function growTo(database: Kysely<Tables>, dialect: 'sqlite' | 'postgres', count: number): Promise<void> {
  const attempts = Math.ceil(count / answersOfAttempt)
  const numbers =
    dialect === 'sqlite'
      ? sql`with recursive n(i) as (select 1 union all select i + 1 from n where i < ${sql.lit(attempts)}) select i from n`
      : sql`select i from generate_series(1, ${sql.lit(attempts)}) as g(i)`
  await sql`insert into attempts (id, quiz, quiz_version, token_hash, started_at)
    select 'at_grown-' || ${sql.lit(count)} || '-' || i, 'qz_paris-summit-2014', 1, ${'f'.repeat(64)}, i
    from (${numbers}) as numbers`.execute(database)
  const slots = sql.join(
    Array.from({ length: answersOfAttempt }, (_, slot) => sql`select ${sql.lit(slot + 1)} as slot`),
    sql` union all `,
  )
  await sql`insert into responses (attempt, slot, sequence, response, score, answered_at)
    select a.number, s.slot, 1, '{"kind":"choice","selected":["op_3"]}',
      '{"state":"scored","verdict":"right","fraction":1}', a.started_at
    from attempts a cross join (${slots}) as s
    where a.id like ${`at_grown-${count}-%`}`.execute(database)
}
