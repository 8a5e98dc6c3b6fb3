import { expect, test } from 'vitest'
import { sayAction, sayDetails } from '../../views/studio/say-change.ts'

const names = new Map([
  ['cl_a', '7b'],
  ['st_a', 'Ada Byron'],
])

test.each([
  [{ added: 3, joined: 0, pins: 3 }, ['added: 3', 'PINs: 3']],
  [{ class: 'cl_a' }, ['class: 7b']],
  [{ changed: ['name', 'externalId'] }, ['changed: name, id']],
  [{ pins: 2, students: ['st_a', 'st_gone'] }, ['PINs: 2', 'students: Ada Byron, st_gone']],
  [{ deletedAttempts: 2, role: 'owner', hadKey: false }, ['deleted attempts: 2', 'role: owner', 'had key: false']],
  [{}, []],
])('says %j in words', (details, said) => {
  expect(sayDetails({ details }, names)).toEqual(said)
})

test.each([
  ['roster-imported', 'Roster imported'],
  ['pins-made', 'PINs made'],
])('says %s as %s', (action, said) => {
  expect(sayAction(action)).toBe(said)
})
