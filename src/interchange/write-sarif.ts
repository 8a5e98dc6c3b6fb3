import type { Anchor } from '../vocabulary/anchor.ts'
import type { Finding } from '../vocabulary/finding.ts'
import type { QuestionBank } from '../vocabulary/question-bank.ts'

/** Is what a SARIF log tells of a rule: `help` says what to do, `page` is where it is explained. */
export interface SarifRule {
  readonly name: string
  readonly severity: Finding['severity']
  readonly guideline: string
  readonly source: string
  readonly page: string
}

/** Is what a SARIF log is made of; `uri` is the bank file as a URI reference. */
export interface SarifInput {
  readonly bank: QuestionBank
  readonly uri: string
  readonly rules: readonly SarifRule[]
  readonly findings: readonly Finding[]
}

/**
 * Writes findings as a SARIF log, as JSON text. Each result stands at the bank file, with the JSON Pointer of what it is
 * about as its logical location; a generated question isn't in the file and has its id instead. The words of the article
 * that show the flaw are a related location in an artifact of their own, the article's text within the file, by offset
 * and length in UTF-16 code units. Source: OASIS SARIF 2.1.0, sections 3.14 to 3.33.
 */
export function writeSarif({ bank, uri, rules, findings }: SarifInput): string {
  const places = pointersIn(bank)
  const indexes = new Map(rules.map(({ name }, index) => [name, index]))
  const results = findings.map(finding => ({
    ruleId: finding.rule,
    ...(indexes.has(finding.rule) && { ruleIndex: indexes.get(finding.rule) }),
    level: finding.severity,
    message: { text: finding.message },
    locations: [locationOf(finding, places, uri)],
    ...(finding.anchor !== undefined && { relatedLocations: [quotedLocation(finding.anchor)] }),
  }))
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Quizwright', rules: rules.map(describeRule) } },
        columnKind: 'utf16CodeUnits',
        artifacts: [
          { location: { uri }, mimeType: 'application/json' },
          { description: { text: 'The text of the article' }, parentIndex: 0, length: bank.article.text.length },
        ],
        results,
      },
    ],
  }
  return `${JSON.stringify(log, undefined, 2)}\n`
}

function describeRule({ name, severity, guideline, source, page }: SarifRule) {
  return {
    id: name,
    shortDescription: { text: guideline },
    help: { text: `${guideline} Source: ${source}.` },
    helpUri: page,
    defaultConfiguration: { level: severity },
  }
}

function locationOf({ question, subject }: Finding, places: ReadonlyMap<string, string>, uri: string) {
  const id = question ?? subject
  const pointer = id === undefined ? undefined : places.get(id)
  const logical = id === undefined ? [] : [{ name: id, fullyQualifiedName: pointer ?? id, kind: 'object' }]
  return {
    physicalLocation: { artifactLocation: { uri, index: 0 } },
    ...(logical.length > 0 && { logicalLocations: logical }),
  }
}

function quotedLocation({ start, end, exact }: Anchor) {
  return {
    id: 1,
    message: { text: 'The words of the article' },
    physicalLocation: {
      artifactLocation: { index: 1 },
      region: { charOffset: start, charLength: end - start, snippet: { text: exact } },
    },
    logicalLocations: [{ fullyQualifiedName: '/article/text', kind: 'value' }],
  }
}

function pointersIn(bank: QuestionBank): ReadonlyMap<string, string> {
  const lists = ['entities', 'annotations', 'facts', 'questions'] as const
  return new Map(lists.flatMap(list => bank[list].map(({ id }, index) => [id, `/${list}/${index}`] as const)))
}
