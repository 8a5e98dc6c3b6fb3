import { expect, test } from 'vitest'
import { refusePassword } from '../../src/accounts/check-password.ts'

const person = { address: 'ada.owner@school.example', name: 'Ada Owner the First' }

test.each([
  'plum violin 47 harbour',
  'correct battery staple horse',
  'aB3$aB3$zz',
  'pässwörter und mehr',
  '密码就是这十个汉字好的呀',
  'x'.repeat(3) + 'yz12kq'.repeat(30),
])('%s may be used', password => {
  expect(refusePassword(password, person)).toBeUndefined()
})

test.each([
  ['short', /has 10 characters or more; this one has 5/],
  ['👩‍🏫👩‍🏫', /has 10 characters or more/],
  ['y'.repeat(201), /200 characters at most/],
  ['password123', /among the first/],
  ['Password2026!', /among the first/],
  ['P@ssw0rd123', /among the first/],
  ['1234567890', /among the first/],
  ['0987654321', /among the first/],
  ['abcdefghijkl', /among the first/],
  ['aaaaaaaaaaaa', /among the first/],
  ['qwertyuiop', /among the first/],
  ['iloveyou!!', /among the first/],
  ['quizwright1', /among the first/],
  ['ada.owner@school.example', /your name or your address/],
  ['ADA.OWNER@SCHOOL.EXAMPLE', /your name or your address/],
  ['Ada Owner the First', /your name or your address/],
])('%s may not: %s', (password, says) => {
  expect(refusePassword(password, person)).toMatch(says)
})
