import type { AuditEvent } from '../../vocabulary/audit-event.ts'
import type { OrganisationId, PersonId } from '../../vocabulary/identifiers.ts'
import type { Organisation } from '../../vocabulary/organisation.ts'
import type { MemberRole } from '../../vocabulary/principal.ts'
import type { Connection } from '../connection.ts'
import { byTitle } from '../sort-by-title.ts'
import { readStoredText, writeStoredText } from '../stored-text.ts'
import { recordAudit } from './record-audit.ts'

/** Is one organisation of a person, and what the person is there. */
export interface Membership {
  readonly organisation: Organisation
  readonly role: MemberRole
}

/** Keeps organisations and knows to which of them a person belongs. */
export interface StoredOrganisations {
  readonly add: (organisation: Organisation, event: AuditEvent) => Promise<void>
  readonly find: (id: OrganisationId) => Promise<Organisation | undefined>
  /** Lists the organisations by name. */
  readonly list: () => Promise<Organisation[]>
  /** Lists where a person belongs, the oldest membership first. */
  readonly listOf: (person: PersonId) => Promise<Membership[]>
}

/** Opens the organisations of a database. */
export function storedOrganisations({ database }: Connection): StoredOrganisations {
  const all = database.selectFrom('organisations').select(['id', 'name', 'made_at'])
  return {
    add: (organisation, event) =>
      database.transaction().execute(async trx => {
        const { id, name, madeAt } = organisation
        await trx
          .insertInto('organisations')
          .values({ id, name: writeStoredText(name), made_at: madeAt })
          .execute()
        await recordAudit(trx, event)
      }),
    async find(id) {
      const row = await all.where('id', '=', id).executeTakeFirst()
      return row && readOrganisation(row)
    },
    async list() {
      const organisations = (await all.execute()).map(readOrganisation)
      return byTitle(organisations.map(organisation => ({ ...organisation, title: organisation.name }))).map(
        ({ title, ...organisation }) => organisation,
      )
    },
    async listOf(person) {
      const rows = await database
        .selectFrom('members')
        .innerJoin('organisations', 'organisations.id', 'members.organisation')
        .where('members.person', '=', person)
        .orderBy('members.since')
        .orderBy('organisations.id')
        .select(['organisations.id', 'organisations.name', 'organisations.made_at', 'members.role'])
        .execute()
      return rows.map(({ role, ...row }) => ({ organisation: readOrganisation(row), role }))
    },
  }
}

function readOrganisation(row: { id: OrganisationId; name: string; made_at: number }): Organisation {
  return { id: row.id, name: readStoredText(row.name), madeAt: row.made_at }
}
