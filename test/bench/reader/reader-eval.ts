import { parseArgs } from 'node:util'
import { type Corpus, corporaFolder, corpusNames, loadCorpora, usualCorpora } from './corpora.ts'
import { measureFacts } from './facts/measure-facts.ts'
import { type MeasureOptions, measureCorpus } from './measure-corpus.ts'
import { type CorpusResults, gatherResults, printResults, valuesOf } from './print-results.ts'
import { measureSpeed } from './speed/measure-speed.ts'
import { type SystemSource, systems } from './systems/systems.ts'

const help = `npm run reader:eval -- [--json] [--only CORPUS]... [--system NAME]... [--corpora DIR] [--no-speed]

Measures readers of English from raw text: words, sentences, tags, trees, names, speed.

  --json         prints {"corpus": {"measure": value}} instead of tables
  --only NAME    measures over that corpus alone, or "speed" (${[...corpusNames, 'speed'].join(', ')})
  --system NAME  measures that system alone (${systems.map(({ name }) => name).join(', ')})
  --corpora DIR  reads the corpora from another folder (default ${corporaFolder})
  --blocks       tells the systems which blocks a text has, as a cleaned page would
  --relations    measures each relation of the trees by itself
  --facts        prints the facts in which predicted and marked trees differ, and how far confidence can be trusted
  --no-speed     leaves out the timing`

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [...usualCorpora, 'speed'] },
    system: { type: 'string', multiple: true },
    corpora: { type: 'string', default: corporaFolder },
    blocks: { type: 'boolean', default: false },
    relations: { type: 'boolean', default: false },
    facts: { type: 'boolean', default: false },
    'no-speed': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

async function run(): Promise<number> {
  const unknown = [
    ...values.only.filter(name => name !== 'speed' && !corpusNames.includes(name)),
    ...(values.system ?? []).filter(name => !systems.some(system => system.name === name)),
  ]
  if (unknown.length > 0) return refuse(`There is no ${unknown.join(', ')}.\n\n${help}`)
  const chosen = systems.filter(({ name, isProof }) => values.system?.includes(name) ?? isProof !== true)
  const { corpora, missing } = loadCorpora(values.corpora, values.only)
  for (const name of missing) process.stderr.write(`Left out ${name}: its files are not in ${values.corpora}.\n`)
  const results: CorpusResults[] = []
  for (const corpus of corpora) results.push(await measureSystems(corpus, chosen, values))
  if (!values['no-speed'] && values.only.includes('speed')) {
    const {
      corpora: [texts],
    } = loadCorpora(values.corpora, ['gum-dev'])
    if (texts !== undefined)
      results.push({
        corpus: 'speed',
        systems: measureSpeed(
          texts,
          chosen.filter(({ isProof }) => isProof !== true),
        ),
      })
  }
  if (values.json) process.stdout.write(`${JSON.stringify(gatherResults(results))}\n`)
  else process.stdout.write(results.map(printResults).join('\n'))
  return results.length === 0 ? 1 : 0
}

async function measureSystems(
  corpus: Corpus,
  chosen: readonly SystemSource[],
  options: MeasureOptions,
): Promise<CorpusResults> {
  const measured: CorpusResults['systems'][number][] = []
  for (const { name, load } of chosen) {
    const reader = await load(corpus.documents)
    if (reader.trainedOn?.includes(corpus.name) === true) {
      process.stderr.write(`Left out ${name} on ${corpus.name}: it was trained on it.\n`)
      continue
    }
    const facts = corpus.hasFacts ? measureFacts(reader, corpus) : undefined
    measured.push([name, valuesOf(new Map([...measureCorpus(reader, corpus, options), ...(facts?.matches ?? [])]))])
    if (values.facts && facts !== undefined) (values.json ? process.stderr : process.stdout).write(`${facts.shown}\n`)
  }
  return { corpus: corpus.name, systems: measured }
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`)
  return 2
}

if (values.help) process.stdout.write(`${help}\n`)
else process.exitCode = await run()
