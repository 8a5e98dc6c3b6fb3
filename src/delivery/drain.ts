import type { Server, ServerResponse } from 'node:http'
import { Server as NetServer, type Socket } from 'node:net'

const patience = 10_000
const lastCall = 200
const rounds = 100

/**
 * Makes what stops a server without losing a request: it takes no more connections, answers each request as the last of
 * its connection, and after a moment closes those over which nothing comes. It gives how many requests were under way
 * still after ten seconds, and cuts those off.
 */
export function makeDrain(server: Server): () => Promise<number> {
  const underWay = new Set<ServerResponse>()
  const open = new Set<Socket>()
  let isDraining = false
  server.on('connection', socket => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
  })
  server.prependListener('request', (_, response) => {
    underWay.add(response)
    response.once('close', () => underWay.delete(response))
    if (isDraining) response.shouldKeepAlive = false
  })

  // Node takes a connection that has brought nothing yet, as browsers open them in advance, for one at work.
  const closeIdle = () => {
    server.closeIdleConnections()
    for (const socket of open) if (socket.bytesRead === 0) socket.destroy()
  }

  return async () => {
    isDraining = true
    for (const response of underWay) if (!response.headersSent) response.shouldKeepAlive = false
    let cutOff = 0
    // A connection whose request has arrived but not been read yet looks idle to Node, and `close` of an HTTP server would
    // cut it off. So the server stops taking connections as any server does, and what came while it waited is read before
    // idle connections are closed.
    const ended = new Promise<void>(resolve => {
      NetServer.prototype.close.call(server, () => resolve())
    })
    const begun = performance.now()
    const timers = [
      setInterval(() => {
        if (performance.now() - begun > lastCall) setImmediate(closeIdle)
      }, rounds),
      setTimeout(() => {
        cutOff = underWay.size
        server.closeAllConnections()
      }, patience),
    ]
    await ended
    for (const timer of timers) clearTimeout(timer)
    return cutOff
  }
}
