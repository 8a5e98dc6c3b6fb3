import { expect, test } from 'vitest'
import { pluralOf } from '../../src/text/noun-forms.ts'

test.each([
  ['strike', 'strikes'],
  ['country', 'countries'],
  ['day', 'days'],
  ['church', 'churches'],
  ['person', 'people'],
  ['policewoman', 'policewomen'],
  ['human', 'humans'],
  ['Norman', 'Normans'],
  ['talisman', 'talismans'],
  ['air base', 'air bases'],
  ['aircraft', 'aircraft'],
  ['offspring', 'offspring'],
])('makes "%s" "%s"', (singular, plural) => {
  expect(pluralOf(singular)).toBe(plural)
})
