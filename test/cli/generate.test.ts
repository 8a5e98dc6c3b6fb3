import { describe, expect, it } from 'vitest'
import { generateQuestions } from '../../src/generation/generate-questions.ts'
import { Question } from '../../src/vocabulary/question.ts'
import { readBankOf } from '../interchange/read-bank.ts'
import { openFolder, runCommand } from './run-command.ts'

const paris = 'question-banks/paris-summit-2014.bank.json'
const write = openFolder()
const bank = readBankOf('paris-summit-2014')

async function generate(...args: readonly string[]): Promise<Question[]> {
  const { code, out } = await runCommand(['generate', paris, '--json', ...args])
  expect(code).toBe(0)
  const { questions, ...others } = JSON.parse(out)
  expect(others).toEqual({})
  return Question.array().parse(questions)
}

describe('quizwright generate', () => {
  it('prints at least forty questions of the Paris bank as JSON within two seconds, start-up included', {
    retry: 2,
  }, async () => {
    const { code, out, err, took } = await runCommand(['generate', paris, '--json'])
    expect(took).toBeLessThan(2000)
    expect([code, err]).toEqual([0, expect.stringMatching(/^\d+ questions\n$/)])
    const questions = Question.array().parse(JSON.parse(out).questions)
    expect(questions.length).toBeGreaterThanOrEqual(40)
    expect(questions).toEqual(generateQuestions(bank, { seed: 1 }))
  })

  it('draws by the seed', async () => {
    expect(await generate('--seed', '7', '--kind', 'choice')).toEqual(
      generateQuestions(bank, { seed: 7, kinds: ['choice'] }),
    )
  })

  it('prints the first questions where a count is given, of the kinds that are asked for', async () => {
    const questions = await generate('--count', '3', '--kind', 'blank')
    expect(questions.map(({ kind }) => kind)).toEqual(['blank', 'blank', 'blank'])
    expect((await generate('--count', '4', '--kind', 'choice, blank')).map(({ kind }) => kind)).toContain('blank')
  })

  it('prints text that a person reads: the key starred, each rationale beside its option', async () => {
    const { code, out } = await runCommand(['generate', paris, '--count', '2'])
    const [choice, blank] = generateQuestions(bank, { seed: 1, count: 2 })
    expect(code).toBe(0)
    if (choice?.kind !== 'choice' || blank?.kind !== 'blank') throw new Error('The bank begins with another kind.')
    expect(out).toContain(`[choice] ${choice.stem}\n`)
    for (const { id, text, rationale } of choice.options)
      expect(out).toContain(`  ${choice.keys.includes(id) ? '*' : '-'} ${text}   (${rationale.text})\n`)
    expect(out).toContain(`[blank] ${blank.stem}\n  ${blank.before}_____${blank.after}\n  = ${blank.accepted[0]?.text}`)
  })

  it('fails on a bank without facts', async () => {
    const file = write('no-facts.json', JSON.stringify({ ...bank, annotations: [], facts: [] }))
    expect(await runCommand(['generate', file])).toMatchObject({ code: 1, out: '', err: '0 questions\n' })
    expect(await runCommand(['generate', file, '--json'])).toMatchObject({ code: 1, out: '{"questions":[]}\n' })
  })
})
