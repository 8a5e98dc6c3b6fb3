import type { Asker } from '../../vocabulary/asker.ts'
import type { PersonId } from '../../vocabulary/identifiers.ts'
import { houseOrganisation } from '../../vocabulary/organisation.ts'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import { describeChange } from '../describe-change.ts'
import type { IdentityServices } from '../identity/identity-services.ts'
import { makeResetLink } from '../identity/reset-password.ts'
import type { PeopleServices } from './people-services.ts'

/**
 * Makes the token of a link with which a member of the asker's organisation sets a new password. Whoever has it gets into
 * the account, so a person who belongs elsewhere too gets one only from those who run the server. Throws
 * `member-not-found` and `forbidden`.
 */
export async function makeMemberResetLink(
  services: PeopleServices,
  asker: Asker,
  { person, identity }: { person: PersonId; identity: IdentityServices },
): Promise<string> {
  const { store } = services
  const { organisation } = asker
  if ((await store.members.find({ organisation, person })) === undefined) throw new QuizwrightError('member-not-found')
  const memberships = await store.organisations.listOf(person)
  if (memberships.length > 1 && organisation !== houseOrganisation)
    throw new QuizwrightError(
      'forbidden',
      'This person belongs to another organisation too; the owner of the server can make the link.',
    )
  await store.audit.add(describeChange(services, asker, { action: 'reset-link-made', resource: person }))
  return makeResetLink(identity, person)
}
