import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { describeFact, factFeatures } from '../../../src/reading/english/fact-features.ts'
import { readFacts } from '../../../src/reading/read-facts.ts'
import { clauseScores } from './facts/clause-scores.ts'
import { chanceOf, type Example, learnWeights } from './facts/learn-weights.ts'
import { printGates, type RatedExample, rateTrees } from './facts/rate-trees.ts'
import { printReliability, reliability } from './facts/reliability.ts'
import { addMatches, type Matches, precisionOf, recallOf } from './measures/match.ts'
import { readCorpus } from './read-corpus.ts'
import { quizwrightReader } from './systems/quizwright.ts'

// Learns how likely a fact is right from texts that the reader was not trained on, and prints how far that holds for
// texts that were left out: `npm run reader:calibrate -- [--corpus NAME[:PART][=WEIGHTS]]... [--write]`. PART takes the
// documents with one of its names, parted by commas, in their names; WEIGHTS is a weight file for texts that the shipped
// reader was trained on: `--corpus gum/gum-dev --corpus gum/gum-train:news_ie9,news_flag=.tmp/reader/english-1.2.0.bin`.
const { values } = parseArgs({
  options: {
    corpus: { type: 'string', multiple: true, default: ['gum/gum-dev'] },
    write: { type: 'boolean', default: false },
  },
})
const percent = (share: number) => `${(100 * share).toFixed(1)} %`
// What a person would suppose: the surer of its words, names and links, the likelier a fact is right.
const supposed = [
  1, 0.4, 0.2, 0.4, 0.15, 0.15, 0, 0, 0, 0, 0, 0, 0.3, 0.3, -0.15, -0.1, 0.15, 0, 0, 0, -0.1, 0.2, -0.5, 0.2, 0.2, 0.2,
]

// What the trees alone give over all sources, with the marked mentions.
const treeExamples: RatedExample[] = []
let treeGold = 0

function measure(source: string): readonly Example[] {
  const [, corpus = '', part = '', weights] = /^([^:=]+)(?::([^=]*))?(?:=(.+))?$/.exec(source) ?? []
  const documents = readCorpus(corpus)?.filter(({ name }) => part.split(',').some(own => name.includes(own)))
  if (documents === undefined) {
    process.stderr.write(`The corpus ${corpus} is not beside this checkout.\n`)
    process.exit(1)
  }
  const reader = quizwrightReader(weights)
  const { readEnglish } = reader
  let [gold, found, right] = [0, 0, 0]
  const ofTrees: Matches[] = []
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
    const rated = rateTrees(reader, parsed, name)
    ofTrees.push(rated.matches)
    treeExamples.push(...rated.examples)
    treeGold += rated.gold
    return scores.judged.flatMap(({ confidence, isRight }) => {
      const fact = told.facts[confidence]
      return fact === undefined ? [] : [{ group: name, features: describeFact(reading, fact, byId), isRight }]
    })
  })
  process.stdout.write(
    `${source}: ${documents.length} texts, ${found} facts: precision ${percent(right / found)}, recall ${percent(right / gold)}\n`,
  )
  const alone = addMatches(ofTrees).get('facts.ofTrees')
  const stated = addMatches(ofTrees).get('facts.ofTrees.stated')
  for (const [words, match] of [
    ['of its trees alone, with the marked mentions', alone],
    ['of those, what states the same in the same words', stated],
  ] as const)
    if (match !== undefined)
      process.stdout.write(
        `  ${words}: precision ${precisionOf(match).toFixed(1)} %, recall ${recallOf(match).toFixed(1)} %\n`,
      )
  return examples
}

// Each text is judged by weights that were learnt from the others.
function judgeEach<One extends Example>(all: readonly One[]) {
  return [...new Set(all.map(({ group }) => group))].flatMap(group => {
    const weights = learnWeights(
      all.filter(one => one.group !== group),
      supposed,
    )
    return all
      .filter(one => one.group === group)
      .map(one => ({ ...one, confidence: chanceOf(weights, one.features), own: one.group }))
  })
}

const examples = values.corpus.flatMap(source => measure(source))
const judged = judgeEach(examples)
const groups = [...new Set(judged.map(({ own }) => own))]
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
process.stdout.write(`of the trees alone, over all sources:\n${printGates(judgeEach(treeExamples), treeGold)}`)
const weights = learnWeights(examples, supposed)
factFeatures.forEach((name, at) => {
  process.stdout.write(`${String(weights[at]).padStart(7)}  ${name}\n`)
})
if (values.write) writeFileSync('src/reading/english/fact-weights.json', `${JSON.stringify(weights)}\n`)
