import { expect, test } from 'vitest'
import { loggedPath } from '../../../src/delivery/guards/logged-path.ts'
import { openApp } from '../open-app.ts'

test.each([
  '/',
  '/api/v1/quizzes',
  '/quizzes/qz_paris-summit-2014/attempts',
  '/api/v1/attempts/at_V1StGXR8_Z5jdHi6B-myT/responses/12',
  '/schemas/bank.v1.json',
  '/assets/atkinson-hyperlegible-latin-400-normal.woff2',
  '/docs/item-checks',
])('the path %s is logged as it is', path => {
  expect(loggedPath(path)).toBe(path)
})

test.each([
  ['/invitations/SFOaCdp7kCEOgBI-N3d8OxP4S51pEZsB', '/invitations/…'],
  ['/reset/5f4dcc3b5aa765d61d8327deb882cf99/done', '/reset/…/done'],
  ['/keys/qk_SFOaCdp7kCEOgBI-N3d8OxP4S51pEZsB', '/keys/…'],
  ['/join/482913571', '/join/…'],
  ['/join/abcdef', '/join/…'],
  ['/join/abcd23', '/join/…'],
  ['/a/Maria.Lopez@example.org', '/a/…'],
  ['/a/%00%0a', '/a/…'],
  [`/${'a'.repeat(5_000)}`, '/…'],
  [`/${'a/'.repeat(5_000)}`, `/${'a/'.repeat(11)}a`],
])('of the path %s what may open something is left out', (path, logged) => {
  expect(loggedPath(path)).toBe(logged)
})

test.each([
  ['7d9c4a52-6f0e-4a8e-9c55-0d3a5a0b7a11', true],
  ['1-67891233-abcdef012345678912345678:2', true],
  ['a', true],
  ['', false],
  ['a b', false],
  ['"><b>', false],
  ['-x', false],
  ['\u00e9', false],
  ['a'.repeat(101), false],
  ['a,b', false],
])('the id "%s" of a client or proxy is taken over: %s', async (id, isTaken) => {
  const logged: object[] = []
  const app = await openApp({ log: { info: fields => void logged.push(fields), error: () => {} } })
  const response = await app.send('/api/v1/nowhere', { headers: { 'X-Request-Id': id } })
  await app.close()
  const given = response.headers.get('X-Request-Id')
  expect(given === id).toBe(isTaken)
  expect(given).toMatch(/^[\w.:-]{1,100}$/)
  expect(logged).toMatchObject([{ requestId: given, problem: 'not-found' }])
  expect(await response.json()).toMatchObject({ requestId: given })
})
