import { describe, expect, it } from 'vitest'
import { writeSarif } from '../../src/interchange/write-sarif.ts'
import { allRules } from '../../src/item-checks/all-rules.ts'
import { checkQuestions } from '../../src/item-checks/check-questions.ts'
import type { Finding } from '../../src/vocabulary/finding.ts'
import { choiceOf, keyOf, makeGoodBank } from './good-bank.ts'
import { SarifLog } from './sarif-log.ts'

const rules = allRules.flatMap(group =>
  group.rules.map(rule => ({ ...rule, page: `https://quiz.example.org/docs/item-checks#${rule.name}` })),
)

function logOf(findings: readonly Finding[], bank = makeGoodBank()) {
  return SarifLog.parse(JSON.parse(writeSarif({ bank, uri: 'banks/a%20bank.json', rules, findings })))
}

describe('writeSarif', () => {
  it('describes every rule once, with its help and its page', () => {
    const [run] = logOf([]).runs
    expect(run?.results).toEqual([])
    expect(run?.tool.driver.rules.map(({ id }) => id)).toEqual(rules.map(({ name }) => name))
    expect(run?.tool.driver.rules.every(({ id, helpUri }) => helpUri.endsWith(`#${id}`))).toBe(true)
  })

  it('points at a question that the file holds, and at the words of the article that show the flaw', () => {
    const bank = makeGoodBank()
    const question = choiceOf(bank)
    question.stem = `${question.stem.slice(0, -1)}, if not ${keyOf(bank).text}?`
    const [anchor] = question.evidence[0] ?? []
    const findings = checkQuestions(bank, bank.questions).map(finding => ({ ...finding, anchor }))
    const [run] = logOf(findings, bank).runs
    const [result] = run?.results ?? []
    expect(run?.results).toHaveLength(findings.length)
    expect(result?.locations[0]?.physicalLocation.artifactLocation).toEqual({ uri: 'banks/a%20bank.json', index: 0 })
    expect(result?.locations[0]?.logicalLocations?.[0]?.fullyQualifiedName).toBe('/questions/0')
    const region = result?.relatedLocations?.[0]?.physicalLocation.region
    const start = region?.charOffset ?? 0
    expect(bank.article.text.slice(start, start + (region?.charLength ?? 0))).toBe(anchor?.exact)
    expect(region?.snippet?.text).toBe(anchor?.exact)
  })

  it('points at a fact by its place, and at a generated question by its id', () => {
    const bank = makeGoodBank()
    const subject = bank.facts[2]?.id
    const found = { severity: 'warning', message: 'See.' } as const
    const [run] = logOf(
      [
        { ...found, rule: 'evidence-opposes', subject },
        { ...found, rule: 'answer-in-stem', question: 'qu_made' },
        { ...found, rule: 'of-another-version' },
      ],
      bank,
    ).runs
    const names = run?.results.map(({ locations }) => locations[0]?.logicalLocations?.[0]?.fullyQualifiedName)
    expect(names).toEqual(['/facts/2', 'qu_made', undefined])
    expect(run?.results.map(({ level }) => level)).toEqual(['warning', 'warning', 'warning'])
    expect(run?.results.map(({ ruleIndex }) => ruleIndex === undefined)).toEqual([false, false, true])
  })
})
