import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fieldsOf } from '../../views/response-fields.ts'
import { kindResponses } from '../samples/open-sample.ts'
import { openVisit, type Student } from './student-visit.ts'

let student: Student
beforeEach(async () => {
  student = await openVisit()
})
afterEach(() => student.close())

const htmx = { 'HX-Request': 'true' }
const quiz = 'qz_tunnel-kinds'

const formOf = (slot: number, which: 'right' | 'wrong'): Record<string, string> =>
  Object.fromEntries(fieldsOf(kindResponses[slot - 1]?.[which]))

const order = (first: string, second: string, third: string) => ({
  'place-op_story-1': first,
  'place-op_story-2': second,
  'place-op_story-3': third,
})

const refused: readonly (readonly [what: string, slot: number, form: Record<string, string>, message: string])[] = [
  ['an order without a place', 1, order('1', '2', ''), 'Give every line its place first'],
  ['an order with a place taken twice', 1, order('1', '3', '3'), 'Place 3 is taken twice'],
  ['an order with a place that there is not', 1, order('0', '4', '3'), 'Give every line its place first'],
  ['no pair', 2, { 'pair-op_50': '', 'pair-op_38': '' }, 'Choose an answer for each line first'],
  ['a pair with what is not offered', 2, { 'pair-op_50': 'op_none' }, 'Choose an answer for each line first'],
  [
    'one answer for two lines',
    2,
    { 'pair-op_50': 'op_sea', 'pair-op_38': 'op_sea' },
    '“its length under the sea” is chosen twice',
  ],
  ['no sentence', 3, {}, 'Tick a sentence first'],
  ['a sentence that is none', 3, { 'sentence-x-y': 'shown', 'sentence-5': 'shown' }, 'Tick a sentence first'],
  ['a sentence outside the article', 3, { 'sentence-5-99999': 'shown' }, 'outside the article'],
  ['a sentence that ends before it begins', 3, { 'sentence-9-4': 'shown' }, 'Tick a sentence first'],
  [
    'more sentences than may be ticked',
    3,
    Object.fromEntries(Array.from({ length: 21 }, (_, at) => [`sentence-${at}-${at + 1}`, 'shown'])),
    'you ticked 21',
  ],
]

describe('questions that put in order, match and show a place', () => {
  test('are asked with nothing that tells', async () => {
    const attempt = await student.start(quiz)
    for (const slot of [1, 2, 3]) {
      const { status, text } = await student.visit(`${attempt}?slot=${slot}`)
      expect([status, text.includes('<mark')]).toEqual([200, false])
      expect(text).not.toMatch(/selected=|checked|The whole tunnel is|The workers met on/)
    }
  })

  test('can be answered without scripts, and show what was right', async () => {
    const attempt = await student.start(quiz)
    for (const slot of [1, 2, 3]) {
      const { status, location } = await student.visit(`${attempt}/responses/${slot}`, { form: formOf(slot, 'right') })
      expect([status, location]).toEqual([303, `${attempt}?slot=${slot}#feedback`])
      const { text } = await student.visit(`${attempt}?slot=${slot}`)
      expect(text).toMatch(/<p class="verdict">.*?Right/s)
      expect(text).toMatch(/<mark id="evidence-1"/)
    }
    const { location } = await student.visit(`${attempt}/submit`, { form: {} })
    expect((await student.visit(location ?? '')).text).toContain('3 of 3 marks')
  })

  test('show the right order with its reasons, and where an item was put instead', async () => {
    const attempt = await student.start(quiz)
    await student.visit(`${attempt}/responses/1`, { form: order('2', '1', '3') })
    const { text } = await student.visit(`${attempt}?slot=1`)
    const items = [...text.matchAll(/<p class="text">([^<]+)</g)].map(([, words]) => words)
    expect(items).toEqual(['Digging began.', 'Workers from both shores met.', 'The tunnel opened.'])
    expect(text).toContain('Partly right')
    expect(text).toContain('Place 1, where you put it')
    expect(text).toContain('Place 2; you put it in place 3')
    expect(text).toContain('The workers met on 1 December 1990.')
    expect(text).toContain('0.33 of 1 mark')
  })

  test('show the right pairs with what shows them, and what was chosen or left open instead', async () => {
    const attempt = await student.start(quiz)
    const form = { 'pair-op_50': 'op_length', 'pair-op_38': 'op_depth', 'pair-op_160': '' }
    await student.visit(`${attempt}/responses/2`, { form })
    const { text } = await student.visit(`${attempt}?slot=2`)
    expect(text).toContain('You matched it so')
    expect(text).toContain('You chose “its depth below the sea”')
    expect(text).toContain('You left it open; right is:')
    expect(text).toContain('“about 38 kilometres of it lie under the sea”')
    expect(text).toContain('0.33 of 1 mark')
    expect(text.match(/<mark [^>]*class="key"/g)).toHaveLength(3)
  })

  test('show the words that were ticked beside those that show it', async () => {
    const attempt = await student.start(quiz)
    await student.visit(`${attempt}/responses/3`, { form: formOf(3, 'wrong') })
    const { text } = await student.visit(`${attempt}?slot=3`)
    expect(text).toMatch(/Your answer<\/p><p class="text">Digging began in 1987\.</)
    expect(text).toMatch(/Correct answer<\/p><p class="text">Queen Elizabeth II and President/)
    expect(text).toContain('is what you ticked')
    expect(text).toMatch(/<mark id="choice-1" class="choice"[^>]*>Digging began in 1987\./)
  })

  test.each(refused)('refuse %s with a message at the question', async (_, slot, form, message) => {
    const attempt = await student.start(quiz)
    for (const headers of [{}, htmx]) {
      const { status, text } = await student.visit(`${attempt}/responses/${slot}`, { form, headers })
      expect([status, text.includes(message)]).toEqual([422, true])
      expect(text).toContain('aria-describedby="refusal how"')
      expect(text).toContain('id="refusal"')
      expect(text.match(/autofocus/g)).toHaveLength(1)
    }
    expect((await student.visit(attempt)).text).toContain('0 answered')
  })

  test('keep what was given when it is refused', async () => {
    const attempt = await student.start(quiz)
    const places = await student.visit(`${attempt}/responses/1`, { form: order('', '1', '3') })
    expect(places.text.match(/value="[13]" selected/g)).toHaveLength(2)
    const form = { 'pair-op_50': 'op_sea', 'pair-op_38': 'op_sea' }
    const pairs = await student.visit(`${attempt}/responses/2`, { form })
    expect(pairs.text.match(/value="op_sea" selected/g)).toHaveLength(2)
  })

  test('keep a saved answer in the form where feedback waits', async () => {
    const attempt = await student.start('qz_tunnel-kinds-exam')
    for (const slot of [1, 2, 3]) {
      await student.visit(`${attempt}/responses/${slot}`, { form: formOf(slot, 'right') })
      const { text } = await student.visit(`${attempt}?slot=${slot}`)
      expect(text).toContain('Answer saved')
      expect(text).not.toContain('<mark')
      expect(text.match(/ selected=?| checked=?/g)).toHaveLength(slot === 3 ? 1 : 3)
    }
  })
})
