import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { describeFact, factFeatures } from '../../../src/reading/english/fact-features.ts'
import { readFacts } from '../../../src/reading/read-facts.ts'
import { clauseScores } from './facts/clause-scores.ts'
import { chanceOf, type Example, learnWeights } from './facts/learn-weights.ts'
import { printReliability, reliability } from './facts/reliability.ts'
import { readCorpus } from './read-corpus.ts'
import { quizwrightReader } from './systems/quizwright.ts'

// Learns how likely a fact is right from texts that the reader was not trained on, and prints how far that holds for
// texts that were left out: `npm run reader:calibrate -- [--corpus NAME[:PART]]... [--weights FILE] [--write]`. A part
// keeps the documents whose names hold it: `--corpus gum/gum-train:news` with a reader trained without the news.
const { values } = parseArgs({
  options: {
    corpus: { type: 'string', multiple: true, default: ['gum/gum-dev'] },
    weights: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
})
// What a person would suppose: the surer of its words, names and links, the likelier a fact is right.
const supposed = [1, 0.4, 0.2, 0.4, 0.15, 0.15, 0, 0, 0, 0, 0, 0, 0.3, 0.3, -0.15, -0.1, 0.15, 0, 0]
const documents = values.corpus.flatMap(asked => {
  const [corpus = '', part = ''] = asked.split(':')
  const all = readCorpus(corpus)
  if (all === undefined) {
    process.stderr.write(`The corpus ${corpus} is not beside this checkout.\n`)
    process.exit(1)
  }
  return all.filter(({ name }) => name.includes(part))
})
const { readEnglish } = quizwrightReader(values.weights)
let [gold, found, right] = [0, 0, 0]
const examples = documents.flatMap(({ name, parsed }): Example[] => {
  const { headline, writtenOn, text } = parsed
  const reading = readEnglish(text, { headline, writtenOn })
  const told = readFacts(reading.parsed)
  const byId = new Map(told.annotations.map(annotation => [annotation.id, annotation]))
  // A confidence that only carries each fact's place, so that what was judged can be found again.
  const facts = told.facts.map((fact, at) => ({
    ...fact,
    origin: { by: 'reader', version: '', confidence: at } as const,
  }))
  const scores = clauseScores({ parsed, facts: readFacts(parsed).facts }, { parsed: reading.parsed, facts })
  gold += scores.facts.gold
  found += scores.facts.predicted
  right += scores.facts.found
  return scores.judged.flatMap(({ confidence, isRight }) => {
    const fact = told.facts[confidence]
    return fact === undefined ? [] : [{ group: name, features: describeFact(reading, fact, byId), isRight }]
  })
})
const percent = (share: number) => `${(100 * share).toFixed(1)} %`
process.stdout.write(
  `${documents.length} texts, ${found} facts: precision ${percent(right / found)}, recall ${percent(right / gold)}\n`,
)
const groups = [...new Set(examples.map(({ group }) => group))]
const judged = groups.flatMap(group => {
  const weights = learnWeights(
    examples.filter(one => one.group !== group),
    supposed,
  )
  return examples
    .filter(one => one.group === group)
    .map(({ features, isRight, group: own }) => ({ confidence: chanceOf(weights, features), isRight, own }))
})
const best = groups.flatMap(group =>
  judged
    .filter(({ own }) => own === group)
    .sort((one, other) => other.confidence - one.confidence)
    .slice(0, 10),
)
process.stdout.write(`each text by weights learnt from the others:\n${printReliability(reliability(judged))}`)
process.stdout.write(
  `of the ten surest of a text ${percent(best.filter(({ isRight }) => isRight).length / best.length)} right\n`,
)
const weights = learnWeights(examples, supposed)
factFeatures.forEach((name, at) => {
  process.stdout.write(`${String(weights[at]).padStart(7)}  ${name}\n`)
})
if (values.write) writeFileSync('src/reading/english/fact-weights.json', `${JSON.stringify(weights)}\n`)
