import { connect, type Socket } from 'node:net'

/** Is a connection of bytes: what it has heard, and when it was closed. */
export interface RawConnection {
  readonly socket: Socket
  readonly heard: () => string
  readonly closed: Promise<string>
}

/** Opens a connection to a port of this machine, over which a test says bytes as they are; resets close it like ends. */
export async function openRaw(port: number): Promise<RawConnection> {
  const socket = connect(port, '127.0.0.1')
  let text = ''
  socket.on('data', data => {
    text += data
  })
  socket.on('error', () => {})
  const closed = new Promise<string>(resolve => socket.on('close', () => resolve(text)))
  await new Promise(resolve => {
    socket.once('connect', resolve)
    socket.once('close', resolve)
  })
  return { socket, heard: () => text, closed }
}

/** Reads the status of an answer that was heard, and the problem that is its body. */
export function readAnswer(heard: string): { readonly status: number; readonly problem: unknown } {
  const [head = '', body = ''] = heard.split('\r\n\r\n')
  const isProblem = /content-type: application\/problem\+json/i.test(head)
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1]), problem: isProblem ? JSON.parse(body) : undefined }
}

/** Waits so many milliseconds. */
export const pause = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds))
