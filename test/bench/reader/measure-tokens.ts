import { splitSentences } from '../../../src/reading/english/split-sentences.ts'
import { type CorpusDocument, readCorpus } from './read-corpus.ts'
import { addCounts, type SpanCount, scoreOf, tokenScores } from './token-scores.ts'
import { featureCounts, lemmaCount, scoredFeatures } from './word-scores.ts'

const corpora = ['gum/gum-dev', 'ewt/ewt-dev', 'pud/pud']
const help = `npm run bench:tokens

Measures the words and sentences that the reader finds in raw text against the treebanks beside the checkout, and the
dictionary forms and features of words whose tags are given.`

function run(): number {
  let measured = 0
  for (const name of corpora) {
    const documents = readCorpus(name)
    if (documents === undefined) continue
    measured += 1
    print(name, documents)
    const news = documents.filter(one => one.name.startsWith('GUM_news_'))
    if (news.length > 0) print('  its news', news)
  }
  if (measured === 0) process.stderr.write(`${help}\n\nThe corpora are not at hand.\n`)
  return measured === 0 ? 1 : 0
}

function print(name: string, documents: readonly CorpusDocument[]): void {
  const started = process.cpuUsage()
  const predicted = documents.map(({ parsed }) => splitSentences(parsed.text))
  const took = process.cpuUsage(started).user / 1e6
  const scores = documents.map(({ parsed }, at) => tokenScores(parsed.sentences, predicted[at] ?? []))
  const tokens = addCounts(scores.map(one => one.tokens))
  const lemmas = addCounts(documents.map(({ parsed }) => lemmaCount(parsed)))
  const figures = [
    `tokens ${percent(tokens)}`,
    `sentences ${percent(addCounts(scores.map(one => one.sentences)))}`,
    `sentence ends ${percent(addCounts(scores.map(one => one.ends)))}`,
    `dictionary forms ${percent(lemmas)}`,
    `${Math.round(tokens.predicted / took)} tokens/s`,
  ]
  process.stdout.write(`${name.padEnd(12)} ${figures.join('   ')}\n`)
  const counts = documents.map(({ parsed }) => featureCounts(parsed))
  const features = scoredFeatures.map(
    feature => `${feature} ${percent(addCounts(counts.flatMap(one => one[feature] ?? [])))}`,
  )
  process.stdout.write(`${' '.repeat(13)}${features.join('   ')}\n`)
}

const percent = (count: SpanCount): string => (100 * scoreOf(count).f1).toFixed(2)

process.exitCode = run()
