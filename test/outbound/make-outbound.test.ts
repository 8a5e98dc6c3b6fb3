import { networkInterfaces } from 'node:os'
import { expect, test } from 'vitest'
import { makeOutbound } from '../../src/outbound/make-outbound.ts'
import { openServer, send } from './open-server.ts'

const limits = { milliseconds: 3_000, mostBytes: 1_000 }
const message = { headers: {}, body: new Uint8Array([1]) }
const own = Object.values(networkInterfaces()).flatMap(each => each?.map(({ address }) => address) ?? [])

test('without a setting nothing of this machine is called', async () => {
  const server = await openServer(send('yes'))
  const { port } = new URL(server.address.href)
  const { fetchGuarded, postGuarded } = makeOutbound()
  const hosts = own
    .filter(address => !address.startsWith('fe80'))
    .map(address => (address.includes(':') ? `[${address}]` : address))
  expect(hosts).toContain('127.0.0.1')
  for (const host of [...hosts, 'localhost', '0.0.0.0', '127.1']) {
    const address = `http://${host}:${port}/`
    expect([address, await fetchGuarded({ address, ...limits })]).toEqual([address, { failure: 'not-public' }])
    expect(await postGuarded({ address, ...message })).toMatchObject({ failure: 'not-public' })
  }
  expect(server.got).toEqual([])
  await server.close()
})

test('what the owner allows is called', async () => {
  const server = await openServer(send('yes'))
  const { port } = new URL(server.address.href)
  const { fetchGuarded } = makeOutbound({ hosts: ['localhost'], networks: ['127.0.0.1/32'] })
  for (const host of ['localhost', '127.0.0.1', '2130706433'])
    expect(await fetchGuarded({ address: `http://${host}:${port}/`, ...limits })).toMatchObject({
      status: 200,
      body: expect.any(Uint8Array),
    })
  expect(server.got).toHaveLength(3)
  await server.close()
})
