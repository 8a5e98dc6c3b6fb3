import { describe, expect, test } from 'vitest'
import type { Rationale } from '../../src/vocabulary/option.ts'
import type { EvidenceQuestion, MatchQuestion, OrderQuestion, Question } from '../../src/vocabulary/question.ts'
import type { QuestionBank } from '../../src/vocabulary/question-bank.ts'
import { kindResponses } from '../samples/open-sample.ts'
import { sampleBank } from '../samples/sample-bank.ts'
import { sampleQuestions } from '../samples/sample-questions.ts'
import { storeSample } from '../samples/sample-services.ts'
import { dumpDatabase } from './dump-database.ts'
import { openApp, ownerKey } from './open-app.ts'

const order = { bank: 'qb_tunnel', description: 'of them', blueprint: { questions: 2, kinds: ['blank'], seed: 1 } }

describe('SQL and HTML in text', () => {
  const texts = [
    "'; drop table responses; --",
    '" onmouseover="alert(1)',
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '</textarea></script><svg/onload=alert(1)>',
    '&lt;b&gt; {{7*7}} #{7*7}',
  ]

  test.each(texts)('is text like any other wherever text may stand: %s', async hostile => {
    const fresh = await openApp()
    const tables = Object.keys(dumpDatabase(fresh.file))
    try {
      await storeSample(fresh.services, hostileSample(hostile))
      const made = await fresh.send('/api/v1/quizzes', { token: ownerKey, json: { ...order, title: hostile } })
      expect([made.status, await made.json()]).toMatchObject([201, { title: hostile }])
      const { path, id, token } = await fresh.start()
      const asBrowser = { headers: { Cookie: `quizwright-token=${token}`, Accept: 'text/html' } }
      const pages = ['/', '/quizzes/qz_tunnel', `/attempts/${id}?slot=1`, `/attempts/${id}?slot=4`]
      for (const page of pages) await expectEscaped(page, hostile, await fresh.send(page, asBrowser))
      for (const [slot, json] of [
        [1, { kind: 'choice', selected: ['op_1'] }] as const,
        [4, { kind: 'blank', text: hostile }] as const,
      ]) {
        const answered = await fresh.send(`${path}/responses/${slot}`, { method: 'PUT', token, json })
        expect(await answered.text()).toContain(JSON.stringify(hostile).slice(1, -1))
      }
      for (const page of pages.slice(2)) await expectEscaped(page, hostile, await fresh.send(page, asBrowser))
      await fresh.send(`${path}/submit`, { method: 'POST', token })
      await expectEscaped('result', hostile, await fresh.send(`/attempts/${id}/result`, asBrowser))
      await answerKinds(fresh, hostile)
      const lost = await fresh.send(`/problems/${encodeURIComponent(hostile)}`, asBrowser)
      expect([lost.status, (await lost.text()).includes('alert(1)>')]).toEqual([404, false])
      expect(Object.keys(dumpDatabase(fresh.file))).toEqual(tables)
    } finally {
      await fresh.close()
    }
  })
})

async function answerKinds(app: Awaited<ReturnType<typeof openApp>>, hostile: string): Promise<void> {
  const { path, id, token } = await app.start('qz_tunnel-kinds')
  const asBrowser = { headers: { Cookie: `quizwright-token=${token}`, Accept: 'text/html' } }
  for (const [index, { wrong: json }] of kindResponses.entries()) {
    const page = `/attempts/${id}?slot=${index + 1}`
    await expectEscaped(page, hostile, await app.send(page, asBrowser))
    await app.send(`${path}/responses/${index + 1}`, { method: 'PUT', token, json })
    await expectEscaped(page, hostile, await app.send(page, asBrowser))
  }
}

async function expectEscaped(page: string, hostile: string, response: globalThis.Response): Promise<void> {
  const html = await response.text()
  expect([page, response.status]).toEqual([page, 200])
  expect(html).toContain(escaped(hostile))
  if (escaped(hostile) !== hostile) expect(html).not.toContain(hostile)
}

/** Makes the sample bank anew with hostile words in every text that no anchor ties to the article. */
function hostileSample(hostile: string): { bank: QuestionBank; questions: Question[] } {
  const { article, ...rest } = sampleBank()
  const text = `${article.text}\n\n${hostile}`
  const passages = [...article.passages, { start: article.text.length + 2, end: text.length }]
  const quizzes = rest.quizzes.map(quiz => ({ ...quiz, title: hostile, description: hostile }))
  const bank = {
    ...rest,
    title: hostile,
    licence: hostile,
    article: { ...article, headline: hostile, text, passages },
    quizzes,
  }
  const questions = sampleQuestions().map((question): Question => {
    const stem = `${hostile} ${question.stem}`
    if (question.kind === 'blank') return { ...question, stem, before: hostile, after: hostile, unit: hostile }
    if (question.kind !== 'choice') return { ...spoilt(question, hostile), stem }
    const options = question.options.map(option => ({
      ...option,
      text: `${option.text} ${hostile}`,
      rationale: { ...option.rationale, text: hostile },
    }))
    return { ...question, stem, options }
  })
  return { bank, questions }
}

function spoilt(question: OtherQuestion, hostile: string): OtherQuestion {
  const worded = <T extends { text: string }>(entry: T): T => ({ ...entry, text: `${entry.text} ${hostile}` })
  const explained = <T extends { rationale: Rationale }>(entry: T): T => ({
    ...entry,
    rationale: { ...entry.rationale, text: hostile },
  })
  switch (question.kind) {
    case 'order':
      return { ...question, items: question.items.map(worded).map(explained) }
    case 'match':
      return {
        ...question,
        prompts: question.prompts.map(worded),
        options: question.options.map(worded),
        pairs: question.pairs.map(explained),
      }
    case 'evidence':
      return { ...question, rationale: { text: hostile, evidence: [] } }
  }
}

type OtherQuestion = OrderQuestion | MatchQuestion | EvidenceQuestion

function escaped(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
  return text.replaceAll(/[&<>"']/g, character => entities[character] ?? character)
}
