/**
 * Reads a body as UTF-8 text, and stops at the first byte beyond `mostBytes`, counted after decompression. Gives
 * `undefined` for a longer body; rejects where the connection breaks or the bytes are not UTF-8.
 */
export async function readLimited(
  body: ReadableStream<Uint8Array> | null,
  mostBytes: number,
): Promise<string | undefined> {
  if (body === null) return ''
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const parts: string[] = []
  let read = 0
  for await (const chunk of body) {
    read += chunk.byteLength
    // Leaving the loop cancels the body, and with it the connection.
    if (read > mostBytes) return undefined
    parts.push(decoder.decode(chunk, { stream: true }))
  }
  return `${parts.join('')}${decoder.decode()}`
}
