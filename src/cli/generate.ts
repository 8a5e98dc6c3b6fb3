import { parseArgs } from 'node:util'
import { generateQuestions } from '../generation/generate-questions.ts'
import { QuestionKind } from '../vocabulary/question.ts'
import { loadBankFile } from './load-bank-file.ts'
import { printQuestion } from './print-question.ts'
import { usage } from './usage.ts'

const help = `quizwright generate BANK [--seed N] [--count N] [--kind LIST] [--json]

Prints the questions that the confirmed facts of a bank file give.

  --seed N      draws other wrong options (default 1)
  --count N     prints the first N questions only
  --kind LIST   kinds of question, with commas: ${QuestionKind.options.join(', ')} (default all)
  --json        prints {"questions": [...]} instead of text
  --help        print this`

/** Runs `quizwright generate`. Returns the exit code: 0 printed, 1 the bank has faults or gives no question, 2 usage. */
export function generate(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      seed: { type: 'string', default: '1' },
      count: { type: 'string' },
      kind: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  })
  if (values.help === true) {
    process.stdout.write(`${help}\n`)
    return 0
  }
  const kinds = values.kind?.split(',').map(kind => QuestionKind.safeParse(kind.trim()))
  const [file, ...extra] = positionals
  const isWhole = (text: string | undefined) => text === undefined || /^\d{1,9}$/.test(text)
  if (file === undefined || extra.length > 0) return usage(help, 'One BANK is needed.')
  if (!isWhole(values.seed) || !isWhole(values.count)) return usage(help, '--seed and --count take whole numbers.')
  if (kinds?.some(kind => !kind.success) === true)
    return usage(help, `The kinds are ${QuestionKind.options.join(', ')}.`)
  const bank = loadBankFile(file)
  if (bank === undefined) return 1
  const questions = generateQuestions(bank, {
    seed: Number(values.seed),
    count: values.count === undefined ? undefined : Number(values.count),
    kinds: kinds?.flatMap(kind => (kind.success ? [kind.data] : [])),
  })
  process.stdout.write(
    values.json === true ? `${JSON.stringify({ questions })}\n` : questions.map(printQuestion).join('\n'),
  )
  process.stderr.write(`${questions.length} questions\n`)
  return questions.length === 0 ? 1 : 0
}
