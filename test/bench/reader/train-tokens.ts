import { writeFileSync } from 'node:fs'
import { learnBoundaries } from '../../../src/reading/training/learn-boundaries.ts'
import { learnLemmas } from '../../../src/reading/training/learn-lemmas.ts'
import { readCorpus } from './read-corpus.ts'

const sources = ['gum/gum-train', 'ewt/ewt-train']

function run(): number {
  const corpora = sources.map(name => readCorpus(name))
  const texts = corpora.flatMap(documents => documents?.map(({ parsed }) => parsed) ?? [])
  if (corpora.includes(undefined)) {
    process.stderr.write(`The corpora ${sources.join(' and ')} are not at hand.\n`)
    return 1
  }
  const model = learnBoundaries(texts)
  const provenance = { ...trainedOn, ...model.provenance }
  writeFileSync('src/reading/english/boundary-model.json', `${JSON.stringify({ ...model, provenance }, null, 2)}\n`)
  // The two differ ("people" is a form of "person" in one alone); the first counts more, though it is smaller.
  const first = corpora[0]?.map(({ parsed }) => parsed) ?? []
  const words = learnLemmas([...first, ...first, ...texts])
  writeFileSync(
    'src/reading/english/lemma-exceptions.json',
    `${JSON.stringify({ provenance: trainedOn, words }, null, 2)}\n`,
  )
  process.stderr.write(`${texts.length} texts read, tables written\n`)
  return 0
}

const trainedOn = {
  from: 'UD English GUM and EWT, training files',
  licence: 'CC BY 4.0 (GUM annotation), CC BY-SA 4.0 (EWT); the tables are CC BY-SA 4.0',
  madeBy: 'npm run reader:learn-tokens',
}

process.exitCode = run()
