import { createServer } from 'node:https'
import tls from 'node:tls'

// Made for these tests alone: it vouches for secure.example from 2020 to 2120, and nobody trusts it.
const privateKey = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg0CV6FD3T0AnLpAUZ
y8hNw2Uf+mh5OatrOmgZiPVjdK2hRANCAATF6YU0Tr6hUN+AtcJvPPR7h03S2l5A
Q4zqOnXYQVncNndWzS0Gxe2dczu3zr0lcpDaa440yQzBXTG7ZRo4bHvc
-----END PRIVATE KEY-----`
const certificate = `-----BEGIN CERTIFICATE-----
MIIBcDCCARagAwIBAgIBATAKBggqhkjOPQQDAjAZMRcwFQYDVQQDDA5zZWN1cmUu
ZXhhbXBsZTAgFw0yMDAxMDEwMDAwMDBaGA8yMTIwMDEwMTAwMDAwMFowGTEXMBUG
A1UEAwwOc2VjdXJlLmV4YW1wbGUwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAATF
6YU0Tr6hUN+AtcJvPPR7h03S2l5AQ4zqOnXYQVncNndWzS0Gxe2dczu3zr0lcpDa
a440yQzBXTG7ZRo4bHvco00wSzAZBgNVHREEEjAQgg5zZWN1cmUuZXhhbXBsZTAP
BgNVHRMBAf8EBTADAQH/MB0GA1UdDgQWBBQzV4RxFsemqMfe1FaM+Hw+K6UPTDAK
BggqhkjOPQQDAgNIADBFAiEA8v9Z8ajvmAvZk8HP4vJ9SiZvEpy4Je2TcIirO5UO
BrwCIBq+mAoe7sCGkuxP9eG9mWzhso6QeUC6qVKxq3wur1kv
-----END CERTIFICATE-----`

/** Is a server of this machine that speaks https as `secure.example`; `names` are those that it was asked for. */
export interface SecureServer {
  readonly port: number
  readonly names: readonly unknown[]
  readonly got: readonly (string | undefined)[]
  readonly close: () => Promise<void>
}

/** Opens an https server at a free port of this machine that sends everybody to `location`, or says yes. */
export async function openSecureServer(location?: string): Promise<SecureServer> {
  const names: unknown[] = []
  const got: (string | undefined)[] = []
  const server = createServer({ key: privateKey, cert: certificate }, ({ headers, socket }, response) => {
    got.push(headers.host)
    names.push('servername' in socket && socket.servername)
    response
      .writeHead(location === undefined ? 200 : 302, location === undefined ? {} : { Location: location })
      .end('yes')
  })
  server.on('tlsClientError', () => undefined)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const listening = server.address()
  const port = typeof listening === 'object' && listening !== null ? listening.port : 0
  const close = () =>
    new Promise<void>(resolve => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { port, names, got, close }
}

/** Trusts the certificate of these servers while something runs. */
export async function whileTrusted<T>(run: () => Promise<T>): Promise<T> {
  const connect = tls.connect
  tls.connect = (...given: unknown[]) => Reflect.apply(connect, tls, [{ ...Object(given[0]), ca: [certificate] }])
  try {
    return await run()
  } finally {
    tls.connect = connect
  }
}
