import { expect, test } from 'vitest'
import { findImports } from './find-imports.ts'
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

// What of these two is no opening of a connection; a name that isn't here, or all of them at once, is one.
const harmless = /^(?:type \w+|createServer|Server)(?: as \w+)?$/

function findOpenings({ path, text }: SourceFile): string[] {
  const imports = [...text.matchAll(/import\s+(?!type\s)([^'"]*?)\s+from\s+['"](?:node:)?(?:net|http)['"]/g)]
  return imports.flatMap(([, names = '']) => {
    const [, listed] = /^\{([^}]*)\}$/.exec(names) ?? []
    const each =
      listed === undefined
        ? [names]
        : listed
            .split(',')
            .map(name => name.trim())
            .filter(name => name !== '')
    return each.filter(name => !harmless.test(name)).map(name => `${path}: ${name}`)
  })
}

const sources = readSources('src', 'views')

const caller = 'src/outbound/call-once.ts'

test('one file calls fetch, and no other', () => {
  const calling = sources.filter(source => findCalls(source).length > 0).map(({ path }) => path)
  expect(calling).toEqual([caller])
  expect(sources.length).toBeGreaterThan(60)
})

test('one file takes what can call others, and no other', () => {
  const clients = /^(?:undici|axios|got|node-fetch|ky|ws|(?:node:)?(?:https|http2|tls|dgram))(?:\/|$)/
  const taking = sources.filter(({ text }) => findImports(text).some(name => name !== undefined && clients.test(name)))
  expect(taking.map(({ path }) => path)).toEqual([caller])
})

test('nobody calls but by way of what judges the address, or of what the owner set', () => {
  const using = (pattern: RegExp) => sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path)
  expect(using(/\bcallOnce\b/)).toEqual([caller, 'src/outbound/fetch-guarded.ts', 'src/outbound/post-json.ts'])
  expect(using(/\ballowOwnerAddress\b/)).toEqual(['src/config.ts', 'src/outbound/allowed-address.ts'])
  expect(using(/setBy: 'owner'/)).toEqual(['src/outbound/allowed-address.ts'])
})

test('a guard is made in one place, and nobody else makes a weaker one', () => {
  const inner =
    /import\s+(?!type\b)[^'"]*['"][^'"]*\/(?:call-once|fetch-guarded|post-guarded|check-destination|resolve-host)\.ts['"]/
  const outside = sources.filter(({ path }) => !path.startsWith('src/outbound/'))
  expect(outside.filter(({ text }) => inner.test(text)).map(({ path }) => path)).toEqual([])
  const making = sources
    .filter(({ text }) => /\bmakeResolveHost\(\)|\bownAddresses,/.test(text))
    .map(({ path }) => path)
  expect(making).toEqual(['src/outbound/make-outbound.ts'])
})

test('sockets and HTTP are only listened with', () => {
  const listening = sources.filter(({ text }) => /from '(?:node:)?(?:net|http)'/.test(text))
  expect(listening.length).toBeGreaterThan(0)
  expect(listening.flatMap(findOpenings)).toEqual([])
})

test.each([
  "import { createServer, request } from 'node:http'",
  "import {\n  type Server,\n  connect as call,\n} from 'node:net'",
  "import * as http from 'node:http'",
  "import net from 'net'",
])('what could open a connection is caught: %j', text => {
  expect(findOpenings({ path: 'src/delivery/x.ts', text })).toHaveLength(1)
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
