import { expect, test } from 'vitest'
import { readSources, type SourceFile } from './read-sources.ts'

// The name by itself, called or handed on; `app.fetch` of a router is no call out.
const bare = /(?<![\w.-])fetch\b(?!\s*:)|\b(?:XMLHttpRequest|EventSource|WebSocket)\b/g
const ofGlobal = /\b(?:globalThis|global|window|self)\s*(?:\?\.|\.)?\s*\[?\s*['"`]?fetch\b/g
const words = /'[^'\n]*'|"[^"\n]*"|`[^`$]*`/g

function findCalls({ path, text }: SourceFile): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '')
  const found = [...code.matchAll(ofGlobal), ...code.replace(ofGlobal, '').replace(words, "''").matchAll(bare)]
  return found.map(([call]) => `${path}: ${call}`)
}

const sources = readSources('src', 'views')

test('only outbound calls fetch', () => {
  const calling = sources.filter(source => findCalls(source).length > 0).map(({ path }) => path)
  expect(calling).toEqual(['src/outbound/post-json.ts'])
  expect(sources.length).toBeGreaterThan(60)
})

test.each([
  ['called', 'const answer = await fetch(address)'],
  ['handed on', 'const call = fetch'],
  ['by the global object', 'globalThis.fetch(address)'],
  ['by its name in the global object', "globalThis['fetch'](address)"],
  ['by another way', 'new WebSocket(address)'],
])('a fetch %s is caught', (_, text) => {
  expect(findCalls({ path: 'src/workflows/x.ts', text })).toHaveLength(1)
})

test.each([
  ['of a router', 'serve({ fetch: app.fetch })'],
  ['told of in a comment', '// htmx calls fetch here\n/* fetch(address) */'],
  ['within a word', "header === 'sec-fetch-site'"],
])('a fetch %s is none', (_, text) => {
  expect(findCalls({ path: 'src/workflows/x.ts', text })).toEqual([])
})
