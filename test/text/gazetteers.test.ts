import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { normaliseAnswer } from '../../src/text/normalise-answer.ts'
import { sortOfPeople } from '../../src/text/people-names.ts'
import { isFirstName, isLastName } from '../../src/text/personal-names.ts'
import { sortOfPlace } from '../../src/text/place-names.ts'

const folder = 'src/text/gazetteers'
const files = readdirSync(folder)
const textOf = (file: string) => readFileSync(`${folder}/${file}`, 'utf8')
const source = z.strictObject({ package: z.string(), version: z.string(), licence: z.literal('MIT') })
const Gazetteer = z
  .object({ provenance: z.strictObject({ sources: z.array(source).min(1), reduced: z.string().min(20) }) })
  .catchall(z.string())

describe('the gazetteers', () => {
  it('are what the packages give', () => {
    const script =
      "import('./.scripts/make-gazetteers.mjs').then(made => console.log(JSON.stringify(made.makeGazetteers())))"
    const made: unknown = JSON.parse(execFileSync('node', ['-e', script], { encoding: 'utf8', maxBuffer: 2 ** 22 }))
    expect(z.record(z.string(), z.string()).parse(made)).toEqual(
      Object.fromEntries(files.map(file => [file, textOf(file)])),
    )
  }, 60_000)

  it.each(files)('%s says where it comes from, in a version and under a licence', file => {
    const { provenance } = Gazetteer.parse(JSON.parse(textOf(file)))
    const { devDependencies } = z
      .looseObject({ devDependencies: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync('package.json', 'utf8')))
    const readme = readFileSync('README.md', 'utf8')
    for (const { package: name, version } of provenance.sources) {
      expect(devDependencies[name]).toBe(version)
      expect(readme).toContain(`\`${name}\``)
    }
  })

  it.each(files)('%s holds names as answers are normalised, each once', file => {
    const { provenance: _, ...lists } = Gazetteer.parse(JSON.parse(textOf(file)))
    for (const list of Object.values(lists)) {
      const names = list.split('|')
      expect(names.length).toBeGreaterThan(5)
      expect(new Set(names).size).toBe(names.length)
      expect(names.filter(name => normaliseAnswer(name) !== name)).toEqual([])
    }
  })

  it('are small together', () => {
    expect(files.reduce((sum, file) => sum + textOf(file).length, 0)).toBeLessThan(150_000)
  })
})

describe('sortOfPlace', () => {
  it.each([
    ['the United Arab Emirates', 'country'],
    ['U.S.', 'country'],
    ['Texas', 'region'],
    ['Mosul', 'city'],
    ['Europe', 'continent'],
    ['Black Sea', 'water'],
    ['Varn', undefined],
  ])('knows %s as %s', (name, sort) => {
    expect(sortOfPlace(name)).toBe(sort)
  })
})

describe('sortOfPeople', () => {
  it.each([
    ['Iraqi', 'country'],
    ['Germans', 'country'],
    ['South Korean', 'country'],
    ['Kurds', 'people'],
    ['Shiite', 'faith'],
    ['Europeans', 'region'],
    ['Iraq', undefined],
  ])('takes %s from a %s', (word, sort) => {
    expect(sortOfPeople(word)).toBe(sort)
  })
})

describe('isFirstName and isLastName', () => {
  it('know common names and no countries', () => {
    expect(['Maria', 'José', 'ahmed'].map(isFirstName)).toEqual([true, true, true])
    expect(['Garcia', 'abbas'].map(isLastName)).toEqual([true, true])
    expect(['Jordan', 'Chad', 'table'].map(isFirstName)).toEqual([false, false, false])
  })
})
