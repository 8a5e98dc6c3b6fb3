// Packs what `quizwright draft` and `generate` run into few files, and keeps beside them what V8 compiled of them while they
// ran over question-banks/, so that neither hundreds of modules nor their compiling stand before a draft.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { compiledOf, openShortRun } from '../dist/src/cli/open-bundle.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'dist/bundle')

rmSync(folder, { recursive: true, force: true })
const bundling = await rolldown({
  cwd: root,
  platform: 'node',
  input: {
    draft: 'dist/src/cli/draft.js',
    generate: 'dist/src/cli/generate.js',
    'draft-worker': 'dist/src/workflows/draft-worker.js',
    'short-run': 'dist/src/cli/short-run.js',
  },
  external: ['better-sqlite3', 'pino', 'linkedom', '@mozilla/readability', 'undici'],
})
await bundling.write({ dir: folder, format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs' })
await bundling.close()

// Compiled code is good for the settings alone that it was compiled with.
const { load, scripts } = openShortRun(folder)
const { draft } = load('draft.cjs')
const { generate } = load('generate.cjs')
const pages = mkdtempSync(join(tmpdir(), 'quizwright-pages-'))
const streams = [process.stdout, process.stderr]
const writes = streams.map(({ write }) => write)
const speak = () =>
  streams.forEach((stream, at) => {
    stream.write = writes[at]
  })
try {
  for (const name of readdirSync(join(root, 'question-banks'))) {
    const { article } = JSON.parse(readFileSync(join(root, 'question-banks', name), 'utf8'))
    const page = join(pages, `${name}.txt`)
    writeFileSync(page, `${article.headline}\n\n${article.text}\n`)
    for (const stream of streams) stream.write = () => true
    const codes = [await draft([page]), await generate([join(root, 'question-banks', name)])]
    speak()
    if (codes.some(code => code !== 0)) throw new Error(`The packed commands make nothing of ${name}.`)
  }
} finally {
  speak()
  rmSync(pages, { recursive: true, force: true })
}
for (const [file, script] of scripts) writeFileSync(compiledOf(file), script.createCachedData())
