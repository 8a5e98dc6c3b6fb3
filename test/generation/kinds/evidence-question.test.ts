import { describe, expect, it } from 'vitest'
import { makeEvidenceQuestions } from '../../../src/generation/kinds/evidence-question.ts'
import { done, type FactCase, harbour, said, sent } from './harbour-bank.ts'

const asked = (fact: FactCase) =>
  makeEvidenceQuestions(harbour({ fact }), 1).map(({ stem, evidence }) => [
    stem,
    ...evidence.map(support => support.map(({ exact }) => exact).join(' … ')),
  ])

const listed = 'Norway sent 12 boats, Kenya sent 30 boats, Peru sent 45 boats and Chad sent about 44 boats.'
const twoSentences = 'A storm closed it in July 1988.'

describe('makeEvidenceQuestions', () => {
  it('asks where a figure is shown', () => {
    const fact = { ...sent('kenya', 'thirty'), evidence: [listed] }
    // The words stand there as they are, so nothing is asked of them; with a recipient they don't.
    expect(asked(fact)).toEqual([])
    const told = { ...fact, arguments: [...fact.arguments, ['adjunct recipient to', '{norway}'] as [string, string]] }
    expect(asked(told)).toEqual([['Which words of the article show that Kenya sent 30 boats to Norway?', listed]])
  })

  it('lets the deciding quotation be enough where the other only says what is meant', () => {
    const fact = {
      ...said('okoro', 'the rust'),
      evidence: [['Norway opened the harbour', 'Okoro said the boats were old.']],
    }
    const given = {
      ...fact,
      attribution: [{ speaker: '{okoro}', verb: 'say', cue: 'Okoro said', stance: 'states' as const }],
    }
    const [question] = makeEvidenceQuestions(harbour({ given }), 1)
    expect(question?.stem).toBe('Which words of the article show that Ben Okoro said that fog caused the rust?')
    expect(question?.evidence.map(support => support.length)).toEqual(expect.arrayContaining([2]))
  })

  const refused: readonly (readonly [what: string, fact: FactCase])[] = [
    [
      'what has no figure, reason or speaker',
      { ...done('close', 'a storm', 'in', '{month}'), evidence: [twoSentences] },
    ],
    ['a figure that stands elsewhere too', { ...sent('mali', 'dozen'), evidence: ['Mali sent a dozen boats.'] }],
    ['what is denied', said('lund', 'the delay', { stance: 'denies' })],
  ]
  it.each(refused)('does not ask for %s', (_what, fact) => {
    expect(asked(fact)).toEqual([])
  })
})
