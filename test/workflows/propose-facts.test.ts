import { describe, expect, test } from 'vitest'
import { checkQuestions } from '../../src/item-checks/check-questions.ts'
import type { ProposalRequest } from '../../src/vocabulary/fact-proposer.ts'
import type { ChoiceQuestion } from '../../src/vocabulary/question.ts'
import { proveQuestion } from '../../src/workflows/proposals/prove-question.ts'
import { makeGround } from '../../src/workflows/proposals/quoted-sentence.ts'
import { proposeFacts, withOptions } from '../../src/workflows/propose-facts.ts'
import { type Answer, send, sendWords } from '../outbound/open-server.ts'
import { askServer, nothing } from './proposals/ask-server.ts'
import { bridgeBank } from './proposals/bridge-bank.ts'
import { goodAnswer, goodFact, goodQuestion } from './proposals/good-answer.ts'

const bank = bridgeBank()
describe('a helper model that does well', () => {
  const written = JSON.stringify(goodAnswer)

  test.each([
    ['JSON', sendWords(written)],
    [
      'JSON in parts',
      sendWords([
        { type: 'text', text: written.slice(0, 40) },
        { type: 'text', text: written.slice(40) },
      ]),
    ],
    ['JSON in a fence', sendWords(`\`\`\`json\n${JSON.stringify(goodAnswer, undefined, 2)}\n\`\`\``)],
    ['JSON between sentences', sendWords(`Sure {as you wish}! Here it is:\n${written}\nDoes {"this": "help"}?`)],
    ['JSON behind its thoughts', sendWords(`<think>{"facts": [1, 2]} or {"facts": </think>${written}`)],
  ])('has its facts, questions and wrong options accepted: %s', async (_, answer) => {
    const { facts, questions, distractors, dropped, notes } = await askServer(answer)
    expect(facts.map(({ clause }) => clause.verb.lemma)).toEqual(['buy'])
    expect(questions.map(({ stem }) => stem)).toEqual([goodQuestion.stem])
    expect({ distractors, dropped, notes }).toEqual({ distractors: [], dropped: {}, notes: [] })
  })

  test('is shown the article between marks, and asked once', async () => {
    const { got } = await askServer(sendWords(written))
    expect(got).toHaveLength(1)
    const { path = '', body = '', headers } = got[0] ?? {}
    expect([path, headers?.authorization]).toEqual(['/chat/completions', 'Bearer sk-secret'])
    const { model, messages } = JSON.parse(body)
    expect([model, messages.length]).toEqual(['small:3b', 2])
    expect(messages[1].content).toMatch(/^<(ARTICLE-[\w-]{16})>\n.*Peberholm.*<\/\1>/s)
  })
})

describe('a helper model that fails gives a note and nothing else', () => {
  test.each<[string, Answer, string]>([
    ['never answers', () => undefined, 'did not answer in time'],
    ['breaks off', (_response, _count, { socket }) => void socket.resetAndDestroy(), 'cannot be reached'],
    ['refuses the key', send('{"error":"sk-secret"}', 'application/json', 401), 'refused the request (status 401)'],
    ['is overloaded', send('', 'text/plain', 429, { 'Retry-After': '0' }), 'refused the request (status 429)'],
    ['is broken', send('', 'text/plain', 500, { 'Retry-After': '0' }), 'refused the request (status 500)'],
    ['redirects', send('', 'text/plain', 307, { Location: '/v2' }), 'redirects elsewhere'],
    ['sends a page', send('<html></html>', 'text/html'), 'is not JSON'],
    ['sends half of its JSON', send('{"choices":[{"mess'), 'is not JSON'],
    ['sends too much', send(`{"a":"${'x'.repeat(200_000)}"}`), 'is too large'],
    ['sends no message', send('{"choices":[]}'), 'holds no message'],
    ['sends a message of another shape', sendWords({ facts: [] }), 'holds no message'],
    ['talks', sendWords('I am sorry, but I can’t do that.'), 'holds no proposals'],
    ['is cut off', sendWords(JSON.stringify(goodAnswer).slice(0, -30), 'length'), 'is cut off'],
    ['sends its key', sendWords(JSON.stringify({ ...goodAnswer, note: 'sk-secret' })), 'held its own key'],
  ])('%s', async (_, answer, note) => {
    const accepted = await askServer(answer, { milliseconds: 500 })
    expect(accepted).toMatchObject(nothing)
    expect(accepted.notes).toEqual([expect.stringContaining(note)])
  })
})

describe('a helper model that errs has what it got wrong dropped and counted', () => {
  const wrong = (quote: string) => ({ ...goodFact, quote })

  test.each<[string, object, Readonly<Record<string, number>>]>([
    [
      'wrong quotes',
      { facts: [wrong('Sweden bought 13 trains'), wrong('Sweden sold trains')] },
      { 'quote-not-found': 2 },
    ],
    [
      'quotes of another place',
      { facts: [wrong('It links Copenhagen in Denmark with Malmö')] },
      { 'quote-elsewhere': 1 },
    ],
    ['lists of anything', { facts: [null, 7, 'x', [], {}, { quote: 1 }], questions: [[[]]] }, { 'wrong-shape': 7 }],
    ['no lists', { facts: { quote: 'x' }, questions: 'why', distractors: 5 }, { 'wrong-shape': 3 }],
    ['the same again', { facts: [goodFact, goodFact] }, { 'known-already': 1 }],
    ['too many', { facts: Array.from({ length: 70 }, () => 0) }, { 'too-many': 10, 'wrong-shape': 60 }],
    ['a question nobody asked', { distractors: [{ question: 'qu_x', distractors: ['a'] }] }, { 'no-such-question': 1 }],
    [
      'a key of its own',
      { questions: [{ ...goodQuestion, key: 'because trolls live there' }] },
      { 'key-unsupported': 1 },
    ],
  ])('%s', async (_, answer, dropped) => {
    const accepted = await askServer(sendWords(JSON.stringify(answer)))
    expect(accepted.dropped).toEqual(dropped)
    expect(accepted.questions).toEqual([])
  })
})

describe('wrong options for a question that there is', () => {
  const proved = proveQuestion(makeGround(bank, 'm'), goodQuestion)
  if ('dropped' in proved) throw new Error(proved.dropped)
  const { question } = proved
  const isKey = ({ id }: { id: string }) => question.keys.some(key => key === id)
  const wrong = question.options.filter(option => !isKey(option))
  const short: ChoiceQuestion = {
    ...question,
    options: [...question.options.filter(isKey), ...wrong.slice(0, 2)],
    derivation: { by: 'person', who: 'a test', grounds: {} },
  }
  const propose = (...distractors: readonly string[]) => {
    const proposals = { ...nothing, notes: [], distractors: [{ question: question.id, distractors }] }
    return proposeFacts(bank, { name: 'm', propose: async () => proposals }, [short])
  }

  test('are accepted where they are of its kind, one for each free place', async () => {
    const { distractors, dropped } = await propose('because a storm broke the towers', 'because the rocks were too old')
    expect(distractors).toMatchObject([
      { question: question.id, options: [{ text: 'because a storm broke the towers', origin: { from: 'model' } }] },
    ])
    expect(dropped).toEqual({ 'too-many': 1 })
    expect(checkQuestions(bank, [withOptions(short, distractors[0]?.options ?? [])])).toEqual([])
  })

  test('are asked for where there are fewer than three, and of nothing else', async () => {
    const asked: string[] = []
    const propose = async ({ questions }: ProposalRequest) => {
      asked.push(...questions.map(({ id }) => id))
      return { ...nothing, notes: [] }
    }
    await proposeFacts(bank, { name: 'm', propose }, [short, { ...question, id: 'qu_full' }])
    expect(asked).toEqual([question.id])
  })

  test.each([
    ['because aircraft fly low near the airport', 'distractor-like-key'],
    ['because aircraft fly low', 'distractor-like-key'],
    ['because low aircraft fly near the airport', 'distractor-like-key'],
    ['because the crossing ends in a tunnel', 'distractor-supported'],
    ['because they named the island Peberholm', 'distractor-supported'],
    ['to let the ships go by', 'distractor-unlike-form'],
    ['because 12 ships need a deep channel', 'distractor-unlike-form'],
    ['because ships never came near the shore', 'broken-rule: absolute-terms'],
    [wrong[0]?.text ?? '', 'known-already'],
    ['because <b>ships</b> need a channel', 'wrong-shape'],
    ['because the correct answer is another', 'wrong-shape'],
  ])('are dropped otherwise: %s', async (text, reason) => {
    expect(await propose(text)).toMatchObject({ distractors: [], dropped: { [reason]: 1 } })
  })

  test('are dropped where numbers ascend', async () => {
    const proposals = { ...nothing, notes: [], distractors: [{ question: question.id, distractors: ['x'] }] }
    const ascending = { ...short, order: 'ascending' as const }
    const { dropped } = await proposeFacts(bank, { name: 'm', propose: async () => proposals }, [ascending])
    expect(dropped).toEqual({ 'options-in-order': 1 })
  })
})
