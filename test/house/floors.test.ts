import { describe, expect, test } from 'vitest'
import { findImports } from './find-imports.ts'
import { findFloorBreaks, floors } from './floors.ts'
import { readSources } from './read-sources.ts'

const sources = readSources('src', 'views')

describe('the floors of the house', () => {
  test('are imported downwards only', () => {
    expect(sources.flatMap(findFloorBreaks)).toEqual([])
  })

  test('were all read, with their imports', () => {
    expect(sources.length).toBeGreaterThan(60)
    expect(sources.flatMap(({ text }) => findImports(text)).length).toBeGreaterThan(300)
    const empty = Object.keys(floors).filter(floor => !sources.some(({ path }) => `${path}/`.startsWith(`${floor}/`)))
    expect(empty).toEqual([])
  })

  test('have each a height: no two import each other', () => {
    const reaches = (from: string, to: string): boolean =>
      (floors[from] ?? []).some(next => next === to || reaches(next, to))
    for (const floor of Object.keys(floors)) expect([floor, reaches(floor, floor)]).toEqual([floor, false])
  })
})

describe('a forbidden import is caught', () => {
  test.each([
    ['upwards', 'src/vocabulary/x.ts', "import { a } from '../text/digest.ts'"],
    ['upwards, over several lines', 'src/scoring/x.ts', "import {\n  a,\n} from\n  '../workflows/a.ts'"],
    ['of a sibling', 'src/scoring/x.ts', "import { a } from '../item-checks/a.ts'"],
    ['of a type', 'src/generation/x.ts', "import type { A } from '../storage/a.ts'"],
    ['of a type within an expression', 'src/text/x.ts', "let a: import('../storage/a.ts').A"],
    ['while running', 'views/x.tsx', "const a = await import('../src/delivery/app.ts')"],
    ['while running, behind a comment', 'views/x.tsx', "import(/* late */ '../src/delivery/app.ts')"],
    ['for its effect', 'src/storage/x.ts', "import '../workflows/a.ts'"],
    ['re-exported', 'src/text/x.ts', "export * from '../scoring/a.ts'"],
    ['by require', 'src/text/x.ts', "const a = require('../scoring/a.ts')"],
    ['of what is computed', 'src/delivery/x.ts', 'await import(name)'],
    ['of what is pieced together', 'src/delivery/x.ts', "await import('./' + name)"],
    ['from outside the house', 'src/cli/x.ts', "import '../../test/house/floors.ts'"],
    ['without an ending', 'src/text/x.ts', "import { a } from './digest'"],
    ['of HTTP below delivery', 'src/workflows/x.ts', "import { Hono } from 'hono'"],
    ['of HTTP by a longer name', 'src/workflows/x.ts', "import { html } from 'hono/html'"],
    ['of SQL outside storage', 'src/delivery/x.ts', "import Database from 'better-sqlite3'"],
    ['of files in scoring', 'src/scoring/x.ts', "import { readFileSync } from 'node:fs'"],
    ['of a package in the vocabulary', 'src/vocabulary/x.ts', "import { nanoid } from 'nanoid'"],
    ['in a folder of no floor', 'src/utils/x.ts', ''],
  ])('%s', (_, path, text) => {
    expect(findFloorBreaks({ path, text })).toHaveLength(1)
  })

  test('and an allowed one is not', () => {
    const text = `
      import { z } from 'zod'
      import type { Anchor } from '../vocabulary/anchor.ts'
      export { digestOf } from './digest.ts'
    `
    expect(findFloorBreaks({ path: 'src/text/x.ts', text })).toEqual([])
  })
})

test('only config.ts reads the environment', () => {
  const readers = sources.filter(({ text }) => /process\s*\.\s*env|process\[|from 'node:process'/.test(text))
  expect(readers.map(({ path }) => path)).toEqual(['src/config.ts'])
})

test('nothing below storage knows the time or chance', () => {
  const lower = ['vocabulary', 'text', 'item-checks', 'scoring', 'interchange', 'generation'].map(
    name => `src/${name}/`,
  )
  const impure = sources.filter(
    ({ path, text }) =>
      lower.some(folder => path.startsWith(folder)) &&
      /Date\.now|new Date\(\)|Math\.random|performance\.now|randomUUID|randomBytes|getRandomValues/.test(text),
  )
  expect(impure.map(({ path }) => path)).toEqual([])
})
