import { gunzipSync } from 'node:zlib'

/** Is a weight file in its parts: the head, which tells what the numbers are, and the numbers as they stand in the file. */
export interface UnpackedWeights {
  readonly head: Uint8Array
  readonly tensors: Uint8Array
}

/**
 * Parts a weight file and unpacks its head: the length of the packed head (4 bytes, little-endian), the head, and from the
 * next multiple of 4 bytes on the numbers, which stay where they are. Throws a `TypeError` where a file is too short.
 */
export function unpackWeights(file: Buffer): UnpackedWeights {
  const length = file.length < 4 ? 0 : file.readUInt32LE(0)
  const start = 4 + Math.ceil(length / 4) * 4
  if (length === 0 || start > file.length) throw new TypeError('it is no weight file')
  return { head: gunzipSync(file.subarray(4, 4 + length), { chunkSize: 1_048_576 }), tensors: file.subarray(start) }
}
