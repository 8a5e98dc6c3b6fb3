import fc from 'fast-check'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/**
 * Makes variants of a JSON value that have something wrong: one value of another type, one part gone, or one part too
 * many, anywhere in it. A variant may happen to be valid still; who uses it must look.
 */
export function mutateJson(valid: unknown): fc.Arbitrary<Json> {
  const value = valid as Json
  return fc
    .constantFrom(...pathsOf(value))
    .chain(path => fc.oneof(replaced(value, path), removed(value, path), added(value)))
}

const hostile: readonly Json[] = [
  ...[null, true, -1, 1.5, 1e300, '', [], {}, [[]], { a: 1 }],
  ...[
    '__proto__',
    '../../etc/passwd',
    "'; drop table banks; --",
    '<script>alert(1)</script>',
    '\u202e',
    'x'.repeat(3_000),
  ],
]

function replaced(value: Json, path: readonly string[]): fc.Arbitrary<Json> {
  return fc
    .oneof(fc.constantFrom(...hostile), fc.jsonValue() as fc.Arbitrary<Json>)
    .map(other => put(value, path, other))
}

function removed(value: Json, path: readonly string[]): fc.Arbitrary<Json> {
  return fc.constant(put(value, path, undefined))
}

function added(value: Json): fc.Arbitrary<Json> {
  const keys = fc.constantFrom('__proto__', 'constructor', 'toString', 'keys', 'extra', '')
  return fc.tuple(keys, fc.constantFrom(...hostile)).map(([key, other]) => {
    const entries = Object.entries(typeof value === 'object' ? (value ?? {}) : {})
    return Object.fromEntries([...entries, [key, other]])
  })
}

function pathsOf(value: Json, path: readonly string[] = []): (readonly string[])[] {
  if (value === null || typeof value !== 'object') return [path]
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))]
}

function put(value: Json, [key, ...rest]: readonly string[], other: Json | undefined): Json {
  if (key === undefined) return other ?? null
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).flatMap(([name, inner]): [string, Json][] => {
    if (name !== key) return [[name, inner]]
    if (rest.length === 0) return other === undefined ? [] : [[name, other]]
    return [[name, put(inner, rest, other)]]
  })
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries)
}
