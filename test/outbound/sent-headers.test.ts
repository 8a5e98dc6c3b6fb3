import { expect, test } from 'vitest'
import { takeHarmless, takeHeaders } from '../../src/outbound/sent-headers.ts'

test('the caller’s headers are kept, those of the connection and of others are not', () => {
  const own = ['Host', 'Connection', 'Content-Length', 'Transfer-Encoding', 'Expect', 'Upgrade', 'TE', 'User-Agent']
  const untold = [
    'Cookie',
    'Set-Cookie',
    'Origin',
    'Referer',
    'Proxy-Authorization',
    'X-Forwarded-For',
    'Sec-Fetch-Site',
  ]
  const dropped = Object.fromEntries([...own, ...untold, 'Accept-Encoding'].map(name => [name, 'x']))
  expect(
    takeHeaders({ ...dropped, Authorization: 'Bearer a', 'Webhook-Signature': 'v1,b', 'Content-Type': 'text/plain' }),
  ).toEqual({
    ...{ authorization: 'Bearer a', 'webhook-signature': 'v1,b', 'content-type': 'text/plain' },
  })
})

test.each([{ 'X-A': 'a\r\nX-B: b' }, { 'X-A': 'a\0' }, { 'X-A': '“' }, { 'X A': 'a' }, { '': 'a' }, { 'X-A:': 'a' }])(
  '%j can’t be sent',
  headers => {
    expect(takeHeaders(headers)).toBeUndefined()
  },
)

test('another server gets what it may read', () => {
  expect(
    takeHarmless({ accept: 'text/html', 'accept-language': 'en', authorization: 'a', 'webhook-signature': 'b' }),
  ).toEqual({
    ...{ accept: 'text/html', 'accept-language': 'en' },
  })
})
