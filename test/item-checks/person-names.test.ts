import { describe, expect, it } from 'vitest'
import { areTwoPeople, namePartsOf } from '../../src/item-checks/person-names.ts'

describe('areTwoPeople', () => {
  it.each([
    ['Wilbur Wright', 'Orville Wright'],
    ['Louis Blériot', 'Charles Rolls'],
    ['Edward Wilson', 'Edward Atkinson'],
    ['President George Bush', 'Governor Jeb Bush'],
  ])('tells %s from %s', (one, other) => {
    expect([areTwoPeople(one, other), areTwoPeople(other, one)]).toEqual([true, true])
  })

  it.each([
    ['Fouad Massoum', 'Fuad Masum'],
    ['William Boeing', 'Bill Boeing'],
    ['William Boeing', 'W. E. Boeing'],
    ['Robert Falcon Scott', 'Robert Scott'],
    ['Bashar al-Assad', 'President Assad'],
    ['Gabriela González', 'Gabriela Gonzalez'],
    ['John Kerry', 'Kerry'],
    ['Mary Stone', 'Mary Jane Stone'],
    ['', 'Mary Stone'],
  ])('takes %s and %s as names of one person', (one, other) => {
    expect([areTwoPeople(one, other), areTwoPeople(other, one)]).toEqual([false, false])
  })
})

describe('namePartsOf', () => {
  it('leaves out titles, particles and marks', () => {
    expect(namePartsOf('President Bashar al-Assad')).toEqual(['bashar', 'assad'])
    expect(namePartsOf('Ferdinand de Lesseps')).toEqual(['ferdinand', 'lesseps'])
  })
})
