import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { digestProgram } from '../../src/cli/digest-program.ts'

describe('the digest of a program', () => {
  let place: string
  const later = () => Date.now() + 60_000
  const digest = (runtime: Record<string, string> = { node: '20.19.0', icu: '76.1' }, begunAt = later()) =>
    digestProgram({ folder: join(place, 'code'), manifest: join(place, 'package.json'), begunAt, runtime })
  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'quizwright-program-'))
    mkdirSync(join(place, 'code/generation'), { recursive: true })
    writeFileSync(join(place, 'package.json'), '{"dependencies":{"zod":"4.6.7"}}')
    writeFileSync(join(place, 'code/main.js'), 'start()')
    writeFileSync(join(place, 'code/generation/plan.js'), 'plan()')
  })
  afterEach(() => rmSync(place, { recursive: true, force: true }))

  test('is the same for the same program', () => {
    expect(digest()).toMatch(/^[\w-]{43}$/)
    expect(digest()).toBe(digest())
  })

  const changes: readonly [change: string, make: () => void][] = [
    ['a byte of a file', () => writeFileSync(join(place, 'code/generation/plan.js'), 'plot()')],
    ['a new file', () => writeFileSync(join(place, 'code/generation/pool.json'), '[]')],
    ['the name of a file', () => writeFileSync(join(place, 'code/generation/plan.cjs'), 'plan()')],
    ['the version of a package', () => writeFileSync(join(place, 'package.json'), '{"dependencies":{"zod":"4.6.8"}}')],
  ]

  test.each(changes)('is another one after a change of %s', (_, make) => {
    const before = digest()
    make()
    expect(digest()).not.toBe(before)
  })

  test('is another one over another Node.js, or another of its parts', () => {
    expect(digest({ node: '20.19.0', icu: '77.1' })).not.toBe(digest())
  })

  test('is unknown where a file has changed since the program began, whatever time it is given', () => {
    const begunAt = Date.now() - 60_000
    utimesSync(join(place, 'code/main.js'), 1, 1)
    expect(digest(undefined, begunAt)).toBeUndefined()
  })

  test('knows each package by package.json, which allows no other version of it', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object }
    const versions = Object.values(dependencies)
    expect(versions.length).toBeGreaterThan(10)
    expect(versions.filter(version => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
  })

  test('is that of this very program by itself', () => {
    expect(digestProgram()).toBe(digestProgram())
    expect(digestProgram({ begunAt: later() })).toMatch(/^[\w-]{43}$/)
  })
})
