import type { Kysely } from 'kysely'
import type { AuditEvent } from '../../vocabulary/audit-event.ts'
import type { InvitationId, OrganisationId, PersonId } from '../../vocabulary/identifiers.ts'
import type { Invitation } from '../../vocabulary/member.ts'
import type { MemberRole } from '../../vocabulary/principal.ts'
import type { Connection } from '../connection.ts'
import { readStoredText, writeStoredText } from '../stored-text.ts'
import type { Tables } from '../tables.ts'
import { recordAudit } from './record-audit.ts'

/** Is an invitation as it is stored: to which organisation, and the SHA-256 of the token in its link. */
export interface StoredInvitation {
  readonly invitation: Invitation
  readonly organisation: OrganisationId
  readonly tokenHash: string
}

/** Keeps invitations. An open one is neither accepted, revoked nor expired. */
export interface StoredInvitations {
  readonly add: (stored: StoredInvitation, event: AuditEvent) => Promise<void>
  /** Lists the open invitations, the latest first. */
  readonly list: (organisation: OrganisationId, now: number) => Promise<Invitation[]>
  /** Finds the open invitation of a token. */
  readonly findOpen: (tokenHash: string, now: number) => Promise<StoredInvitation | undefined>
  /** Shuts an open invitation; tells whether there was one. */
  readonly revoke: (organisation: OrganisationId, id: InvitationId, now: number, event: AuditEvent) => Promise<boolean>
}

/** Opens the invitations of a database. */
export function storedInvitations({ database }: Connection): StoredInvitations {
  const open = (now: number) =>
    database.selectFrom('invitations').selectAll().where('ended_at', 'is', null).where('expires_at', '>', now)
  return {
    add: ({ invitation, organisation, tokenHash }, event) =>
      database.transaction().execute(async trx => {
        const { id, role, note, madeAt, expiresAt } = invitation
        const times = { made_at: madeAt, expires_at: expiresAt, accepted_by: null, ended_at: null }
        const row = { id, organisation, role, note: writeStoredText(note), token_hash: tokenHash, ...times }
        await trx.insertInto('invitations').values(row).execute()
        await recordAudit(trx, event)
      }),
    async list(organisation, now) {
      const rows = await open(now)
        .where('organisation', '=', organisation)
        .orderBy('made_at', 'desc')
        .orderBy('id')
        .execute()
      return rows.map(readInvitation)
    },
    async findOpen(tokenHash, now) {
      const row = await open(now).where('token_hash', '=', tokenHash).executeTakeFirst()
      return row && { invitation: readInvitation(row), organisation: row.organisation, tokenHash }
    },
    revoke: (organisation, id, now, event) =>
      database.transaction().execute(async trx => {
        const { numUpdatedRows } = await trx
          .updateTable('invitations')
          .set({ ended_at: now })
          .where('organisation', '=', organisation)
          .where('id', '=', id)
          .where('ended_at', 'is', null)
          .where('expires_at', '>', now)
          .executeTakeFirst()
        if (numUpdatedRows === 0n) return false
        await recordAudit(trx, event)
        return true
      }),
  }
}

/** Says who accepts which invitation, and when. */
export interface Acceptance {
  readonly tokenHash: string
  readonly person: PersonId
  readonly now: number
  readonly event: AuditEvent
}

/**
 * Accepts an open invitation within the caller's transaction, which may make the person as well. Of several at once one
 * gets in. Whoever belongs there already keeps the role. Tells whether the invitation was open.
 */
export async function acceptInvitation(
  trx: Kysely<Tables>,
  { tokenHash, person, now, event }: Acceptance,
): Promise<boolean> {
  const taken = await trx
    .updateTable('invitations')
    .set({ ended_at: now, accepted_by: person })
    .where('token_hash', '=', tokenHash)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', now)
    .returning(['organisation', 'role'])
    .executeTakeFirst()
  if (taken === undefined) return false
  await trx
    .insertInto('members')
    .values({ ...taken, person, since: now })
    .onConflict(known => known.columns(['organisation', 'person']).doNothing())
    .execute()
  await recordAudit(trx, event)
  return true
}

interface InvitationRow {
  readonly id: InvitationId
  readonly role: MemberRole
  readonly note: string
  readonly made_at: number
  readonly expires_at: number
}

function readInvitation({ id, role, note, made_at: madeAt, expires_at: expiresAt }: InvitationRow): Invitation {
  return { id, role, note: readStoredText(note), madeAt, expiresAt }
}
