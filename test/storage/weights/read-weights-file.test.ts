import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { readWeightsFile } from '../../../src/storage/weights/read-weights-file.ts'

const shipped = 'src/reading/weights'
const folders: string[] = []

function copyOfWeights(): string {
  const folder = mkdtempSync(join(tmpdir(), 'weights-'))
  folders.push(folder)
  for (const name of readdirSync(shipped)) copyFileSync(join(shipped, name), join(folder, name))
  return folder
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

test('reads the weights that are shipped, no more than 6 MB, with what they were trained on', () => {
  const { bytes, manifest } = readWeightsFile()
  expect(bytes.tensors.length).toBeGreaterThan(1_000_000)
  expect(readdirSync(shipped).reduce((sum, name) => sum + statSync(join(shipped, name)).size, 0)).toBeLessThan(
    6_000_000,
  )
  expect(manifest.data.map(({ licence }) => licence)).not.toContain('')
})

test('refuses weights that were changed', () => {
  const folder = copyOfWeights()
  const { file } = readWeightsFile(folder).manifest
  const bytes = readFileSync(join(folder, file))
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
  writeFileSync(join(folder, file), bytes)
  expect(() => readWeightsFile(folder)).toThrow('its hash differs')
})

test('says that weights are missing', () => {
  const folder = copyOfWeights()
  rmSync(join(folder, readWeightsFile(folder).manifest.file))
  expect(() => readWeightsFile(folder)).toThrow('The weights of the English reader cannot be read')
})
