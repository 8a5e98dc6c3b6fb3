import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { userAgent } from '../../src/outbound/user-agent.ts'

test('the server names itself with the version of its package', () => {
  expect(userAgent).toBe(`Quizwright/${JSON.parse(readFileSync('package.json', 'utf8')).version}`)
})
