import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kindOfAddress, readIpAddress } from '../../src/outbound/address-kind.ts'

test.each([
  ...['1.1.1.1', '8.8.8.8', '93.184.215.14', '100.63.255.255', '100.128.0.1', '172.15.255.255', '172.32.0.1'],
  ...[
    '11.0.0.1',
    '126.255.255.255',
    '128.0.0.1',
    '169.253.255.255',
    '192.167.255.255',
    '198.20.0.1',
    '223.255.255.255',
  ],
  ...['2606:4700:4700::1111', '2001:4860:4860::8888', '2a00:1450::1', '2003::1', '3ffe::1'],
  ...['64:ff9b::8.8.8.8', '64:ff9b::808:808'],
])('%s is public', address => {
  expect(kindOfAddress(address)).toBe('public')
})

test.each([
  ...['127.0.0.1', '127.255.255.254', '10.0.0.1', '10.255.255.255', '172.16.0.1', '172.31.255.255', '192.168.0.1'],
  ...['100.64.0.1', '100.127.255.255', '::1', '0:0:0:0:0:0:0:1', 'fc00::1', 'fdff:ffff::1', 'FD12::1'],
])('%s is private', address => {
  expect(kindOfAddress(address)).toBe('private')
})

test.each([
  ['unspecified', '0.0.0.0', '0.1.2.3', '::'],
  ['link-local', '169.254.0.1', 'fe80::1', 'febf::1', 'fe80::1%eth0', 'fe80::1%25eth0'],
  ['services of a cloud', '169.254.169.254', 'fd00:ec2::254', 'fd00:0ec2:0::254', '100.100.100.200', '168.63.129.16'],
  ['protocol assignments', '192.0.0.1', '192.0.0.192', '192.88.99.1', '192.31.196.1', '192.52.193.1', '192.175.48.1'],
  ['documentation', '192.0.2.1', '198.51.100.1', '203.0.113.1', '2001:db8::1', '3fff::1'],
  ['benchmarking', '198.18.0.1', '198.19.255.255', '2001:2::1'],
  ['groups', '224.0.0.1', '239.255.255.255', 'ff02::1', 'ff0e::1'],
  ['broadcast and reserved', '255.255.255.255', '240.0.0.1', '254.1.2.3'],
  [
    'IPv4 in IPv6',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::ffff:8.8.8.8',
    '0:0:0:0:0:ffff:10.0.0.1',
    '::ffff:0:127.0.0.1',
  ],
  ['IPv4-compatible', '::127.0.0.1', '::7f00:1', '::10.0.0.1', '::8.8.8.8'],
  [
    'NAT64 of what is not public',
    '64:ff9b::127.0.0.1',
    '64:ff9b::a00:1',
    '64:ff9b::169.254.169.254',
    '64:ff9b::a83f:8110',
  ],
  ['NAT64 of a network', '64:ff9b:1::8.8.8.8', '64:ff9b:1::1'],
  ['6to4 and Teredo', '2002:7f00:1::', '2002:808:808::1', '2001::1', '2001:0:7f00:1::'],
  ['other special ones', 'fec0::1', '100::1', '2001:3::1', '2001:10::1', '2001:20::1', '2620:4f:8000::1', '5f00::1'],
  ['not given out', '4000::1', '8000::1', 'e000::1', '200::1', '64:ff9c::1'],
  [
    'no address in its usual form',
    '',
    '127.1',
    '0177.0.0.1',
    '0x7f.0.0.1',
    '2130706433',
    '010.0.0.1',
    '8.8.8.8.',
    '1.2.3.256',
  ],
  ['nor of IPv6', '[::1]', '::1::', '1:2:3', 'localhost', ' 8.8.8.8', '8.8.8.8\n', '１.1.1.1'],
])('%s: never called', (_, ...addresses) => {
  for (const address of addresses) expect([address, kindOfAddress(address)]).toEqual([address, 'forbidden'])
})

test('whatever IPv4 address, its hidden forms in IPv6 are public only where NAT64 gives a public one', () => {
  fc.assert(
    fc.property(fc.ipV4(), address => {
      const kind = kindOfAddress(address)
      for (const before of ['::ffff:', '::', '::ffff:0:', '64:ff9b:1::'])
        expect(kindOfAddress(`${before}${address}`)).toBe('forbidden')
      expect(kindOfAddress(`64:ff9b::${address}`)).toBe(kind === 'public' ? 'public' : 'forbidden')
    }),
  )
})

test('all ways to write an IPv6 address give one kind', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(0xffff), { minLength: 8, maxLength: 8 }),
      fc.constantFrom(0x2001, 0xfe80, 0xfc00, 0, 0xff02),
      (parts, first) => {
        const long = [first, ...parts.slice(1)].map(part => part.toString(16).padStart(4, '0')).join(':')
        const short = readIpAddress(long)?.toString() ?? ''
        expect(kindOfAddress(short)).toBe(kindOfAddress(long))
        expect(kindOfAddress(long.toUpperCase())).toBe(kindOfAddress(long))
      },
    ),
  )
})
