import type { AttemptId, OrganisationId } from './identifiers.ts'
import { houseOrganisation } from './organisation.ts'
import type { MemberRole, Principal, Scope } from './principal.ts'

/**
 * Says who may do one thing, and in words what it is. `everyone` asks nothing; `holder` asks for the token of the attempt;
 * `person` for whoever has signed in, wherever they belong; `roles` and `scopes` are for members and keys, each within
 * their own organisation, and with `house` only within that of the server. A key needs every one of the scopes.
 */
export type Permission =
  | { readonly says: string; readonly to: 'everyone' }
  | { readonly says: string; readonly to: 'holder' }
  | { readonly says: string; readonly to: 'person' }
  | {
      readonly says: string
      readonly to: 'organisation' | 'house'
      readonly roles: readonly MemberRole[]
      readonly scopes: readonly Scope[]
    }

const everyone = (says: string) => ({ says, to: 'everyone' }) as const
const holder = (says: string) => ({ says, to: 'holder' }) as const
const within = (roles: readonly MemberRole[], scopes: Scope | readonly Scope[], says: string) =>
  ({ says, to: 'organisation', roles, scopes: [scopes].flat() }) as const
const ofHouse = (says: string) => ({ says, to: 'house', roles: owners, scopes: ['organisation:manage'] }) as const
const all: readonly MemberRole[] = ['owner', 'teacher', 'assistant']
const teachers: readonly MemberRole[] = ['owner', 'teacher']
const owners: readonly MemberRole[] = ['owner']

/** Is the one table of who may do what. Every route names its line, and a test walks all of them as everybody. */
export const permissions = {
  'read-pages': everyone('Read what is the same for all: documentation, problems, schemas, styles, health'),
  'list-quizzes': everyone('List the quizzes that can be taken'),
  'take-quizzes': everyone('Open a quiz by its address and begin an attempt'),
  'continue-attempt': holder('Answer, submit and read an attempt'),
  'join-class': everyone('Sign in to a class by its code, and leave it'),
  'prove-identity': everyone('Sign in, set up the server, set a new password with a link'),
  'accept-invitation': everyone('Open an invitation with its link and join'),
  'read-banks': within(all, 'banks:read', 'List and read banks and their questions, keys included'),
  'save-banks': within(teachers, 'banks:write', 'Store banks'),
  'make-quizzes': within(teachers, 'quizzes:write', 'Make quizzes from banks'),
  'draft-articles': within(
    all,
    'articles:draft',
    'Draft banks from pages, generate and check questions; stores nothing',
  ),
  'read-results': within(all, 'results:read', 'Read attempts, results and statistics'),
  'read-classes': within(all, 'classes:read', 'List and read classes, rosters and students'),
  'read-class-attempts': within(
    all,
    ['classes:read', 'results:read'],
    'Read who of a class has taken which quiz, with the grades',
  ),
  'change-classes': within(teachers, 'classes:write', 'Change classes, rosters, PINs and accommodations'),
  'export-students': within(
    owners,
    'organisation:manage',
    'Export or erase what is kept of a student, and set how long attempts are kept',
  ),
  'change-webhooks': within(owners, 'webhooks:write', 'List and change where events are sent'),
  'run-jobs': within(teachers, 'jobs:write', 'Start, watch and cancel jobs'),
  'read-members': within(all, 'organisation:manage', 'See who belongs to the organisation'),
  'change-members': within(owners, 'organisation:manage', 'Invite, give roles, remove, make links for new passwords'),
  'change-keys': within(owners, 'organisation:manage', 'List, make and revoke API keys'),
  'read-audit': within(owners, 'organisation:manage', 'Read the record of changes'),
  'use-account': { says: 'Use the pages of one’s own account', to: 'person' },
  'make-organisations': ofHouse('List and make organisations'),
  'read-metrics': ofHouse('Read the measures of the server, as the holder of METRICS_TOKEN may too'),
} as const satisfies Readonly<Record<string, Permission>>

/** Names a line of the table: one thing that somebody may do. */
export type Deed = keyof typeof permissions

/** Names the things that anyone may do, known or not. */
export type OpenDeed = { [D in Deed]: (typeof permissions)[D]['to'] extends 'everyone' ? D : never }[Deed]

/** Says to what something is done: whose it is, where it is an organisation's, or which attempt it is. */
export interface Resource {
  readonly organisation?: OrganisationId
  readonly attempt?: AttemptId
}

/**
 * Is what the table says to who asks: `unknown` means that they must first prove who they are; `forbidden` that they did,
 * and may not, whatever it is done to; what another organisation has is `hidden`, as if it were not there.
 */
export type Verdict = 'allowed' | 'unknown' | 'forbidden' | 'hidden'

/** Judges by the table whether somebody may do something. Without a resource it is the asker's own organisation's. */
export function may(principal: Principal, deed: Deed, resource: Resource = {}): Verdict {
  const permission: Permission = permissions[deed]
  if (permission.to === 'everyone') return 'allowed'
  if (permission.to === 'holder') return mayHold(principal, resource)
  if (principal.kind === 'nobody' || principal.kind === 'student') return 'unknown'
  if (permission.to === 'person') return principal.kind === 'member' ? 'allowed' : 'forbidden'
  if (permission.to === 'house' && principal.organisation !== houseOrganisation) return 'forbidden'
  const { roles, scopes } = permission
  const reaches =
    principal.kind === 'member'
      ? roles.includes(principal.role)
      : scopes.every(scope => principal.scopes.includes(scope))
  if (!reaches) return 'forbidden'
  return resource.organisation === undefined || resource.organisation === principal.organisation ? 'allowed' : 'hidden'
}

function mayHold(principal: Principal, { attempt }: Resource): Verdict {
  if (principal.kind === 'nobody') return 'unknown'
  return principal.kind === 'student' && attempt !== undefined && principal.attempt === attempt ? 'allowed' : 'hidden'
}
