/** Is the bytes of a body as they come. */
type Body = AsyncIterable<Uint8Array> | null

/**
 * Reads a body and stops at the first byte beyond `mostBytes`, counted after decompression. Gives `undefined` for a
 * longer body; rejects where the connection breaks.
 */
export async function readLimited(body: Body, mostBytes: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = []
  let read = 0
  for await (const chunk of body ?? []) {
    read += chunk.byteLength
    // Leaving the loop cancels the body, and with it the connection.
    if (read > mostBytes) return undefined
    parts.push(chunk)
  }
  return Buffer.concat(parts)
}
