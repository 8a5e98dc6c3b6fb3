import { expect, test } from 'vitest'
import { findMisspelt } from '../../src/cli/find-misspelt.ts'
import { settingNames } from '../../src/config.ts'

test.each([
  ['QUIZWRIGHT_LLM_ULR', 'did you mean QUIZWRIGHT_LLM_URL?'],
  ['QUIZWRIGHT_COLOUR', 'is no setting and is not read.'],
  ['DATABASE_URI', 'did you mean DATABASE_URL?'],
  ['PUBLIC_URLS', 'did you mean PUBLIC_URL?'],
  ['SESION_SECRET', 'did you mean SESSION_SECRET?'],
])('the variable %s is told in one line', (name, words) => {
  const [warning = '', ...rest] = findMisspelt(['PATH', name])
  expect(rest).toEqual([])
  expect(warning).toMatch(new RegExp(`^"${name}" [^\\n]+$`))
  expect(warning).toContain(words)
})

test('settings, and variables of others, are told by no warning', () => {
  const others = ['PATH', 'HOME', 'HOSTNAME', 'PORTS', 'LANG', 'NODE_ENV', 'DATABASE', 'npm_config_loglevel']
  expect(findMisspelt([...settingNames, ...others])).toEqual([])
})
