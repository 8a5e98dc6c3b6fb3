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
  writeFileSync('src/reading/english/boundary-model.json', `${JSON.stringify({ ...model, provenance }, null, 1)}\n`)
  const words = learnLemmas(texts)
  writeFileSync('src/reading/english/lemma-exceptions.json', `${JSON.stringify({ provenance: trainedOn, words }, null, 1)}\n`)
  process.stderr.write(`${texts.length} texts read, tables written\n`)
  return 0
}

const trainedOn = {
  from: 'UD English GUM and EWT, training files',
  licence: 'CC BY 4.0 (GUM annotation), CC BY-SA 4.0 (EWT); the tables are CC BY-SA 4.0',
  madeBy: 'npm run reader:tokens',
}

process.exitCode = run()
