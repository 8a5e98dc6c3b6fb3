import { describe, expect, test } from 'vitest'
import { readSources, type SourceFile } from './read-sources.ts'

const declaration = /^export\s+(?:abstract\s+|async\s+)?(?:function\*?|const|class|type|interface)\s+(\w+)/

/** Finds the exported names of a source of which no declaration has a docstring right above it. */
function findUndocumented({ path, text }: SourceFile): string[] {
  const lines = text.split('\n')
  const documented = new Map<string, boolean>()
  lines.forEach((line, index) => {
    const name = declaration.exec(line)?.[1]
    if (name === undefined) return
    documented.set(name, documented.get(name) === true || hasDocstring(lines.slice(0, index)))
  })
  return [...documented].filter(([, has]) => !has).map(([name]) => `${path}: ${name}`)
}

function hasDocstring(above: readonly string[]): boolean {
  if (above.at(-1)?.trim().endsWith('*/') !== true) return false
  const start = above.findLastIndex(line => line.includes('/**'))
  if (start < 0) return false
  const words = above
    .slice(start)
    .join(' ')
    .replaceAll(/\/\*\*|\*\/|\s\*(?=\s)/g, ' ')
    .trim()
  return /^(?=.{13})[A-Z][a-z]*s\b/s.test(words)
}

const sources = readSources('src', 'views')

describe('every exported name', () => {
  test('has a docstring that begins in the third person', () => {
    expect(sources.flatMap(findUndocumented)).toEqual([])
  })

  test('was looked at', () => {
    const names = sources.flatMap(({ text }) => text.split('\n').filter(line => declaration.test(line)))
    expect(names.length).toBeGreaterThan(150)
  })

  test('is exported where it is declared, and none by default', () => {
    const others = sources.filter(({ text }) => /^export\s+(?:default|\*|\{|let|var|enum)/m.test(text))
    expect(others.map(({ path }) => path)).toEqual([])
  })
})

test.each([
  ['without a word', 'export const a = 1'],
  ['with a plain comment', '// Counts the troops that were pledged.\nexport function a() {}'],
  ['with a docstring of something else', '/** Counts the troops that were pledged. */\n\nexport async function a() {}'],
  ['with an empty docstring', '/** */\nexport interface A {}'],
  ['with one word', '/** Counts. */\nexport type A = 1'],
  ['with an order', '/** Count the troops that were pledged. */\nexport type A = 1'],
])('an export %s is caught', (_, text) => {
  expect(findUndocumented({ path: 'x.ts', text })).toHaveLength(1)
})

test('a schema lends its docstring to the type of its name', () => {
  const text = '/** Holds the troops that were pledged. */\nexport const A = 1\nexport type A = typeof A\n'
  expect(findUndocumented({ path: 'x.ts', text })).toEqual([])
})
