import { connect, type Socket } from 'node:net'

/** Is one kept-alive connection over which one request follows the other. */
export interface Lane {
  /** Sends a request and gives its status and body. */
  readonly send: (request: LaneRequest) => Promise<{ readonly status: number; readonly body: Buffer }>
  readonly close: () => void
}

/** Is a request with a JSON body, which may be empty. */
export interface LaneRequest {
  readonly method: string
  readonly path: string
  readonly token?: string
  readonly json?: string
}

/**
 * Opens a connection to a server of this machine. It knows just enough of HTTP for the bench, so that the load costs
 * little of the processor that the server needs: every answer must have a `Content-Length`.
 */
export async function openLane(port: number): Promise<Lane> {
  const socket = await opened(port)
  let received: Buffer[] = []
  let size = 0
  let wanted: number | undefined
  let answer: { resolve: (value: { status: number; body: Buffer }) => void; reject: (error: Error) => void } | undefined
  const fail = () => answer?.reject(new Error('The connection broke.'))
  socket.on('error', fail).on('close', fail)
  socket.on('data', chunk => {
    received.push(chunk)
    size += chunk.length
    wanted ??= lengthOf(Buffer.concat(received))
    if (wanted === undefined || size < wanted) return
    const whole = Buffer.concat(received)
    ;[received, size, wanted] = [[], 0, undefined]
    const start = whole.indexOf('\r\n\r\n') + 4
    answer?.resolve({ status: Number(whole.toString('latin1', 9, 12)), body: whole.subarray(start) })
  })
  return {
    send: request =>
      new Promise((resolve, reject) => {
        answer = { resolve, reject }
        socket.write(write(request))
      }),
    close: () => {
      answer = undefined
      socket.destroy()
    },
  }
}

function opened(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    socket.setNoDelay(true)
    socket.once('connect', () => resolve(socket)).once('error', reject)
  })
}

function write({ method, path, token, json = '' }: LaneRequest): string {
  const lines = [`${method} ${path} HTTP/1.1`, 'Host: 127.0.0.1', `Content-Length: ${Buffer.byteLength(json)}`]
  if (token !== undefined) lines.push(`Authorization: Bearer ${token}`)
  if (json !== '') lines.push('Content-Type: application/json')
  return `${lines.join('\r\n')}\r\n\r\n${json}`
}

function lengthOf(received: Buffer): number | undefined {
  const end = received.indexOf('\r\n\r\n')
  if (end < 0) return undefined
  const length = /content-length: (\d+)/i.exec(received.toString('latin1', 0, end))?.[1]
  if (length === undefined) throw new Error('The answer has no length.')
  return end + 4 + Number(length)
}
