import { expect, test } from 'vitest'
import { allowsAddress, allowsHost, readAllowedPlaces } from '../../src/outbound/allowed-places.ts'

function allowedBy(text: string) {
  const reading = readAllowedPlaces(text)
  if (!('allowed' in reading)) throw new Error(`entry ${reading.badEntry}`)
  return reading.allowed
}

test.each([
  ['lms.school.lan', { hosts: ['lms.school.lan'], networks: [] }],
  [' Moodle , 10.0.0.0/8 ', { hosts: ['moodle'], networks: ['10.0.0.0/8'] }],
  ['schüler.lan', { hosts: ['xn--schler-5ya.lan'], networks: [] }],
  ['192.168.1.7,::1,fd12::/16', { hosts: [], networks: ['192.168.1.7/32', '::1/128', 'fd12::/16'] }],
])('%s is read', (text, allowed) => {
  expect(readAllowedPlaces(text)).toEqual({ allowed })
})

test.each([
  ['', 1],
  ['a.example,', 2],
  ['http://a.example', 1],
  ['a.example:8080', 1],
  ['*.school.lan', 1],
  ['a.example,10.0.0.0/33', 2],
  ['fd00::/129', 1],
  ['10.0.0.0/', 1],
  ['10.0.0.0/8/8', 1],
  ['10.0/8', 1],
  ['127.1', 1],
  ['2130706433', 1],
  ['0x7f.0.0.1', 1],
  ['１０.0.0.1', 1],
  ['[::1]', 1],
  ['me@a.example', 1],
  ['a..example', 1],
  ['a b', 1],
])('%j is refused at entry %i', (text, badEntry) => {
  expect(readAllowedPlaces(text)).toEqual({ badEntry })
})

test('a host is allowed by its whole name', () => {
  const allowed = allowedBy('lms.school.lan')
  const names = ['lms.school.lan', 'school.lan', 'x.lms.school.lan', 'lms.school.lan.example.org', '127.0.0.1']
  expect(names.filter(name => allowsHost(allowed, name))).toEqual(['lms.school.lan'])
})

test('an address is allowed by its network, in its own family', () => {
  const allowed = allowedBy('10.2.0.0/16,192.168.1.7,fd12::/16')
  const addresses = ['10.2.0.1', '10.2.255.255', '10.3.0.0', '192.168.1.7', '192.168.1.8', 'fd12::9', 'fd13::1']
  const others = ['::ffff:10.2.0.1', '::10.2.0.1', '10.2.1', '', 'lms.school.lan']
  expect([...addresses, ...others].filter(address => allowsAddress(allowed, address))).toEqual([
    ...['10.2.0.1', '10.2.255.255', '192.168.1.7', 'fd12::9'],
  ])
})
