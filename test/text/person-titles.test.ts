import { describe, expect, it } from 'vitest'
import { withoutTitles } from '../../src/text/person-titles.ts'

const cases: [string, string][] = [
  ['secretary of state kerry', 'kerry'],
  ['secretary of state john kerry', 'john kerry'],
  ['president hollande', 'hollande'],
  ['vice president biden', 'biden'],
  ['deputy prime minister nick clegg', 'nick clegg'],
  ['prime minister tony abbott', 'tony abbott'],
  ['minister of foreign affairs laurent fabius', 'laurent fabius'],
  ['secretary general ban', 'ban'],
  ['lieutenant general smith', 'smith'],
  ['mr dr smith', 'smith'],
  ['sir david', 'david'],
  ['kerry', 'kerry'],
  ['secretary of state', 'secretary of state'],
  ['foreign minister', 'foreign minister'],
  ['president', 'president'],
  ['foreign kerry', 'foreign kerry'],
  ['french president hollande', 'french president hollande'],
  ['presidential palace', 'presidential palace'],
  ['', ''],
]

describe('withoutTitles', () => {
  it.each(cases)('makes "%s" into "%s"', (name, bare) => {
    expect(withoutTitles(name)).toBe(bare)
  })
})
