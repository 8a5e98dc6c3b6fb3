import { describe, expect, it } from 'vitest'
import { readBankFile, writeBankFile } from '../../src/interchange/bank-file.ts'
import { faultCases } from './fault-cases.ts'
import { makeGoodBank } from './good-bank.ts'

describe('a bank with one thing wrong', () => {
  it('is good before it is spoilt', () => {
    const text = writeBankFile(makeGoodBank())
    expect(readBankFile(text)).toHaveProperty('bank')
  })

  it.each(faultCases.map(given => [given.title, given] as const))(
    'is refused whole: %s',
    (_title, { spoil, faults }) => {
      const bank = makeGoodBank()
      spoil(bank)
      expect(readBankFile(JSON.stringify(bank))).toEqual({
        code: 'invalid-bank',
        faults: faults.map(([pointer, detail]) => ({ pointer, detail })),
      })
    },
  )

  it('with several things wrong is told all of them', () => {
    const bank = makeGoodBank()
    bank.questions.splice(0, 1, { ...bank.questions[0], stem: '' } as (typeof bank.questions)[number])
    bank.title = ''
    expect(readBankFile(JSON.stringify(bank))).toMatchObject({
      faults: [{ pointer: '/title' }, { pointer: '/questions/0/stem' }],
    })
  })
})
