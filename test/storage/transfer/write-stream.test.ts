import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { writeStream, writeWholeFile } from '../../../src/storage/transfer/write-stream.ts'

const root = mkdtempSync(join(tmpdir(), 'quizwright-write-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

let folder = root
let file = ''
beforeEach(() => {
  folder = mkdtempSync(join(root, 'one-'))
  file = join(folder, 'saved')
})

async function* texts(count: number, fail = false) {
  for (let number = 0; number < count; number++) yield `line ${number}\n`
  if (fail) throw new Error('The source is gone.')
}

const write = (count: number, fail?: boolean) => (beside: string) =>
  writeStream(beside, texts(count, fail), new PassThrough())

test('a file appears as a whole, for its owner alone', async () => {
  await writeWholeFile(file, write(3))
  expect(readFileSync(file, 'utf8')).toBe('line 0\nline 1\nline 2\n')
  expect([readdirSync(folder), statSync(file).mode & 0o777]).toEqual([['saved'], 0o600])
})

test('a folder that is missing is made', async () => {
  await writeWholeFile(join(folder, 'a/b/saved'), write(1))
  expect(readdirSync(join(folder, 'a/b'))).toEqual(['saved'])
})

test.each([{ force: false }, { force: true }])('what fails leaves nothing, with $force too', async options => {
  if (options.force) writeFileSync(file, 'mine')
  await expect(writeWholeFile(file, write(3, true), options)).rejects.toThrow('The source is gone.')
  expect(readdirSync(folder)).toEqual(options.force ? ['saved'] : [])
  if (options.force) expect(readFileSync(file, 'utf8')).toBe('mine')
})

test('a file that comes while another is written is kept', async () => {
  const make = async (beside: string) => {
    await write(3)(beside)
    writeFileSync(file, 'theirs')
  }
  await expect(writeWholeFile(file, make)).rejects.toThrow(`${file} is there already; --force writes over it.`)
  expect([readdirSync(folder), readFileSync(file, 'utf8')]).toEqual([['saved'], 'theirs'])
})

test.each([{ force: false }, { force: true }])(
  'what is no file, such as a device, is never replaced by one, with $force too',
  async options => {
    const socket = createServer()
    await new Promise<void>(resolve => socket.listen(file, resolve))
    await expect(writeWholeFile(file, write(3), options)).rejects.toThrow(`${file} is no file`)
    expect([readdirSync(folder), statSync(file).isSocket()]).toEqual([['saved'], true])
    socket.close()
  },
)
