import type { Migration } from 'kysely'
import { addJobs } from './migrations/add-jobs.ts'
import { addOrganisations } from './migrations/add-organisations.ts'
import { createClassTables } from './migrations/create-class-tables.ts'
import { createFirstTables } from './migrations/create-first-tables.ts'
import { createIdentityTables } from './migrations/create-identity-tables.ts'
import { createPeopleTables } from './migrations/create-people-tables.ts'
import { nameBankSources } from './migrations/name-bank-sources.ts'
import { nameToldAttempts } from './migrations/name-told-attempts.ts'
import { numberAttempts } from './migrations/number-attempts.ts'
import { orderAttempts } from './migrations/order-attempts.ts'

/**
 * Lists every change of the tables, oldest first by name. A released migration never changes: a new one follows it.
 * Column types are portable: text, integer, double precision, and bigint for milliseconds.
 */
export const migrations: Record<string, Migration> = {
  '0001-first-tables': createFirstTables,
  '0002-organisations': addOrganisations,
  '0002-attempt-numbers': numberAttempts,
  '0003-identity': createIdentityTables,
  '0004-people': createPeopleTables,
  '0005-classes': createClassTables,
  '0006-jobs': addJobs,
  '0007-told-attempts': nameToldAttempts,
  '0008-bank-sources': nameBankSources,
  '0009-attempt-order': orderAttempts,
}
