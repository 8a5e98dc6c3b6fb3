import { describe, expect, it } from 'vitest'
import { generateQuestions } from '../../src/generation/generate-questions.ts'
import { checkQuestions } from '../../src/item-checks/check-questions.ts'
import { Finding } from '../../src/vocabulary/finding.ts'
import type { ChoiceQuestion } from '../../src/vocabulary/question.ts'
import type { QuestionBank } from '../../src/vocabulary/question-bank.ts'
import { choiceOf, keyOf, makeGoodBank } from '../interchange/good-bank.ts'
import { bankFiles, readBankOf } from '../interchange/read-bank.ts'
import { SarifLog } from '../interchange/sarif-log.ts'
import { openFolder, runCommand } from './run-command.ts'

const write = openFolder()

describe.concurrent('quizwright check', () => {
  it.each(bankFiles)('finds nothing wrong with at least forty questions of %s', async file => {
    const { code, out, err } = await runCommand(['check', `question-banks/${file}`])
    expect([code, err]).toEqual([0, ''])
    const [, checked] = /^(\d+) questions checked, 0 errors, 0 warnings\n$/.exec(out) ?? []
    expect(Number(checked)).toBeGreaterThanOrEqual(40)
  })

  it('prints findings as JSON alone where that is asked for', async () => {
    const { code, out, err } = await runCommand(['check', 'question-banks/paris-summit-2014.bank.json', '--json'])
    expect([code, err]).toEqual([0, ''])
    expect(JSON.parse(out)).toEqual({ checked: expect.any(Number), findings: [] })
  })

  it('fails where there is nothing to check', async () => {
    const bank = readBankOf('paris-summit-2014')
    const file = write('no-facts.json', JSON.stringify({ ...bank, annotations: [], facts: [] }))
    expect(await runCommand(['check', file])).toMatchObject({
      code: 1,
      out: '0 questions checked, 0 errors, 0 warnings\n',
    })
  })

  it('fails on a written question that gives its answer in the stem, and says which', async () => {
    const bank = bankWith(question => ({
      stem: `${question.stem.slice(0, -1)}, if not ${keyOf(makeGoodBank()).text}?`,
    }))
    const { id } = choiceOf(bank)
    const file = write('answer-given.json', JSON.stringify(bank))
    const asJson = await runCommand(['check', file, '--json'])
    const findings = Finding.array().parse(JSON.parse(asJson.out).findings)
    expect(asJson.code).toBe(1)
    expect(findings).toEqual(checkQuestions(bank, bank.questions))
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'answer-in-stem', severity: 'error', question: id }),
    )
    const asText = await runCommand(['check', file])
    expect([asText.code, asText.err]).toEqual([1, ''])
    expect(asText.out).toMatch(new RegExp(`^error answer-in-stem ${id}: .+\n`, 'm'))
    expect(asText.out).toMatch(/\d+ questions checked, [1-9]\d* errors?, \d+ warnings?\n$/)
  })

  it('lets warnings pass unless it is strict', async () => {
    const bank = bankWithWarningsAlone()
    const file = write('warned.json', JSON.stringify(bank))
    const lax = await runCommand(['check', file])
    expect([lax.code, lax.err]).toEqual([0, ''])
    expect(lax.out).toMatch(/^warning [a-z-]+ qu_\S+: .+\.$/m)
    expect(lax.out).toMatch(/ questions checked, 0 errors, [1-9]\d* warnings\n$/)
    const strict = await runCommand(['check', file, '--strict'])
    expect([strict.code, strict.out]).toEqual([1, lax.out])
  })
})

function bankWith(change: (question: ChoiceQuestion) => Partial<ChoiceQuestion>): QuestionBank {
  const bank = makeGoodBank()
  Object.assign(choiceOf(bank), change(choiceOf(bank)))
  return bank
}

// The wrong names are so short that the key stands out, which is all that is wrong with them.
function bankWithWarningsAlone(): QuestionBank {
  const bank = makeGoodBank()
  const question = generateQuestions(readBankOf('paris-summit-2014'), { seed: 1, kinds: ['choice'] }).find(({ stem }) =>
    /^Who pledged/.test(stem),
  )
  if (question?.kind !== 'choice') throw new Error('The bank does not ask who pledged.')
  const short = ['Al Gore', 'Bo Diaz', 'Li Wei', 'Jo Cox']
  const options = question.options.map((option, index) =>
    question.keys.includes(option.id)
      ? option
      : { ...option, text: short[index] ?? '', origin: { from: 'person' as const } },
  )
  return { ...bank, questions: [{ ...question, options, derivation: { by: 'person', who: 'the test', grounds: {} } }] }
}

describe.concurrent('quizwright check --format sarif', () => {
  const sarif = ['--format', 'sarif'] as const

  it('writes a log without results for a bank without flaws', async () => {
    const { code, out, err } = await runCommand(['check', 'question-banks/paris-summit-2014.bank.json', ...sarif])
    expect([code, err]).toEqual([0, ''])
    const [run] = SarifLog.parse(JSON.parse(out)).runs
    expect(run?.results).toEqual([])
    expect(run?.artifacts[0]?.location?.uri).toBe('question-banks/paris-summit-2014.bank.json')
  })

  it('writes the findings that it prints as text, of an imported question too', async () => {
    const bank = bankWith(() => ({ derivation: { by: 'import', format: 'gift', sourceId: 'one' } }))
    const { options, keys } = choiceOf(bank)
    const wrong = options.find(({ id }) => !keys.includes(id))
    if (wrong !== undefined) wrong.text = 'None of the above'
    const file = write('imported.json', JSON.stringify(bank))
    const asText = await runCommand(['check', file])
    const { code, out } = await runCommand(['check', file, ...sarif])
    const [run] = SarifLog.parse(JSON.parse(out)).runs
    expect([code, asText.code]).toEqual([1, 1])
    expect(run?.results.map(({ ruleId }) => ruleId)).toContain('none-of-the-above')
    expect(run?.results).toHaveLength(asText.out.trim().split('\n').length - 1)
  })

  it.each([['xml'], ['']])('refuses the format “%s”', async format => {
    const { code, out } = await runCommand(['check', 'question-banks/paris-summit-2014.bank.json', '--format', format])
    expect([code, out]).toEqual([2, ''])
  })
})
