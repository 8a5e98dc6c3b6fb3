import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import { packageRoot } from '../package-root.ts'
import { type UnpackedWeights, unpackWeights } from './unpack-weights.ts'
import { WeightsManifest } from './weights-manifest.ts'

/** Is what a weight file holds, with what its manifest says of it. */
export interface WeightsFile {
  readonly bytes: UnpackedWeights
  readonly manifest: WeightsManifest
}

const folder = join(packageRoot, 'src', 'reading', 'weights')

/**
 * Reads the weights of the English reader from the installed package, and checks them by the hash in their manifest.
 * Takes about 20 ms. Throws `internal-error` where a file is missing or is not the one that the manifest describes.
 */
export function readWeightsFile(from: string = folder): WeightsFile {
  try {
    const manifest = WeightsManifest.parse(JSON.parse(readFileSync(join(from, 'english.json'), 'utf8')))
    const file = readFileSync(join(from, manifest.file))
    if (createHash('sha256').update(file).digest('hex') !== manifest.sha256) throw new Error('its hash differs')
    return { bytes: unpackWeights(file), manifest }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new QuizwrightError('internal-error', `The weights of the English reader cannot be read: ${reason}.`, [], {
      cause: error,
    })
  }
}
