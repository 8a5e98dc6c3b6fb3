import { afterEach, expect, test } from 'vitest'
import { fetchGuarded } from '../../src/outbound/fetch-guarded.ts'
import { makeGuard } from './make-guard.ts'
import { openServer, send } from './open-server.ts'
import { openSecureServer, type SecureServer, whileTrusted } from './secure-server.ts'

let server: SecureServer | undefined

afterEach(async () => {
  await server?.close()
  server = undefined
})

async function open(location?: string): Promise<SecureServer> {
  server = await openSecureServer(location)
  return server
}

const guard = () =>
  makeGuard({ 'secure.example': ['127.0.0.1'], 'other.example': ['127.0.0.1'], 'public.example': ['127.0.0.1'] })
const ask = (address: string) => fetchGuarded({ address, milliseconds: 3_000, mostBytes: 1_000 }, guard())

test('over https the name stays in the certificate, in SNI and in Host, whatever is connected to', async () => {
  const { port, got, names } = await open()
  expect(await whileTrusted(() => ask(`https://secure.example:${port}/`))).toMatchObject({
    status: 200,
    body: expect.any(Uint8Array),
  })
  expect([got, names]).toEqual([[`secure.example:${port}`], ['secure.example']])
})

test.each(['other.example', '127.0.0.1'])('a certificate of another name than %s is not trusted', async host => {
  const { port, got } = await open()
  expect(await whileTrusted(() => ask(`https://${host}:${port}/`))).toEqual({ failure: 'untrusted' })
  expect(got).toEqual([])
})

test('a certificate of nobody known is not trusted', async () => {
  const { port, got } = await open()
  expect(await ask(`https://secure.example:${port}/`)).toEqual({ failure: 'untrusted' })
  expect(got).toEqual([])
})

test('a server without TLS is not trusted', async () => {
  const plain = await openServer(send('yes'))
  expect(await ask(`https://secure.example:${new URL(plain.address.href).port}/`)).toEqual({ failure: 'untrusted' })
  await plain.close()
})

test('a redirect from https to http is not followed', async () => {
  const plain = await openServer(send('yes'))
  const { port, got } = await open(`http://public.example:${new URL(plain.address.href).port}/`)
  const outcome = await whileTrusted(() => ask(`https://secure.example:${port}/`))
  expect(outcome).toEqual({ failure: 'downgraded', status: 302 })
  expect([got.length, plain.got.length]).toEqual([1, 0])
  await plain.close()
})
