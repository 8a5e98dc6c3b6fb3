import type { Invitation } from '../../src/vocabulary/member.ts'
import { MemberRole } from '../../src/vocabulary/principal.ts'
import { DoneNotice, RefusalNotice } from '../accounts/form-refusal.tsx'
import { sayAgo } from '../accounts/say-ago.ts'
import type { SectionNotes } from '../accounts/section-notes.ts'
import { ActionForm, ToldOnce } from './action-form.tsx'

/** Says which invitations are open, and the link of the one that was just made. */
export interface InvitationsSectionProps extends SectionNotes {
  readonly invitations: readonly Invitation[]
  readonly now: number
  readonly link?: string | undefined
}

/** Is the id of the part of the page that lists invitations. */
export const invitationsPart = 'invitations-section'

const roleWords: Readonly<Record<MemberRole, string>> = {
  owner: 'owner: may do everything here',
  teacher: 'teacher: makes and reads',
  assistant: 'assistant: reads and helps',
}

/** Renders the part of the page that invites people, and takes invitations back. */
export function InvitationsSection({ invitations, now, link, done, refusal }: InvitationsSectionProps) {
  return (
    <section id={invitationsPart} aria-labelledby="invitations-title">
      <h2 id="invitations-title">Invitations</h2>
      <DoneNotice message={done} />
      <RefusalNotice refusal={refusal} />
      {link !== undefined && (
        <ToldOnce label="Hand this link to the person you invite: it opens once, within seven days." text={link} />
      )}
      {invitations.length > 0 && (
        <ul class="entries-list">
          {invitations.map(({ id, role, note, madeAt }) => (
            <li>
              <div>
                <strong>{note === '' ? 'Somebody' : note}</strong>
                <p class="fine">
                  as {role} · invited {sayAgo(now - madeAt)}
                </p>
              </div>
              <ActionForm action={`/studio/people/invitations/${id}/revoke`} part={invitationsPart}>
                <button type="submit" class="secondary small">
                  Take back<span class="visually-hidden"> the invitation of {note === '' ? 'somebody' : note}</span>
                </button>
              </ActionForm>
            </li>
          ))}
        </ul>
      )}
      <ActionForm action="/studio/people/invitations" part={invitationsPart} isSmall={false}>
        <div class="field">
          <label for="invite-note">Whom do you invite?</label>
          <p class="fine" id="invite-note-hint">
            For this list only, such as “the new colleague”.
          </p>
          <input id="invite-note" name="note" maxlength={200} autocomplete="off" aria-describedby="invite-note-hint" />
        </div>
        <div class="field">
          <label for="invite-role">As what?</label>
          <select id="invite-role" name="role">
            {MemberRole.options.map(role => (
              <option value={role} selected={role === 'teacher'}>
                {roleWords[role]}
              </option>
            ))}
          </select>
        </div>
        <button type="submit">Make a link</button>
      </ActionForm>
    </section>
  )
}
