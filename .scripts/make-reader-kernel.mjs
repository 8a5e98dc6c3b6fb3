// Compiles the inner loops of the English reader to WebAssembly and writes them as base64 into a source file.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import asc from 'assemblyscript/asc'

const source = new URL('./reader-kernel/kernel.ts', import.meta.url)
const target = new URL('../src/reading/english/network/kernel-code.ts', import.meta.url)
const flags =
  '--optimizeLevel 3 --shrinkLevel 0 --noAssert --enable simd --runtime stub --importMemory --initialMemory 1'
const written = new Map()
const { error, stderr } = await asc.main(['kernel.ts', '--outFile', 'kernel.wasm', ...flags.split(' ')], {
  readFile: name => (name === 'kernel.ts' ? readFileSync(source, 'utf8') : null),
  writeFile: (name, contents) => written.set(name, contents),
  listFiles: () => [],
})
if (error !== null) throw new Error(stderr.toString())
const code = Buffer.from(written.get('kernel.wasm')).toString('base64')
const hash = createHash('sha256').update(readFileSync(source)).digest('hex')
const text = `/** Is the WebAssembly of the reader's inner loops, made of \`.scripts/reader-kernel/kernel.ts\` by \`npm run reader:kernel\`. */
export const kernelCode =
  '${code}'

/** Is the SHA-256 hash of the source that it was made of. */
export const kernelSource = '${hash}'
`
writeFileSync(target, text)
