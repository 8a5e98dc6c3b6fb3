import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { cleanPage } from '../../../src/text/cleaning/clean-article.ts'
import { readHtmlBlocks } from '../../../src/text/cleaning/html-blocks.ts'
import { isEnglish } from '../../../src/text/cleaning/is-english.ts'
import { measureOverlap } from './word-overlap.ts'

const help = `npm run bench:cleaning -- [DIR] [--least F1] [--each] [--json]

Measures how many article bodies are found on pages of others, by the words they share with the expected body.

  DIR         a folder of folders with source.html and expected.html, as the test pages of mozilla/readability
              (default .tmp/readability-pages; they are no part of the project and stay out of it)
  --least F1  counts a body as found from that F1 on (default 0.9)
  --each      prints each page too
  --json      prints one object: {set: {measure: value}}`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    least: { type: 'string', default: '0.9' },
    each: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

interface PageResult {
  readonly name: string
  readonly english: boolean
  readonly readability: number
  readonly ours: number
  readonly precision: number
  readonly recall: number
  readonly milliseconds: number
}

async function run(): Promise<number> {
  const folder = positionals[0] ?? '.tmp/readability-pages'
  const least = Number(values.least)
  if (positionals.length > 1 || !(least > 0 && least <= 1)) return refuse(help)
  if (!existsSync(folder))
    return refuse(`There are no pages at ${folder}. Unpack the test pages of mozilla/readability there.`)
  const names = readdirSync(folder).filter(name => existsSync(join(folder, name, 'expected.html')))
  if (names.length === 0) return refuse(`No folder in ${folder} has an expected.html.`)
  const results: PageResult[] = []
  for (const name of names.sort()) results.push(await measurePage(folder, name))
  if (values.each) for (const one of results) process.stdout.write(`${printPage(one)}\n`)
  const sets = { all: results, english: results.filter(({ english }) => english) }
  const summaries = Object.entries(sets).map(([set, pages]) => [set, summarise(pages, least)] as const)
  if (values.json) process.stdout.write(`${JSON.stringify(Object.fromEntries(summaries))}\n`)
  else for (const [set, summary] of summaries) process.stdout.write(printSummary(set, summary, least))
  return 0
}

async function measurePage(folder: string, name: string): Promise<PageResult> {
  const source = readFileSync(join(folder, name, 'source.html'), 'utf8')
  const expected = textOf(readFileSync(join(folder, name, 'expected.html'), 'utf8'))
  const begun = performance.now()
  const { article } = await cleanPage(source, { format: 'html' })
  const milliseconds = performance.now() - begun
  const ours = measureOverlap(article.text, expected)
  const readability = measureOverlap(textOf(readAlone(source)), expected).f1
  return {
    name,
    english: isEnglish(expected),
    readability,
    ours: ours.f1,
    precision: ours.precision,
    recall: ours.recall,
    milliseconds,
  }
}

function readAlone(source: string): string {
  try {
    return new Readability(parseHTML(source).document).parse()?.content ?? ''
  } catch {
    return ''
  }
}

function textOf(html: string): string {
  return readHtmlBlocks(html)
    .blocks.map(({ text }) => text)
    .join('\n')
}

function summarise(pages: readonly PageResult[], least: number) {
  const mean = (read: (page: PageResult) => number): number =>
    round(pages.reduce((sum, page) => sum + read(page), 0) / pages.length)
  return {
    pages: pages.length,
    readabilityFound: round(pages.filter(({ readability }) => readability >= least).length / pages.length),
    oursFound: round(pages.filter(({ ours }) => ours >= least).length / pages.length),
    readabilityF1: mean(({ readability }) => readability),
    oursF1: mean(({ ours }) => ours),
    oursPrecision: mean(({ precision }) => precision),
    oursRecall: mean(({ recall }) => recall),
    milliseconds: mean(({ milliseconds }) => milliseconds),
  }
}

function printSummary(set: string, summary: ReturnType<typeof summarise>, least: number): string {
  const { pages, readabilityFound, oursFound, oursF1, oursPrecision, oursRecall, milliseconds } = summary
  return `${set}: ${pages} pages; bodies found (F1 >= ${least}): readability alone ${percent(readabilityFound)}, ours ${percent(oursFound)}
  ours: mean F1 ${oursF1}, precision ${oursPrecision}, recall ${oursRecall}; ${milliseconds} ms a page\n`
}

function printPage({ name, english, readability, ours, precision, recall, milliseconds }: PageResult): string {
  const figures = [readability, ours, precision, recall].map(figure => figure.toFixed(2)).join('  ')
  return `${figures}  ${milliseconds.toFixed(0).padStart(5)} ms  ${english ? 'en' : '  '}  ${name}`
}

const round = (figure: number): number => Math.round(figure * 1_000) / 1_000
const percent = (fraction: number): string => `${(fraction * 100).toFixed(1)}%`

function refuse(message: string): number {
  process.stderr.write(`${message}\n`)
  return 2
}

if (values.help) process.stdout.write(`${help}\n`)
else process.exitCode = await run()
