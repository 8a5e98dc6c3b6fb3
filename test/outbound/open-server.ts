import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AllowedAddress, allowOwnerAddress } from '../../src/outbound/allowed-address.ts'

/** Is one request that a test server got. */
export interface Got {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** Is a server of this machine that answers as a test wants it to. */
export interface TestServer {
  readonly address: AllowedAddress
  readonly got: readonly Got[]
  readonly close: () => Promise<void>
}

/** Answers one request; `count` is how many came before it. */
export type Answer = (response: ServerResponse, count: number, request: IncomingMessage) => void

/** Opens a server at a free port of this machine. */
export async function openServer(answer: Answer): Promise<TestServer> {
  const got: Got[] = []
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', part => parts.push(part))
    request.on('end', () => {
      const { url = '', headers } = request
      got.push({ path: url, headers, body: Buffer.concat(parts).toString('utf8') })
      response.on('error', () => undefined)
      answer(response, got.length - 1, request)
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const listening = server.address()
  const port = typeof listening === 'object' && listening !== null ? listening.port : 0
  const address = allowOwnerAddress(`http://127.0.0.1:${port}`)
  if (address === undefined) throw new Error('The server has no address.')
  const close = () =>
    new Promise<void>(resolve => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { address, got, close }
}

/** Answers with a body of a type, whatever was asked. */
export function send(body: string | Buffer, type = 'application/json', status = 200, headers = {}): Answer {
  return response => response.writeHead(status, { 'Content-Type': type, ...headers }).end(body)
}

/** Answers as a chat completion does, with the given words. */
export function sendWords(content: unknown, finish = 'stop'): Answer {
  return send(
    JSON.stringify({ choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: finish }] }),
  )
}
