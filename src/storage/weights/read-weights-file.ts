import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import { packageRoot } from '../package-root.ts'
import { WeightsManifest } from './weights-manifest.ts'

/** Is what a weight file holds, unpacked, with what its manifest says of it. */
export interface WeightsFile {
  readonly bytes: Uint8Array
  readonly manifest: WeightsManifest
}

const folder = join(packageRoot, 'src', 'reading', 'weights')

/**
 * Reads the weights of the English reader from the installed package, and checks them by the hash in their manifest.
 * Takes about 50 ms. Throws `internal-error` where a file is missing or is not the one that the manifest describes.
 */
export function readWeightsFile(from: string = folder): WeightsFile {
  try {
    const manifest = WeightsManifest.parse(JSON.parse(readFileSync(join(from, 'english.json'), 'utf8')))
    const packed = readFileSync(join(from, manifest.file))
    if (createHash('sha256').update(packed).digest('hex') !== manifest.sha256) throw new Error('its hash differs')
    return { bytes: gunzipSync(packed, { chunkSize: 1_048_576 }), manifest }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new QuizwrightError('internal-error', `The weights of the English reader cannot be read: ${reason}.`, [], {
      cause: error,
    })
  }
}
