import { describe, expect, it } from 'vitest'
import { remembered, rememberedIn, rememberedOf, rememberedWith } from '../../src/item-checks/remembered.ts'

describe('remembered', () => {
  it('computes each result once, an empty text included', () => {
    const asked: string[] = []
    const half = remembered(text => {
      asked.push(text)
      return text.slice(0, text.length / 2)
    })
    expect(['abcd', 'x', 'abcd', 'x'].map(half)).toEqual(['ab', '', 'ab', ''])
    expect(asked).toEqual(['abcd', 'x'])
  })

  it('keeps the 5,000 texts asked for last, forgets those asked for long ago, and still computes rightly', () => {
    const asked: string[] = []
    const exclaim = remembered(text => {
      asked.push(text)
      return `${text}!`
    })
    for (let at = 0; at < 5_000; at += 1) exclaim(String(at))
    exclaim('one more')
    for (let at = 1; at < 5_000; at += 1) expect(exclaim(String(at))).toBe(`${at}!`)
    expect(asked).toHaveLength(5_001)
    for (let at = 0; at < 10_000; at += 1) exclaim(`later ${at}`)
    expect(exclaim('7')).toBe('7!')
    expect(asked.filter(text => text === '7')).toHaveLength(2)
  })

  it('keeps what is asked for again and again, whatever else is asked between', () => {
    let count = 0
    const exclaim = remembered(text => {
      if (text === 'article') count += 1
      return `${text}!`
    })
    for (let at = 0; at < 30_000; at += 1) expect([exclaim('article'), exclaim(String(at))]).toContain('article!')
    expect(count).toBe(1)
  })
})

describe('rememberedWith', () => {
  it('computes once for each object, not once for what objects hold', () => {
    let count = 0
    const names = rememberedWith(({ name }: { name: string }) => {
      count += 1
      return [name]
    })
    const [one, other] = [{ name: 'Tegel' }, { name: 'Tegel' }]
    expect(names(one)).toBe(names(one))
    expect(names(other)).toEqual(names(one))
    expect(count).toBe(2)
  })
})

describe('rememberedOf and rememberedIn', () => {
  it('compute once for each reader and thing, and apart for each reader', () => {
    const asked: string[] = []
    const greet = rememberedOf((reader: { hello: string }, { name }: { name: string }) => {
      asked.push(name)
      return `${reader.hello} ${name}`
    })
    const praise = rememberedIn((reader: { hello: string }, name) => `${reader.hello} dear ${name}`)
    const [english, french] = [{ hello: 'Hello' }, { hello: 'Salut' }]
    const tegel = { name: 'Tegel' }
    expect([english, french, english].map(reader => greet(reader, tegel))).toEqual([
      'Hello Tegel',
      'Salut Tegel',
      'Hello Tegel',
    ])
    expect(asked).toHaveLength(2)
    expect([english, french].map(reader => praise(reader, 'Ann'))).toEqual(['Hello dear Ann', 'Salut dear Ann'])
  })
})
