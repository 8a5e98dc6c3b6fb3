import { expect, test } from 'vitest'
import { networkOf } from '../../src/text/network-of.ts'

test.each([
  ['198.51.100.7', '198.51.100.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8::7', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80:1::', 'fe80:1:0:0::/64'],
  ['2001:0db8:0001::7', '2001:db8:1:0::/64'],
  ['::ffff:198.51.100.7', '::ffff:198.51.100.7'],
  ['unknown', 'unknown'],
])('%s is counted as %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})
