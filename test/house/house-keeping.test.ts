import { expect, test } from 'vitest'
import { settingNames } from '../../src/config.ts'
import { listFiles, readFile, readSources } from './read-sources.ts'

const mostLines = 250

test('no source is longer than 250 lines', () => {
  const sources = [...readSources('src', 'views', 'test'), ...assets()]
  expect(sources.length).toBeGreaterThan(100)
  const long = sources.filter(({ text }) => text.trimEnd().split('\n').length > mostLines)
  expect(long.map(({ path }) => path)).toEqual([])
})

function assets() {
  return listFiles()
    .filter(path => /^public\/(scripts|styles)\/.*\.(js|css)$/.test(path))
    .flatMap(path => readFile(path) ?? [])
}

test('sources have names in kebab-case', () => {
  const names = readSources('src', 'views').map(({ path }) => path.split('/').at(-1) ?? '')
  expect(names.filter(name => !/^[a-z0-9]+(-[a-z0-9]+)*\.tsx?$/.test(name))).toEqual([])
})

test('the project speaks only of itself', () => {
  // Pieced together, or this file would be the first to fail.
  const folders = ['work', 'root', 'home', 'Users', 'farm'].join('|')
  const foreign = new RegExp(`(?<![\\w.-])/(?:${folders})/\\w|\\bregistry\\.[\\w-]+\\.[a-z]+|${'npm' + 'js'}\\.`, 'g')
  const files = listFiles().filter(path => !/\.(woff2?|png)$/.test(path))
  const spoken = files.flatMap(path => {
    return [...(readFile(path)?.text ?? '').matchAll(foreign)].map(([words]) => `${path}: ${words}`)
  })
  expect(files.length).toBeGreaterThan(200)
  expect(spoken).toEqual([])
  expect(`see /${'work'}/main, http://registry.${'example'}.org`.match(foreign)).toHaveLength(2)
})

test('the top level holds what the design allows and nothing else', () => {
  const allowed = ['package.json', 'package-lock.json', 'tsconfig.json', 'biome.json', 'knip.json', 'vitest.config.ts']
  const folders = ['src', 'question-banks', 'views', 'public', 'test', 'README.md', 'LICENSE']
  const top = new Set(listFiles().map(path => path.split('/')[0] ?? ''))
  expect([...top].filter(name => !name.startsWith('.') && ![...allowed, ...folders].includes(name))).toEqual([])
})

test('README tells every setting', () => {
  const text = readFile('README.md')?.text ?? ''
  expect(settingNames.filter(name => !text.includes(`\`${name}\``))).toEqual([])
})
