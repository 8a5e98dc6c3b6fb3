import { posix } from 'node:path'
import { findImports } from './find-imports.ts'
import type { SourceFile } from './read-sources.ts'

const ground = ['src/vocabulary', 'src/text']

/**
 * Maps each floor of the house to the floors that it may import from, beside itself. Floors of one height are siblings
 * and never import each other.
 */
export const floors: Readonly<Record<string, readonly string[]>> = {
  'src/vocabulary': [],
  'src/text': ['src/vocabulary'],
  'src/reading': ground,
  'src/item-checks': ground,
  'src/scoring': ground,
  'src/interchange': ground,
  'src/generation': [...ground, 'src/item-checks'],
  'src/storage': ground,
  'src/outbound': ground,
  'src/accounts': [...ground, 'src/storage'],
  'src/workflows': [
    ...ground,
    ...[
      'src/reading',
      'src/item-checks',
      'src/scoring',
      'src/interchange',
      'src/generation',
      'src/storage',
      'src/outbound',
      'src/accounts',
    ],
  ],
  views: ground,
  'src/delivery': [
    ...ground,
    ...[
      'src/reading',
      'src/item-checks',
      'src/scoring',
      'src/interchange',
      'src/generation',
      'src/storage',
      'src/outbound',
      'src/accounts',
    ],
    ...['src/workflows', 'views'],
  ],
  'src/config.ts': ['src/delivery', 'src/storage', 'src/outbound', 'src/accounts'],
  'src/cli': [
    ...ground,
    ...[
      'src/reading',
      'src/item-checks',
      'src/scoring',
      'src/interchange',
      'src/generation',
      'src/storage',
      'src/outbound',
      'src/accounts',
    ],
    ...['src/workflows', 'views'],
    ...['src/delivery', 'src/config.ts'],
  ],
  'src/main.ts': ['src/cli'],
}

/** Maps the packages that belong to certain floors to those floors: HTTP to delivery, SQL to storage, and so on. */
export const packageFloors: Readonly<Record<string, readonly string[]>> = {
  hono: ['views', 'src/delivery'],
  '@hono/node-server': ['src/delivery'],
  '@hono/zod-openapi': ['src/delivery'],
  'node:http': ['src/delivery'],
  'csv-parse': ['src/interchange'],
  linkedom: ['src/text'],
  '@mozilla/readability': ['src/text'],
  kysely: ['src/storage', 'src/accounts'],
  'better-auth': ['src/accounts'],
  jose: ['src/accounts'],
  '@node-rs/argon2': ['src/accounts'],
  '@simplewebauthn/server': ['src/accounts'],
  nodemailer: ['src/outbound'],
  'better-sqlite3': ['src/storage'],
  pg: ['src/storage'],
  'pg-boss': ['src/storage'],
  standardwebhooks: ['src/workflows'],
  // The rest of the house reaches other machines through outbound alone.
  'node:https': [],
  'node:http2': [],
  'node:net': ['src/delivery'],
  'node:tls': [],
  'node:dgram': [],
  undici: ['src/outbound'],
  'node:dns': [],
  'node:dns/promises': ['src/outbound'],
  pino: ['src/cli'],
  'prom-client': ['src/delivery'],
  'ipaddr.js': ['src/delivery', 'src/outbound'],
  nanoid: ['src/workflows', 'src/cli'],
  'node:fs': ['src/delivery', 'src/cli', 'src/storage'],
  'node:fs/promises': ['src/delivery', 'src/cli', 'src/storage'],
}

/** Is the only package that the vocabulary imports. */
const vocabularyPackage = 'zod'

/** Finds each import of a source that the house forbids, as a sentence. */
export function findFloorBreaks({ path, text }: SourceFile): string[] {
  const floor = floorOf(path)
  if (floor === undefined) return [`${path} stands on no floor.`]
  return findImports(text).flatMap(specifier => {
    if (specifier === undefined) return [`${path} imports what cannot be known before it runs.`]
    return specifier.startsWith('.') ? relativeBreaks(path, floor, specifier) : packageBreaks(path, floor, specifier)
  })
}

function relativeBreaks(path: string, floor: string, specifier: string): string[] {
  const target = posix.join(posix.dirname(path), specifier)
  const other = floorOf(target)
  if (other === undefined) return [`${path} imports ${target}, which stands on no floor.`]
  if (!/\.(tsx?|json)$/.test(target)) return [`${path} imports ${target} without the ending of its file.`]
  if (other === floor || floors[floor]?.includes(other) === true) return []
  return [`${path} imports ${target}: ${floor} may not import ${other}.`]
}

function packageBreaks(path: string, floor: string, specifier: string): string[] {
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
  const allowed = packageFloors[specifier] ?? packageFloors[name]
  if (floor === 'src/vocabulary' && name !== vocabularyPackage) return [`${path} imports ${name}: only zod may be.`]
  return allowed === undefined || allowed.includes(floor) ? [] : [`${path} imports ${name}, which is not for ${floor}.`]
}

function floorOf(path: string): string | undefined {
  return Object.keys(floors).find(floor => path === floor || path.startsWith(`${floor}/`))
}
