import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createApp } from '../../src/delivery/app.ts'
import { readBankFile } from '../../src/interchange/bank-file.ts'
import { theServer } from '../../src/vocabulary/asker.ts'
import type { Option } from '../../src/vocabulary/option.ts'
import { houseOrganisation } from '../../src/vocabulary/organisation.ts'
import type { Question } from '../../src/vocabulary/question.ts'
import { loadBank } from '../../src/workflows/load-bank.ts'
import { makePeopleServices } from '../../src/workflows/people/make-people-services.ts'
import { makeSqliteLibrary } from '../samples/library-makers.ts'
import { sampleBank } from '../samples/sample-bank.ts'
import { sampleQuestions } from '../samples/sample-questions.ts'
import { sampleServices } from '../samples/sample-services.ts'
import { recordDelivery, type StoredContent } from './record-delivery.ts'
import { swapKey } from './swap-keys.ts'

function sampleContent(): StoredContent {
  const questions = sampleQuestions()
  const bank = sampleBank()
  const filled = bank.quizzes.map(({ id, blueprint }) => {
    const allowed = questions.filter(({ kind }) => blueprint.kinds.includes(kind))
    return [id, allowed.slice(0, blueprint.questions).map(question => question.id)] as const
  })
  return { bank, questions, filled: new Map(filled) }
}

// A real bank is loaded as the server loads it, and what fills its quizzes is kept, so that only keys can differ.
async function realContent(file: string): Promise<StoredContent> {
  const reading = readBankFile(readFileSync(`question-banks/${file}`, 'utf8'))
  if (!('bank' in reading)) throw new Error(`${file} has faults.`)
  const made = await makeSqliteLibrary()
  try {
    await loadBank(sampleServices(made.library), { asker: theServer, id: 'qb_real', bank: reading.bank })
    const ready = await made.library.listReadyQuestions(houseOrganisation, 'qb_real')
    const filled = new Map<`qz_${string}`, Question['id'][]>()
    for (const { id } of reading.bank.quizzes) {
      const edition = await made.library.findQuizEdition(id)
      filled.set(id, edition?.slots.map(({ question }) => question.id) ?? [])
    }
    // Judged after submission, the same quiz also shows what leaves while answers come in.
    const quizzes = reading.bank.quizzes.flatMap(quiz => {
      const later = {
        ...quiz,
        id: `${quiz.id}-later` as const,
        policy: { ...quiz.policy, feedback: 'after-submit' as const },
      }
      filled.set(later.id, filled.get(quiz.id) ?? [])
      return [quiz, later]
    })
    return { bank: { ...reading.bank, quizzes }, questions: ready.map(({ question }) => question), filled }
  } finally {
    await made.library.close()
    await made.discard()
  }
}

const contents = [
  { name: 'the sample bank', load: async () => sampleContent() },
  ...readdirSync('question-banks').map(file => ({ name: file, load: () => realContent(file) })),
]

describe.each(contents)('before its answer, $name', ({ load }) => {
  test('sends the same bytes whichever option is right', async () => {
    const content = await load()
    const asked = new Set([...content.filled.values()].flat())
    expect(asked.size).toBeGreaterThan(5)
    const swapped = content.questions.map(question => (asked.has(question.id) ? swapKey(question) : question))
    expect(swapped).not.toEqual(content.questions)
    const one = await recordDelivery(content)
    const other = await recordDelivery({ ...content, questions: swapped })
    expect(one.sent.length).toBeGreaterThan(40)
    expect(other.sent.length).toBe(one.sent.length)
    for (const [index, { request, bytes }] of one.sent.entries())
      expect({ request, bytes: other.sent[index]?.bytes }).toEqual({ request, bytes })
  })

  test('says no rationale and quotes no evidence beyond the passage itself', async () => {
    const { bank, questions, filled } = await load()
    const { sent } = await recordDelivery({ bank, questions, filled })
    const text = plain(sent.map(({ bytes }) => bytes).join('\n'))
    const asked = new Set([...filled.values()].flat())
    const rationales = questions
      .filter(({ id }) => asked.has(id))
      .flatMap(rationalesOf)
      .filter(rationale => !bank.article.text.includes(rationale))
    expect(rationales.length).toBeGreaterThan(5)
    expect(rationales.filter(rationale => text.includes(plain(JSON.stringify(rationale).slice(1, -1))))).toEqual([])
    for (const field of [
      'rationale',
      'evidence',
      'origin',
      'excluded',
      'keys',
      'accepted',
      'competitors',
      'derivation',
    ])
      expect([field, text.includes(`"${field}":`)]).toEqual([field, false])
    expect(text).not.toContain('<mark')
  })
})

function rationalesOf(question: Question): string[] {
  switch (question.kind) {
    case 'choice':
      return question.options.map(({ rationale }) => rationale.text)
    case 'order':
      return question.items.map(({ rationale }) => rationale.text)
    case 'match':
      return question.pairs.map(({ rationale }) => rationale.text)
    default:
      return question.rationale === undefined ? [] : [question.rationale.text]
  }
}

const plain = (text: string): string =>
  text
    .replaceAll('\\"', '"')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

test('every route of student delivery is recorded, but for the one that judges', async () => {
  const made = await makeSqliteLibrary()
  const services = sampleServices(made.library)
  const app = createApp({ services, people: makePeopleServices(services, made.connection) })
  await made.library.close()
  await made.discard()
  const delivery = /^(GET|POST|PUT) (\/|(\/api\/v1)?\/(quizzes|attempts)\b.*)$/
  const routes = app.routes.map(({ method, path }) => `${method} ${path}`).filter(route => delivery.test(route))
  const owned = ['POST /api/v1/quizzes', 'GET /api/v1/quizzes/:quiz/live', 'GET /api/v1/quizzes/:quiz/statistics']
  const judging = ['POST /api/v1/attempts/:attempt/submit']
  const { routes: recorded } = await recordDelivery(sampleContent())
  expect(new Set([...recorded, ...owned, ...judging])).toEqual(new Set(routes))
})

test('an option id that tells the key is caught', async () => {
  const content = sampleContent()
  const one = await recordDelivery({ ...content, questions: content.questions.map(tellKey) })
  const other = await recordDelivery({ ...content, questions: content.questions.map(swapKey).map(tellKey) })
  const differing = one.sent.filter(({ bytes }, index) => other.sent[index]?.bytes !== bytes)
  expect(differing.length).toBeGreaterThan(10)
})

function tellKey(question: Question): Question {
  if (question.kind !== 'choice') return question
  const telling = (id: Option['id']) => (question.keys.includes(id) ? ('op_key' as const) : id)
  const options = question.options.map(option => ({ ...option, id: telling(option.id) }))
  return { ...question, options, keys: question.keys.map(telling) }
}
