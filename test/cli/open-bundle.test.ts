import { writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { compiledOf, openBundle } from '../../src/cli/open-bundle.ts'
import { openFolder } from './run-command.ts'

const write = openFolder()

function writeBundle(): string {
  write('second.cjs', "exports.word = 'second'\nexports.folder = __dirname\n")
  write('late.cjs', "throw new Error('This was not asked for.')\n")
  return dirname(
    write(
      'first.cjs',
      `const { join } = require('node:path')
exports.words = () => join('first', require('./second.cjs').word)
exports.folder = () => require('./second.cjs').folder
exports.late = () => Promise.resolve().then(() => require('./late.cjs'))
`,
    ),
  )
}

function wordsOf(folder: string): unknown {
  const { words } = openBundle(folder).load('first.cjs')
  return typeof words === 'function' ? words() : undefined
}

test('runs files that need each other and Node.js, each once and only when it is needed', () => {
  const folder = writeBundle()
  const { load, scripts } = openBundle(folder)
  const first = load('first.cjs')
  expect(load('first.cjs')).toBe(first)
  expect(scripts.size).toBe(1)
  const { folder: tellFolder } = first
  expect(typeof tellFolder === 'function' ? tellFolder() : undefined).toBe(folder)
  expect(wordsOf(folder)).toBe('first/second')
})

test('takes compiled code where it fits and runs the same without it', () => {
  const folder = writeBundle()
  const { load, scripts } = openBundle(folder)
  load('first.cjs')
  const [[file, script] = []] = scripts
  if (file === undefined || script === undefined) throw new Error('Nothing was loaded.')
  writeFileSync(compiledOf(file), script.createCachedData())
  const again = openBundle(folder)
  again.load('first.cjs')
  expect(again.scripts.get(file)?.cachedDataRejected).toBe(false)
  expect(wordsOf(folder)).toBe('first/second')
  writeFileSync(compiledOf(file), 'no code of any V8, and much too short for one')
  expect(wordsOf(folder)).toBe('first/second')
})
