import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { bareEntry, pools, wordingsOf } from '../../../src/generation/pools/pools.ts'
import { sortNameOf } from '../../../src/item-checks/sort-class.ts'
import { normaliseAnswer } from '../../../src/text/normalise-answer.ts'

const folder = 'src/generation/pools'
const files = readdirSync(folder).filter(file => file.endsWith('.json'))
const textOf = (file: string) => readFileSync(`${folder}/${file}`, 'utf8')
const byName = (name: string) => pools.find(pool => pool.name === name)?.entries ?? []

const source = z.strictObject({ package: z.string(), version: z.string(), licence: z.literal('MIT') })
const provenance = z.strictObject({ sources: z.array(source), reduced: z.string().min(20) })

describe('the files of the pools', () => {
  it('are what the packages give', () => {
    const script = "import('./.scripts/make-pools.mjs').then(made => console.log(JSON.stringify(made.makePools())))"
    const made = JSON.parse(execFileSync('node', ['-e', script], { encoding: 'utf8' }))
    expect(Object.keys(made).sort()).toEqual(['cities.json', 'countries.json'])
    for (const [file, text] of Object.entries(made)) expect(textOf(file)).toBe(text)
  }, 30_000)

  it.each(files)('%s says where it comes from, in a version and under a licence', file => {
    const { provenance: said } = z.looseObject({ provenance }).parse(JSON.parse(textOf(file)))
    const { devDependencies } = z
      .looseObject({ devDependencies: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync('package.json', 'utf8')))
    const readme = readFileSync('README.md', 'utf8')
    for (const { package: name, version } of said.sources) {
      expect(devDependencies[name]).toBe(version)
      expect(readme).toContain(`\`${name}\``)
    }
    if (said.sources.length === 0) expect(said.reduced).toMatch(/^Compiled for this project/)
  })

  it('are small together', () => {
    expect(files.length).toBeGreaterThan(3)
    expect(files.reduce((sum, file) => sum + textOf(file).length, 0)).toBeLessThan(110_000)
  })
})

describe('pools', () => {
  it.each(pools.map(pool => [pool.name, pool] as const))('hold no thing twice, under any name: %s', (_name, pool) => {
    expect(pool.entries.length).toBeGreaterThanOrEqual(4)
    const names = pool.entries.map(({ name }) => normaliseAnswer(name))
    expect(new Set(names).size).toBe(names.length)
    for (const { name, also = [] } of pool.entries) {
      expect(name).toBe(name.trim())
      const others = names.filter(other => other !== normaliseAnswer(name))
      expect(also.filter(alias => others.includes(normaliseAnswer(alias)))).toEqual([])
    }
  })

  it('serve each sort from one pool', () => {
    const sorts = pools.flatMap(pool => pool.sorts)
    expect(new Set(sorts).size).toBe(sorts.length)
    for (const { sorts: own } of pools) expect(own.map(sortNameOf).every(sort => sort !== '')).toBe(true)
  })

  it('hold only things of their sort', () => {
    const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
    const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at))
    const known = letters.flatMap(one => letters.map(two => normaliseAnswer(regions.of(one + two) ?? '-')))
    const plain = (name: string) => normaliseAnswer(name.replace(' and ', ' & ')).replace(/^saint /, 'st ')
    const strange = byName('countries').filter(
      entry => !wordingsOf(entry).some(name => known.some(one => one.startsWith(plain(name)))),
    )
    expect(strange).toEqual([])
    const countries = new Set(byName('countries').map(({ name }) => name))
    for (const { near } of byName('cities')) expect(countries).toContain(near?.[0])
    const places = byName('cities').filter(({ name }) => countries.has(name))
    expect(places).toEqual([])
    for (const { name } of byName('air bases')) expect(name).toMatch(/ Air (?:Force )?Base$/)
    for (const { name } of byName('airports')) expect(name).toMatch(/ Airport$/)
  })

  it('know an adjective and a region for every country, and a size for every city', () => {
    expect(byName('countries')).toHaveLength(193)
    for (const { adjective, near } of byName('countries')) {
      expect(adjective).toMatch(/^\p{Lu}[\p{L} -]+$/u)
      expect(near).toHaveLength(2)
    }
    for (const { size, near } of byName('cities')) {
      expect(size).toBeGreaterThan(30)
      expect(near).toHaveLength(3)
    }
  })

  it('show names without the "the" of a sentence', () => {
    expect(bareEntry('the Netherlands')).toBe('Netherlands')
    expect(bareEntry('Thebes')).toBe('Thebes')
  })
})
