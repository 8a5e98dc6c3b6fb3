import type { PersonId } from '../../src/vocabulary/identifiers.ts'
import type { Member } from '../../src/vocabulary/member.ts'
import { MemberRole } from '../../src/vocabulary/principal.ts'
import { DoneNotice, RefusalNotice } from '../accounts/form-refusal.tsx'
import type { SectionNotes } from '../accounts/section-notes.ts'
import { ActionForm, ToldOnce } from './action-form.tsx'

/** Says who belongs to the organisation, who reads the page, and whether they may change it. */
export interface MembersSectionProps extends SectionNotes {
  readonly members: readonly Member[]
  readonly reader: PersonId | undefined
  readonly mayChange: boolean
  readonly resetLink?: { readonly name: string; readonly link: string } | undefined
}

/** Is the id of the part of the page that lists members. */
export const membersPart = 'members-section'

/** Renders the part of the page that lists members, with what an owner can change of each. */
export function MembersSection({ members, reader, mayChange, resetLink, done, refusal }: MembersSectionProps) {
  return (
    <section id={membersPart} aria-labelledby="members-title">
      <h2 id="members-title">Members</h2>
      <DoneNotice message={done} />
      <RefusalNotice refusal={refusal} />
      {resetLink !== undefined && (
        <ToldOnce
          label={`Hand this link to ${resetLink.name}: it sets a new password, once, within an hour.`}
          text={resetLink.link}
        />
      )}
      <ul class="entries-list">
        {members.map(member => (
          <li>
            <div>
              <strong>{member.name}</strong>
              {member.person === reader && <span class="mark-this"> · you</span>}
              <p class="fine">
                {member.address} · {member.role}
              </p>
            </div>
            {mayChange && <MemberActions member={member} isReader={member.person === reader} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

function MemberActions({ member, isReader }: { readonly member: Member; readonly isReader: boolean }) {
  const { person, name, role } = member
  const address = `/studio/people/members/${person}`
  return (
    <div class="ways">
      <ActionForm action={`${address}/role`} part={membersPart}>
        <select name="role" aria-label={`Role of ${name}`}>
          {MemberRole.options.map(option => (
            <option value={option} selected={option === role}>
              {option}
            </option>
          ))}
        </select>
        <button type="submit" class="secondary small">
          Set<span class="visually-hidden"> the role of {name}</span>
        </button>
      </ActionForm>
      {!isReader && (
        <ActionForm action={`${address}/reset-link`} part={membersPart}>
          <button type="submit" class="secondary small">
            Password link<span class="visually-hidden"> for {name}</span>
          </button>
        </ActionForm>
      )}
      <ActionForm action={`${address}/remove`} part={membersPart}>
        <button type="submit" class="secondary small">
          Remove<span class="visually-hidden"> {name}</span>
        </button>
      </ActionForm>
    </div>
  )
}
