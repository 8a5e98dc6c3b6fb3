import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import { keepSecret } from '../../src/cli/keep-secret.ts'

const folder = mkdtempSync(join(tmpdir(), 'quizwright-secret-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a kept secret', () => {
  it('is made once, for the owner of its file alone, in a folder that is made too', async () => {
    const file = join(folder, 'fresh', 'data', 'secret')
    const made = await keepSecret(file)
    expect(made).toMatch(/^[\w-]{40}$/)
    expect(await keepSecret(file)).toBe(made)
    expect(readFileSync(file, 'utf8')).toBe(`${made}\n`)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readdirSync(join(folder, 'fresh', 'data'))).toEqual(['secret'])
  })

  it('is the same for all servers that begin at once', async () => {
    const file = join(folder, 'shared', 'secret')
    const script = `import { keepSecret } from './dist/src/cli/keep-secret.js'
      process.stdout.write(await keepSecret(${JSON.stringify(file)}))`
    const begin = () => promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script])
    const told = await Promise.all(Array.from({ length: 6 }, begin))
    expect(new Set(told.map(({ stdout }) => stdout))).toEqual(new Set([readFileSync(file, 'utf8').trim()]))
    expect(readdirSync(join(folder, 'shared'))).toEqual(['secret'])
    const other = join(folder, 'shared', 'other')
    const kept = await Promise.all(Array.from({ length: 6 }, () => keepSecret(other)))
    expect(new Set(kept).size).toBe(1)
  })

  it.each(['', 'short', 'two words that are long enough'])('is not made over a file that holds %j', async content => {
    const broken = join(folder, 'broken')
    mkdirSync(broken, { recursive: true })
    const file = join(broken, 'secret')
    writeFileSync(file, content)
    await expect(keepSecret(file)).rejects.toThrow('holds no key')
    expect(readFileSync(file, 'utf8')).toBe(content)
  })
})
