import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { clientAddress } from '../../../src/delivery/guards/client-address.ts'
import { readProxyTrust } from '../../../src/delivery/guards/proxy-trust.ts'

async function addressOf(peer: string | undefined, forwarded: string | undefined, setting?: string): Promise<string> {
  const trust = setting === undefined ? undefined : readProxyTrust(setting)
  if (setting !== undefined && trust === undefined) throw new Error(`${setting} is no trust in proxies.`)
  const app = new Hono().get('/', c => c.text(clientAddress(c, trust)))
  const headers: Record<string, string> = forwarded === undefined ? {} : { 'X-Forwarded-For': forwarded }
  const env = peer === undefined ? {} : { incoming: { socket: { remoteAddress: peer } } }
  return (await app.request('/', { headers }, env)).text()
}

const client = '198.51.100.7'
const forged = '192.0.2.66'

describe('the address of a client', () => {
  test.each([
    ['is that of its connection', client, undefined, undefined, client],
    ['is not what it says itself where no proxy is trusted', client, forged, undefined, client],
    ['is not what it says itself where none is trusted by name', client, forged, '0', client],
    ['is what the one proxy says', '10.0.0.1', client, '1', client],
    ['is not what it wrote before its proxy did', '10.0.0.1', `${forged}, ${client}`, '1', client],
    ['is what the outer of two proxies says', '10.0.0.1', `${forged}, ${client}, 10.0.0.2`, '2', client],
    ['is that of the connection where the proxy says nothing', '10.0.0.1', undefined, '1', '10.0.0.1'],
    ['is the leftmost where proxies are fewer than set', '10.0.0.1', client, '3', client],
    ['is what a proxy of a trusted network says', '10.0.0.1', `${forged}, ${client}`, '10.0.0.0/8', client],
    ['is found behind several of a network', '10.0.0.1', `${client}, 10.9.9.9, 10.0.0.2`, '10.0.0.0/8', client],
    ['is its own where it is not of a trusted network', client, forged, '10.0.0.0/8, ::1', client],
    ['is not the trusted address that it claims', '10.0.0.1', `10.0.0.9, ${client}`, '10.0.0.0/8', client],
    ['stops at what is no address', '10.0.0.1', `${forged}, unknown`, '10.0.0.0/8', '10.0.0.1'],
    ['stops at a notation that no proxy writes', '10.0.0.1', '0x7f.1', '1', '10.0.0.1'],
    ['stops at an empty entry', '10.0.0.1', `${forged},`, '1', '10.0.0.1'],
    ['is read without its port', '10.0.0.1', `${client}:51234`, '1', client],
    ['is read without brackets and port', '::1', '[2001:db8::7]:443', '::1', '2001:db8::7'],
    ['is IPv4 where it is written as IPv6', '::ffff:10.0.0.1', client, '10.0.0.1', client],
    ['is one text however it is written', '2001:DB8:0:0::7', undefined, undefined, '2001:db8::7'],
    ['is unknown without a connection', undefined, client, '1', 'unknown'],
  ])('%s', async (_, peer, forwarded, setting, expected) => {
    expect(await addressOf(peer, forwarded, setting)).toBe(expected)
  })

  test('is found in an endless list without reading all of it', async () => {
    expect(await addressOf('10.0.0.1', '10.0.0.1,'.repeat(2_000) + client, '10.0.0.0/8')).toBe(client)
    expect(await addressOf('10.0.0.1', Array(2_000).fill('10.0.0.3').join(), '10.0.0.0/8')).toBe('10.0.0.3')
  })
})

test.each([
  '',
  '11',
  '-1',
  '1.5',
  '10.0.0.0/33',
  '::1/129',
  '10.0.0.1/',
  'localhost',
  '10.0.0.1 10.0.0.2',
  '1/2/3',
  '010.0.0.1',
])('trust in "%s" is refused', setting => {
  expect(readProxyTrust(setting)).toBeUndefined()
})
