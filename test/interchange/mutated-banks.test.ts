import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBank, readBankFile, writeBankFile } from '../../src/interchange/bank-file.ts'
import { mutateJson } from '../delivery/mutate-json.ts'
import { makeGoodBank } from './good-bank.ts'
import { resolvePointer } from './read-bank.ts'

describe('a bank changed anywhere', () => {
  const good = makeGoodBank()

  it('is read or refused with faults at places that it has or lacks, in plain sentences', () => {
    let [read, refused] = [0, 0]
    fc.assert(
      fc.property(mutateJson(good), json => {
        const reading = readBank(json)
        if ('bank' in reading) {
          read += 1
          expect(readBankFile(writeBankFile(reading.bank))).toHaveProperty('bank')
          return
        }
        refused += 1
        expect(reading.faults.length).toBeGreaterThan(0)
        for (const { pointer, detail } of reading.faults) {
          const parent = pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')))
          expect(resolvePointer(json, parent)).toHaveLength(1)
          expect(detail).toMatch(/^(?:[A-Z]|").*[.]$/s)
          expect(detail).not.toMatch(/\b(?:invalid|expected|received|undefined)\b/i)
        }
      }),
      { numRuns: 300 },
    )
    expect(refused).toBeGreaterThan(100)
    expect(read).toBeGreaterThan(0)
  })
})
