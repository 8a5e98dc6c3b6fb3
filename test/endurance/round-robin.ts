import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Is a proxy that hands each request to the next server in turn, and passes over one that takes no connection. */
export interface RoundRobin {
  readonly origin: string
  /** Counts how many requests each server answered, in the order of the ports. */
  readonly answered: readonly number[]
  /** Puts another server in the place of one. */
  readonly replace: (node: number, port: number) => void
  readonly close: () => Promise<void>
}

/** Starts a proxy before servers of this machine, as a load balancer stands before the nodes of a school. */
export async function startRoundRobin(first: readonly number[]): Promise<RoundRobin> {
  const ports = [...first]
  const answered = ports.map(() => 0)
  let next = 0
  const server = createServer(async (incoming, outgoing) => {
    const body: Buffer[] = []
    for await (const chunk of incoming) body.push(chunk)
    const turnOf = next++
    for (let turn = 0; turn < ports.length; turn += 1) {
      const node = (turnOf + turn) % ports.length
      const isAnswered = await pass(incoming, outgoing, Buffer.concat(body), ports[node] ?? 0)
      if (isAnswered) answered[node] = 1 + (answered[node] ?? 0)
      if (isAnswered || outgoing.headersSent) return
    }
    outgoing.writeHead(502).end()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answered,
    replace: (node, port) => {
      ports[node] = port
    },
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function pass(incoming: IncomingMessage, outgoing: ServerResponse, body: Buffer, port: number): Promise<boolean> {
  return new Promise(resolve => {
    const { method, url: path, headers } = incoming
    const upstream = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, answer => {
      // How long a connection is kept is a matter of its two ends.
      const { connection, ...kept } = answer.headers
      outgoing.writeHead(answer.statusCode ?? 502, kept)
      answer.pipe(outgoing)
      answer.once('end', () => resolve(true)).once('error', () => resolve(false))
    })
    upstream.once('error', () => resolve(false))
    outgoing.once('close', () => upstream.destroy())
    upstream.end(body)
  })
}
