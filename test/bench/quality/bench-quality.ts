import { parseArgs } from 'node:util'
import { type BenchArticle, benchArticle } from './articles/bench-article.ts'
import { collectBanks } from './articles/collect-banks.ts'
import { collectGum, gumFolder } from './articles/collect-gum.ts'
import type { Measure } from './measure.ts'
import { measureArticles } from './measure-articles.ts'
import { measureFalseAlarms, measureRecall } from './measures/lint.ts'
import { measureSpeed } from './measures/speed.ts'
import { gatherMeasures, printMeasures } from './print-measures.ts'
import { collectGeneratedSeeds, collectWrittenSeeds, oneStopQaFile } from './seeds/collect-seeds.ts'

const help = `npm run bench:quality -- [--json] [--strict] [--banks DIR] [--gum DIR] [--no-speed] [--missed NAME]

Measures questions and linter against the targets of this project.

  --json         prints {"group: measure": {"value", "target", "met"}} instead of tables
  --strict       exits with 1 where a target is not met
  --banks DIR    measures the banks of another folder (default question-banks)
  --gum DIR      imports and measures the news documents of a folder of CoNLL-U (default ../shared/corpora/gum)
  --unseen       measures the documents too that are kept for the last draw
  --no-speed     leaves out the timing
  --missed NAME  prints the questions in which the linter missed that flaw`

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    banks: { type: 'string', default: 'question-banks' },
    gum: { type: 'string', default: gumFolder },
    unseen: { type: 'boolean', default: false },
    'no-speed': { type: 'boolean', default: false },
    missed: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})

function run(): number {
  const banks = collectBanks(values.banks)
  const articles = banks.map(([name, bank]) => benchArticle(name, bank))
  const groups: (readonly [group: string, measures: readonly Measure[]])[] = [['banks', measureArticles(articles)]]
  const imported = importedArticles()
  if (imported.length > 0) groups.push(['gum', measureArticles(imported)])
  if (!values['no-speed']) groups.push(['speed', measureSpeed(articles, imported)])
  const written = collectWrittenSeeds()
  if (written === undefined)
    process.stderr.write(`Left out the flaws of written questions: there is no ${oneStopQaFile}.\n`)
  const { measures, missed } = measureRecall([
    ...(written ?? []),
    ...banks.flatMap(([, bank]) => collectGeneratedSeeds(bank)),
  ])
  groups.push(['linter', [...measures, ...(written === undefined ? [] : measureFalseAlarms(written))]])
  if (values.json) process.stdout.write(`${JSON.stringify(gatherMeasures(groups))}\n`)
  else process.stdout.write(groups.map(([group, all]) => printMeasures(group, all)).join('\n'))
  for (const question of missed.get(values.missed ?? '') ?? []) {
    const options = question.kind === 'choice' ? question.options.map(({ text }) => text).join(' | ') : ''
    process.stdout.write(`missed: ${question.stem} || ${options}\n`)
  }
  return values.strict && groups.some(([, all]) => all.some(({ met }) => !met)) ? 1 : 0
}

function importedArticles(): BenchArticle[] {
  const documents = collectGum(values.gum, values.unseen ? 'all' : 'open')
  if (documents === undefined) process.stderr.write(`Left out the treebank: there is no ${values.gum}.\n`)
  return (documents ?? []).flatMap(({ name, bank, mainThings }) => {
    if (bank !== undefined) return [benchArticle(name, bank, mainThings)]
    process.stderr.write(`Left out ${name}: it could not be imported.\n`)
    return []
  })
}

if (values.help) process.stdout.write(`${help}\n`)
else process.exitCode = run()
