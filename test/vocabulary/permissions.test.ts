import { describe, expect, test } from 'vitest'
import { type Deed, may, permissions, type Verdict } from '../../src/vocabulary/permissions.ts'
import { type MemberRole, type Principal, Scope } from '../../src/vocabulary/principal.ts'

const member = (role: MemberRole, organisation: `og_${string}` = 'og_house'): Principal => ({
  ...{ kind: 'member', person: 'pe_one', organisation, role },
})
const key = (scopes: readonly Scope[], organisation: `og_${string}` = 'og_house'): Principal => ({
  ...{ kind: 'key', key: 'ak_one', organisation, scopes },
})
const nobody: Principal = { kind: 'nobody' }
const student: Principal = { kind: 'student', attempt: 'at_mine' }
const bank = { organisation: 'og_house' } as const

const cases: readonly (readonly [who: string, Principal, Deed, Parameters<typeof may>[2], Verdict])[] = [
  ['nobody', nobody, 'list-quizzes', {}, 'allowed'],
  ['nobody', nobody, 'read-banks', bank, 'unknown'],
  ['nobody', nobody, 'continue-attempt', { attempt: 'at_mine' }, 'unknown'],
  ['the student of the attempt', student, 'continue-attempt', { attempt: 'at_mine' }, 'allowed'],
  ['the student of another attempt', student, 'continue-attempt', { attempt: 'at_other' }, 'hidden'],
  ['a student', student, 'read-banks', bank, 'unknown'],
  ['an owner', member('owner'), 'continue-attempt', { attempt: 'at_mine' }, 'hidden'],
  ['an assistant', member('assistant'), 'read-banks', bank, 'allowed'],
  ['an assistant', member('assistant'), 'save-banks', bank, 'forbidden'],
  ['a teacher', member('teacher'), 'save-banks', bank, 'allowed'],
  ['a teacher', member('teacher'), 'change-keys', bank, 'forbidden'],
  ['a teacher of another organisation', member('teacher', 'og_b'), 'save-banks', bank, 'hidden'],
  ['a teacher of another organisation', member('teacher', 'og_b'), 'save-banks', {}, 'allowed'],
  ['a teacher of another organisation', member('teacher', 'og_b'), 'change-keys', bank, 'forbidden'],
  ['an owner', member('owner'), 'make-organisations', {}, 'allowed'],
  ['an owner of another organisation', member('owner', 'og_b'), 'make-organisations', {}, 'forbidden'],
  ['a key with the scope', key(['banks:write']), 'save-banks', bank, 'allowed'],
  ['a key without it', key(['banks:read']), 'save-banks', bank, 'forbidden'],
  ['a key of another organisation', key(['banks:write'], 'og_b'), 'save-banks', bank, 'hidden'],
  ['a key with one scope of two', key(['classes:read']), 'read-class-attempts', {}, 'forbidden'],
  ['a key with the other of them', key(['results:read']), 'read-class-attempts', {}, 'forbidden'],
  ['a key with both', key(['classes:read', 'results:read']), 'read-class-attempts', {}, 'allowed'],
  ['a key that changes classes', key(['classes:read', 'classes:write']), 'export-students', {}, 'forbidden'],
  ['a teacher', member('teacher'), 'export-students', {}, 'forbidden'],
  ['a key with every scope', key(Scope.options), 'use-account', {}, 'forbidden'],
]

test.each(cases)('%s, as %o, gets from the line %s, for %o: %s', (_, principal, deed, resource, verdict) => {
  expect(may(principal, deed, resource)).toBe(verdict)
})

describe('the table', () => {
  test('lets an owner do all that a teacher may, and a teacher all that an assistant may', () => {
    for (const permission of Object.values(permissions)) {
      if (!('roles' in permission)) continue
      const roles: readonly MemberRole[] = permission.roles
      expect(roles).toContain('owner')
      if (roles.includes('assistant')) expect(roles).toContain('teacher')
    }
  })

  test('says of every line what it is, each in other words', () => {
    const said = Object.values(permissions).map(({ says }) => says)
    expect(new Set(said).size).toBe(said.length)
  })

  test('has use for every scope', () => {
    const used = Object.values(permissions).flatMap(permission => ('scopes' in permission ? permission.scopes : []))
    expect(new Set(used)).toEqual(new Set(Scope.options))
  })
})
