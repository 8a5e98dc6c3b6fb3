import type { MemberOutcome } from '../../storage/people/stored-members.ts'
import type { Asker } from '../../vocabulary/asker.ts'
import type { PersonId } from '../../vocabulary/identifiers.ts'
import type { MemberRole } from '../../vocabulary/principal.ts'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import { describeChange } from '../describe-change.ts'
import type { PeopleServices } from './people-services.ts'

/**
 * Gives a member of the asker's organisation another role, at once in every session. Throws `member-not-found`, and
 * `last-owner` where no owner would be left.
 */
export async function changeRole(
  services: PeopleServices,
  asker: Asker,
  { person, role }: { person: PersonId; role: MemberRole },
): Promise<void> {
  const event = describeChange(services, asker, { action: 'role-changed', resource: person, details: { role } })
  requireChanged(await services.store.members.changeRole({ organisation: asker.organisation, person }, role, event))
}

/**
 * Takes a person out of the asker's organisation; their account stays theirs, and what they made stays there. Throws
 * `member-not-found`, and `last-owner` where no owner would be left.
 */
export async function removeMember(services: PeopleServices, asker: Asker, person: PersonId): Promise<void> {
  const event = describeChange(services, asker, { action: 'member-removed', resource: person })
  requireChanged(await services.store.members.remove({ organisation: asker.organisation, person }, event))
}

function requireChanged(outcome: MemberOutcome): void {
  if (outcome === 'missing') throw new QuizwrightError('member-not-found')
  if (outcome === 'last-owner') throw new QuizwrightError('last-owner')
}
