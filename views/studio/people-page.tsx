import type { Organisation } from '../../src/vocabulary/organisation.ts'
import { Layout } from '../layout.tsx'
import { InvitationsSection, type InvitationsSectionProps } from './invitations-section.tsx'
import { KeysSection, type KeysSectionProps } from './keys-section.tsx'
import { MembersSection, type MembersSectionProps } from './members-section.tsx'

/**
 * Says which organisation the page is about, of which others the reader is a member, and what its parts hold; parts that
 * are for owners are absent for others.
 */
export interface PeoplePageProps {
  readonly organisation: Organisation
  readonly others: readonly Organisation[]
  readonly members: MembersSectionProps
  readonly invitations?: InvitationsSectionProps | undefined
  readonly keys?: KeysSectionProps | undefined
}

/** Renders the page of an organisation: who belongs to it, who is invited, and the keys of its programs. */
export function PeoplePage({ organisation, others, members, invitations, keys }: PeoplePageProps) {
  return (
    <Layout title="People" styles={['accounts.css', 'studio.css']} isLive teacherPart="people">
      <article class="account">
        <p class="kicker">People</p>
        <h1>{organisation.name}</h1>
        {others.length > 0 && <Switch others={others} />}
        {keys !== undefined && (
          <p>
            <a href="/studio/record">Who changed what</a>
          </p>
        )}
        <MembersSection {...members} />
        {invitations !== undefined && <InvitationsSection {...invitations} />}
        {keys !== undefined && <KeysSection {...keys} />}
      </article>
    </Layout>
  )
}

function Switch({ others }: { readonly others: readonly Organisation[] }) {
  return (
    <form method="post" action="/studio/organisation" class="one-line">
      <select name="organisation" aria-label="Another organisation of yours">
        {others.map(({ id, name }) => (
          <option value={id}>{name}</option>
        ))}
      </select>
      <button type="submit" class="secondary small">
        Go there
      </button>
    </form>
  )
}
