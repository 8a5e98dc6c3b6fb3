import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kindOfAddress } from '../../src/outbound/address-kind.ts'
import { hostOf, readOutsideAddress, readRedirect } from '../../src/outbound/outside-address.ts'

function read(text: string, httpsOnly = false): string {
  const outcome = readOutsideAddress(text, httpsOnly)
  return 'url' in outcome ? outcome.url.href : outcome.failure
}

test.each([
  ['https://lms.example.org/hook?a=1#top', 'https://lms.example.org/hook?a=1'],
  ['HTTP://LMS.Example.org', 'http://lms.example.org/'],
  ['https://lms.example.org.:8443/', 'https://lms.example.org:8443/'],
  ['https://schüler.example/ä', 'https://xn--schler-5ya.example/%C3%A4'],
  ['http://2130706433/', 'http://127.0.0.1/'],
  ['http://0177.0.0.1', 'http://127.0.0.1/'],
  ['http://0x7F.1/', 'http://127.0.0.1/'],
  ['http://127.1', 'http://127.0.0.1/'],
  ['http://127.0.0.1./', 'http://127.0.0.1/'],
  ['http://１２７。０．０．１/', 'http://127.0.0.1/'],
  ['http://①②⑦.⓪.⓪.①/', 'http://127.0.0.1/'],
  ['http://%31%32%37.0.0.1/', 'http://127.0.0.1/'],
  ['http://127.0.0.1#@lms.example.org/', 'http://127.0.0.1/'],
  ['http://127.0.0.1?@lms.example.org/', 'http://127.0.0.1/?@lms.example.org/'],
  ['http://[::FFFF:127.0.0.1]/', 'http://[::ffff:7f00:1]/'],
  ['http://ＬＯＣＡＬＨＯＳＴ/', 'http://localhost/'],
])('%s is %s', (text, href) => {
  expect(read(text)).toBe(href)
})

test.each([
  ...['', 'lms.example.org', '//lms.example.org', 'http:', 'http://', 'http:lms.example.org', 'http:/lms.example.org'],
  ...[
    'http:///lms.example.org',
    'http://?x',
    'http://#x',
    'file:///etc/passwd',
    'gopher://lms.example.org/',
    'ftp://a.example',
  ],
  ...['javascript:alert(1)', 'data:text/html,x', 'ws://a.example', 'http+unix://a.example', 'blob:https://a.example/1'],
  ...[
    'http://lms.example.org@127.0.0.1/',
    'http://a:b@lms.example.org/',
    'http://@lms.example.org/',
    'http://:@lms.example.org',
  ],
  ...['http://lms.example.org%40127.0.0.1/', 'http://lms.example.org:80@127.0.0.1:80/'],
  ...['http:\\\\127.0.0.1/', 'http://lms.example.org\\@127.0.0.1/', 'http://lms.example.org/\\127.0.0.1'],
  ...['http://lms.example\t.org/', 'ht\ntp://lms.example.org/', ' http://lms.example.org/', 'http://lms.example.org/ '],
  ...[
    'http://127.0.0.1\r\nHost:x/',
    'http://lms.example.org/\0',
    'http://lms.exa\u00admple.org/',
    'http://\u202egro.example/',
  ],
  ...[
    'http://[fe80::1%25eth0]/',
    'http://[fe80::1%eth0]/',
    'http://[::1',
    'http://::1/',
    'http://[127.0.0.1]/',
    'http://[v1.x]/',
  ],
  ...[
    'http://1.2.3.4.5/',
    'http://256.0.0.1/',
    'http://4294967296/',
    'http://0x.../',
    'http://a..example/',
    'http://.example/',
  ],
  ...[
    'http://a.example../',
    'http://a.example:99999/',
    'http://a.example:x/',
    'http://a*.example/',
    'http://a,b.example/',
  ],
  ...[`http://${'a'.repeat(254)}/`, `http://a.example/${'x'.repeat(2_048)}`],
])('%j is refused', text => {
  expect(read(text)).toBe('bad-address')
})

test('http is refused where https is asked for', () => {
  expect([read('http://a.example/', true), read('https://a.example/', true)]).toEqual([
    'not-https',
    'https://a.example/',
  ])
})

test.each([
  ['/b', 'https://a.example/x', 'https://a.example/b'],
  ['../b?c', 'http://a.example/x/y/z', 'http://a.example/x/b?c'],
  ['//b.example/y', 'https://a.example/', 'https://b.example/y'],
  ['https://b.example/y z#f', 'http://a.example/', 'https://b.example/y%20z'],
  ['', 'http://a.example/x?y', 'http://a.example/x?y'],
  ['http://b.example/', 'https://a.example/', 'downgraded'],
  ['http://a.example/', 'https://a.example/', 'downgraded'],
  ['file:///etc/passwd', 'https://a.example/', 'bad-address'],
  ['gopher://127.0.0.1:70/', 'http://a.example/', 'bad-address'],
  ['http://me:you@b.example/', 'http://a.example/', 'bad-address'],
  ['//[::1', 'http://a.example/', 'bad-address'],
  ['\\\\127.0.0.1\\x', 'http://a.example/', 'http://127.0.0.1/x'],
  ['ht\ttp://127.0.0.1/', 'http://a.example/', 'http://127.0.0.1/'],
  ['/'.repeat(3_000), 'http://a.example/', 'bad-address'],
])('a redirect to %s from %s leads to %s', (location, from, expected) => {
  const next = readRedirect(location, new URL(from))
  expect('url' in next ? next.url.href : next.failure).toBe(expected)
})

test('a redirect to http is refused where https is asked for', () => {
  expect(readRedirect('http://b.example', new URL('https://a.example'), true)).toEqual({ failure: 'not-https' })
})

const numerals = fc.constantFrom(
  (value: number) => String(value),
  (value: number) => `0${value.toString(8)}`,
  (value: number) => `00${value.toString(8)}`,
  (value: number) => `0x${value.toString(16)}`,
  (value: number) => `0X000${value.toString(16).toUpperCase()}`,
)
const disguises = fc.constantFrom(
  (host: string) => host,
  (host: string) => `${host}.`,
  (host: string) => host.replace(/[0-9]/g, digit => String.fromCodePoint(0xff10 + Number(digit))),
  (host: string) => host.replaceAll('.', '。'),
  (host: string) => host.replace(/[0-9]/g, digit => `%3${digit}`),
)

/** Writes an IPv4 address in one to four parts, each as one of the numerals. */
const formOf = fc
  .record({
    parts: fc.integer({ min: 1, max: 4 }),
    each: fc.array(numerals, { minLength: 4, maxLength: 4 }),
    disguise: disguises,
  })
  .map(({ parts, each, disguise }) => (address: number) => {
    const leading = Array.from({ length: parts - 1 }, (_, index) => Math.floor(address / 2 ** (24 - 8 * index)) % 256)
    const numbers = [...leading, address % 2 ** (8 * (5 - parts))]
    return disguise(numbers.map((value, index) => each[index]?.(value) ?? '').join('.'))
  })
const within = (start: number, bits: number) =>
  fc.integer({ min: 0, max: 2 ** (32 - bits) - 1 }).map(rest => start * 2 ** 24 + rest)
const closed = fc.oneof(
  within(127, 8),
  within(10, 8),
  within(0, 8),
  within(172 + 16 / 256, 12),
  within(192 + 168 / 256, 16),
  within(169 + 254 / 256, 16),
  within(100 + 64 / 256, 10),
  within(224, 3),
)
const kindIn = (text: string): string => {
  const outcome = readOutsideAddress(text)
  return 'url' in outcome ? kindOfAddress(hostOf(outcome.url)) : 'bad-address'
}

test('every textual form of an IPv4 address that is not public is seen through', () => {
  fc.assert(
    fc.property(closed, formOf, (address, write) => {
      expect(['private', 'forbidden']).toContain(kindIn(`http://${write(address)}/`))
      const [high, low] = [Math.floor(address / 65_536).toString(16), (address % 65_536).toString(16)]
      const dotted = [24, 16, 8, 0].map(bits => Math.floor(address / 2 ** bits) % 256).join('.')
      for (const before of ['::ffff:', '::', '64:ff9b::', '64:ff9b:1::', '::ffff:0:', '0:0:0:0:0:FFFF:'])
        for (const after of [`${high}:${low}`, dotted])
          expect(['private', 'forbidden']).toContain(kindIn(`http://[${before}${after}]/`))
      expect(kindIn(`http://[2002:${high}:${low}::1]/`)).toBe('forbidden')
    }),
    { numRuns: 500 },
  )
})

test('and every form of a public one is read as that', () => {
  fc.assert(
    fc.property(within(8, 8), formOf, (address, write) => {
      expect(kindIn(`http://${write(address)}/`)).toBe('public')
    }),
  )
})
