import { createSocket } from 'node:dgram'
import { afterEach, expect, test } from 'vitest'
import { makeResolveHost } from '../../src/outbound/resolve-host.ts'

const { signal } = new AbortController()
let close: (() => void) | undefined

afterEach(() => {
  close?.()
  close = undefined
})

/** Opens a name server that knows one IPv4 address of every name, or says nothing. */
async function openNameServer(address?: readonly number[]): Promise<string> {
  const socket = createSocket('udp4')
  socket.on('message', (question, { port }) => {
    if (address === undefined) return
    const isForIpv4 = question[question.indexOf(0, 12) + 2] === 1
    const head = Buffer.from([0x81, 0x80, 0, 1, 0, isForIpv4 ? 1 : 0, 0, 0, 0, 0])
    const asked = question.subarray(12, question.indexOf(0, 12) + 5)
    const answer = Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 0, 0, 4, ...address])
    socket.send(
      Buffer.concat([question.subarray(0, 2), head, asked, ...(isForIpv4 ? [answer] : [])]),
      port,
      '127.0.0.1',
    )
  })
  await new Promise<void>(resolve => socket.bind(0, '127.0.0.1', resolve))
  close = () => socket.close()
  return `127.0.0.1:${socket.address().port}`
}

test('a name server is asked, and one kind of address is enough', async () => {
  const resolve = makeResolveHost([await openNameServer([93, 184, 215, 14])])
  expect(await resolve('lms.example.org', 'dns', signal)).toEqual(['93.184.215.14'])
})

test('the file of hosts counts for the machine’s own way alone', async () => {
  const resolve = makeResolveHost([await openNameServer([93, 184, 215, 14])])
  expect(await resolve('localhost', 'machine', signal)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^(127\.0\.0\.1|::1)$/)]),
  )
  expect(await resolve('localhost', 'dns', signal)).not.toContain('127.0.0.1')
})

test('a name server that says nothing is left at the signal', async () => {
  const resolve = makeResolveHost([await openNameServer()])
  const ending = new AbortController()
  setTimeout(() => ending.abort(), 100)
  const began = performance.now()
  expect(await resolve('lms.example.org', 'dns', ending.signal)).toEqual([])
  expect(performance.now() - began).toBeLessThan(1_500)
})
