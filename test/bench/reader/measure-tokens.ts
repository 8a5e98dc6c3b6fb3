import { splitSentences } from '../../../src/reading/english/split-sentences.ts'
import { readCorpus, type CorpusDocument } from './read-corpus.ts'
import { addCounts, countSpans, scoreOf, tokenScores } from './token-scores.ts'

const corpora = ['gum/gum-dev', 'ewt/ewt-dev', 'pud/pud']

function measure(name: string, documents: readonly CorpusDocument[]): string {
  const started = performance.now()
  const predicted = documents.map(({ parsed }) => splitSentences(parsed.text))
  const took = performance.now() - started
  const scores = documents.map(({ parsed }, at) => tokenScores(parsed.sentences, predicted[at] ?? []))
  const tokens = addCounts(scores.map(one => one.tokens))
  const figures = [
    `tokens ${percent(scoreOf(tokens).f1)}`,
    `sentences ${percent(scoreOf(addCounts(scores.map(one => one.sentences))).f1)}`,
    `sentence ends ${percent(scoreOf(addCounts(scores.map(one => one.ends))).f1)}`,
    `${Math.round(tokens.predicted / took)} tokens/ms`,
  ]
  return `${name.padEnd(14)} ${figures.join('   ')}`
}

const percent = (fraction: number): string => (100 * fraction).toFixed(2)
for (const name of corpora) {
  const documents = readCorpus(name)
  if (documents === undefined) { console.log('x'); continue }
  console.log(measure(name, documents))
  if (name === 'gum/gum-dev') console.log(measure('  its news', documents.filter(({ name }) => name.startsWith('GUM_news_'))))
}
