import { writeFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { generateQuestions } from '../../../src/generation/generate-questions.ts'
import type { QuestionBank } from '../../../src/vocabulary/question-bank.ts'
import { collectBanks } from '../quality/articles/collect-banks.ts'
import { collectGum } from '../quality/articles/collect-gum.ts'
import { drawQuestions } from './draw-questions.ts'
import { printDrawn } from './print-drawn.ts'

const help = `npm run bench:draw -- [--count N] [--seed N] [--banks DIR | --gum DIR [--unseen]] [--out FILE]

Draws questions by lot for a person to judge, each with its article, the sentences it rests on, and its evidence.

  --count N    draws so many (default 150)
  --seed N     draws others (default 1)
  --banks DIR  draws from the banks of another folder (default question-banks)
  --gum DIR    imports the news documents of a folder of CoNLL-U and draws from them
  --unseen     draws from the documents that were kept for the last draw, and from no other
  --out FILE   writes to a file outside the project instead of printing`

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '150' },
    seed: { type: 'string', default: '1' },
    banks: { type: 'string', default: 'question-banks' },
    gum: { type: 'string' },
    unseen: { type: 'boolean', default: false },
    out: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})

function run(): number {
  if (!/^\d{1,6}$/.test(values.count) || !/^\d{1,9}$/.test(values.seed)) return refuse(help)
  if (values.out !== undefined && !relative('.', resolve(values.out)).startsWith('..'))
    return refuse('Name a file outside the project: articles of others stay out of it.')
  const all = collect().flatMap(([name, bank]) =>
    generateQuestions(bank, { seed: 1 }).map(question => ({ name, bank, question })),
  )
  const drawn = drawQuestions(all, Number(values.count), Number(values.seed))
  const text = drawn.map((one, at) => printDrawn(one, at + 1)).join('\n')
  if (values.out === undefined) process.stdout.write(text)
  else writeFileSync(values.out, text)
  process.stderr.write(`${drawn.length} of ${all.length} questions\n`)
  return drawn.length === 0 ? 1 : 0
}

function collect(): [name: string, bank: QuestionBank][] {
  if (values.gum === undefined) return collectBanks(values.banks)
  const documents = collectGum(values.gum, values.unseen ? 'unseen' : 'open') ?? []
  return documents.flatMap(({ name, bank }) => (bank === undefined ? [] : [[name, bank] as [string, QuestionBank]]))
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`)
  return 2
}

if (values.help) process.stdout.write(`${help}\n`)
else process.exitCode = run()
