import { expect, test } from 'vitest'
import { sayAction, sayDetails, sayResource } from '../../views/studio/say-change.ts'

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
  [{ client: '192.0.2.7', subject: 'passkey' }, ['from: 192.0.2.7', 'by passkey']],
  [{ subject: 'others' }, ['all other sessions']],
  [{ subject: 'pk_a' }, []],
  [{ name: 'The platform', scopes: ['banks:read'] }, ['scopes: banks:read']],
])('says %j in words', (details, said) => {
  expect(sayDetails({ details }, names)).toEqual(said)
})

test.each([
  ['roster-imported', 'Roster imported'],
  ['pins-made', 'PINs made'],
])('says %s as %s', (action, said) => {
  expect(sayAction(action)).toBe(said)
})

test.each([
  [{ resource: 'cl_a', details: {} }, '7b'],
  [{ resource: 'qb_bridge', details: { title: 'The bridge' } }, 'The bridge'],
  [{ resource: 'og_north', details: { name: 'North' } }, 'North'],
  [{ resource: 'st_gone', details: {} }, 'st_gone'],
  [{ resource: 'in_a', details: { role: 'teacher' } }, undefined],
  [{ details: {} }, undefined],
])('says what %j was done to', (event, said) => {
  expect(sayResource(event, names)).toBe(said)
})
