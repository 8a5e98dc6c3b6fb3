import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameBanks } from '../../src/cli/list-pages.ts'

describe('nameBanks', () => {
  it.each([
    ['a/My page.html', 'a/My-page'],
    ['Été à Varn.txt', 'Ete-a-Varn'],
    ['2024.05.15 news.htm', '2024-05-15-news'],
    ['文章.txt', 'page'],
    ['.. .txt', 'page'],
  ])('names the bank of "%s" %s', (page, name) => {
    expect(nameBanks([page], new Map()).get(page)).toBe(name)
  })

  it('keeps a name that a page had, whatever comes beside it', () => {
    const names = nameBanks(['page.html', 'page.txt', 'Page.htm'], new Map([['page.txt', 'page']]))
    expect([...names.values()].sort()).toEqual(['Page-3', 'page', 'page-2'])
    expect(names.get('page.txt')).toBe('page')
  })

  it('gives no two pages one name, and each a name that a server takes', () => {
    const page = fc.string({ minLength: 1, maxLength: 90 }).map(name => `${name.replaceAll('/', '')}.txt`)
    fc.assert(
      fc.property(fc.uniqueArray(page), pages => {
        const names = [...nameBanks(pages, new Map()).values()]
        expect(names).toHaveLength(pages.length)
        expect(new Set(names.map(name => name.toLowerCase())).size).toBe(pages.length)
        for (const name of names) expect(name).toMatch(/^[A-Za-z0-9_-]{1,80}$/)
      }),
    )
  })
})
