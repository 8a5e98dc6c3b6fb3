import { expect, test } from 'vitest'
import { generateQuestions } from '../../src/generation/generate-questions.ts'
import { readSketch } from '../../src/interchange/sketch/read-sketch.ts'

const text =
  'Gloria Lund fell ill in Varn at the age of four months. Tom Moen fell ill in Olm. Alexandra Maurer opened a clinic in Varn. ' +
  'Ben Okoro opened a school in Olm. Ida Frost opened a shop in Ulm.'
const named = {
  gloria: ['Gloria Lund'],
  tom: ['Tom Moen'],
  okoro: ['Ben Okoro', 'Okoro'],
  frost: ['Ida Frost', 'Frost'],
}

function questions() {
  const person = (names: string[]) => ({ kind: 'person' as const, sort: 'person', names })
  const place = (name: string) => ({
    kind: 'place' as const,
    sort: ['town', 'towns'] as [string, string],
    names: [name],
  })
  const opened = (who: string, what: string, where: string, evidence: string) => ({
    verb: 'open',
    arguments: [
      ['subject agent', `{${who}}`],
      ['object theme', what],
      ['adjunct place in', `{${where}}`],
    ] as [string, string][],
    evidence: [evidence],
  })
  const reading = readSketch({
    ...{ title: 'Clinics', licence: 'CC0-1.0', headline: 'Clinics', writtenOn: '2026-01-01', author: 'Test' },
    text: [text],
    entities: {
      ...Object.fromEntries(Object.entries(named).map(([id, names]) => [id, person(names)])),
      maurer: person(['Alexandra Maurer', 'Mauer', 'Maurer']),
      varn: place('Varn'),
      olm: place('Olm'),
      ulm: place('Ulm'),
    },
    marks: { months: { quote: 'four months', value: 4, unit: 'month', type: 'duration' } },
    facts: {
      ill: {
        verb: 'fall',
        arguments: [
          ['subject agent', '{gloria}'],
          ['complement theme', 'ill'],
          ['adjunct time at', 'the age of {months}'],
        ],
        evidence: ['Gloria Lund fell ill in Varn at the age of four months'],
      },
      clinic: opened('maurer', 'a clinic', 'varn', 'Alexandra Maurer opened a clinic in Varn'),
      school: opened('okoro', 'a school', 'olm', 'Ben Okoro opened a school in Olm'),
      shop: opened('frost', 'a shop', 'ulm', 'Ida Frost opened a shop in Ulm'),
    },
    quizzes: [],
  })
  if (!('bank' in reading)) throw new Error(JSON.stringify(reading.faults))
  return generateQuestions(reading.bank, { seed: 1, kinds: ['choice', 'blank'] })
}

test('offers no grown-ups beside a child whose age the question tells', () => {
  const kinds = questions().flatMap(({ kind, stem }) => (/^Who fell ill/.test(stem) ? [kind] : []))
  expect(kinds).toEqual(['blank'])
})

test('takes the surname that ends the full name before another spelling', () => {
  const texts = questions().flatMap(one => (one.kind === 'choice' ? one.options.map(({ text }) => text) : []))
  expect(texts.some(one => one.endsWith('Maurer'))).toBe(true)
  expect(texts).not.toContain('Mauer')
})
