import { describe, expect, test } from 'vitest'
import { generateQuestions } from '../../../src/generation/generate-questions.ts'
import { readBank } from '../../../src/interchange/bank-file.ts'
import { ProposedFact } from '../../../src/vocabulary/proposal.ts'
import { doubtIn } from '../../../src/workflows/proposals/doubtful-words.ts'
import { proveFact } from '../../../src/workflows/proposals/prove-fact.ts'
import { makeGround } from '../../../src/workflows/proposals/quoted-sentence.ts'
import { bridgeBank } from './bridge-bank.ts'

const bought = {
  quote: 'Sweden bought 12 trains from a firm in Germany',
  subject: 'Sweden',
  verb: { quote: 'bought', lemma: 'buy' },
  arguments: [
    { function: 'object', quote: '12 trains' },
    { function: 'adjunct', preposition: 'from', quote: 'a firm in Germany' },
  ],
}
const more = [
  'The wind does not stop trains. Trains will stop at night in Malmö. The towers, grey and slender, carry the deck.',
  'Experts doubt that the bridge shook. “The tolls pay the builders,” a boss told us. The old ferry to Malmö stopped.',
  'Ann Lund, whom Ben Berg taught, drew the plans. In 1999, workers closed the gap, and a ship sounded its horn.',
  'The police watch the Øresund Bridge. Last week a storm shook the bridge. It holds the road. The engineers put lamps on the deck. Storms nearly broke the crane.',
]
const bank = bridgeBank(...more)

function prove(proposed: object) {
  return proveFact(makeGround(bank, 'a-model'), ProposedFact.parse(proposed), 'fa_m-1')
}

const of = (quote: string, subject: string, verb: string, lemma: string, ...others: readonly string[]) => ({
  ...{ quote, subject, verb: { quote: verb, lemma } },
  arguments: others.map(one => {
    const [form = '', words = ''] = one.split(': ')
    const [grammar, preposition] = form.split(' ')
    return { function: grammar, ...(preposition !== undefined && { preposition }), quote: words }
  }),
})

describe('a fact that the article states is proved', () => {
  test.each([
    ['with a count and an inner place', bought],
    ['in other signs and its full stop', { ...bought, quote: 'Sweden bought 12 trains from a firm in Germany.' }],
    [
      'of plain words',
      of(
        'Workers built the bridge in five years',
        'Workers',
        'built',
        'build',
        'object: the bridge',
        'adjunct in: five years',
      ),
    ],
    ['that denies', of('The wind does not stop trains', 'The wind', 'does not stop', 'stop', 'object: trains')],
    [
      'of the future',
      of('Trains will stop at night in Malmö', 'Trains', 'will stop', 'stop', 'adjunct at: night', 'adjunct in: Malmö'),
    ],
    [
      'around an aside',
      of('The towers, grey and slender, carry the deck', 'The towers', 'carry', 'carry', 'object: the deck'),
    ],
    ['behind a date', of('workers closed the gap', 'workers', 'closed', 'close', 'object: the gap')],
    [
      'with its date in front',
      of('In 1999, workers closed the gap', 'workers', 'closed', 'close', 'object: the gap', 'adjunct in: 1999'),
    ],
    [
      'with the rest of a half name',
      of('The police watch the Øresund Bridge', 'The police', 'watch', 'watch', 'object: Øresund'),
    ],
  ])('%s', (_, proposed) => {
    const proved = prove(proposed)
    if ('dropped' in proved) throw new Error(proved.dropped)
    const { fact, annotations } = proved
    expect(fact).toMatchObject({ status: 'suggested', origin: { by: 'model', model: 'a-model' } })
    for (const { anchor } of [...annotations, ...fact.clause.arguments])
      expect(bank.article.text.slice(anchor.start, anchor.end)).toBe(anchor.exact)
    const whole = readBank({
      ...bank,
      annotations: [...bank.annotations, ...annotations],
      facts: [...bank.facts, { ...fact, status: 'confirmed' }],
    })
    expect(whole).toHaveProperty('bank')
    if ('bank' in whole) expect(() => generateQuestions(whole.bank, { seed: 1 })).not.toThrow()
  })

  test('and its count is read from the quote', () => {
    const proved = prove({ ...bought, value: 999, arguments: bought.arguments.map(one => ({ ...one, value: 999 })) })
    expect(proved).toMatchObject({
      annotations: [{ kind: 'quantity', quantity: { value: 12, unit: { singular: 'train', plural: 'trains' } } }],
    })
  })

  test('and asked for by what it gives', () => {
    const proved = prove(bought)
    if ('dropped' in proved) throw new Error(proved.dropped)
    const confirmed = { ...proved.fact, status: 'confirmed' as const }
    const whole = { ...bank, annotations: [...bank.annotations, ...proved.annotations], facts: [confirmed] }
    const stems = generateQuestions(whole, { seed: 1 }).map(({ stem }) => stem)
    expect(stems).toContain('How many trains did Sweden buy from a firm in Germany?')
  })
})

test('a slot within another phrase, and an owner, is never asked for', () => {
  const proved = prove(bought)
  if ('dropped' in proved) throw new Error(proved.dropped)
  expect(proved.fact.clause.arguments.map(({ phrase }) => phrase)).toMatchObject([
    [{ ask: true }],
    [{ ask: true }],
    ['a firm in ', { ask: false }],
  ])
})

test.each([
  ['According to Ann', 'only-reported'],
  ['Reports say', 'only-reported'],
  ['off Port Said', undefined],
  ['if', 'only-possible'],
  ['It isn’t', 'denied'],
  ['in the old town', undefined],
])('the words “%s” around a statement: %s', (words, reason) => {
  expect(doubtIn(words)?.dropped).toBe(reason)
})

describe('a fact is dropped', () => {
  test.each([
    [
      'for a quote that stands nowhere',
      { ...bought, quote: 'Sweden bought 14 trains from a firm in Germany' },
      'quote-not-found',
    ],
    ['for a paraphrase', { ...bought, quote: 'Sweden purchased 12 trains from a German firm' }, 'quote-not-found'],
    [
      'for a quote within words',
      { ...bought, quote: 'weden bought 12 trains from a firm in Germany' },
      'quote-not-found',
    ],
    ['for a quote of many places', of('the bridge', 'the bridge', 'bridge', 'bridge'), 'quote-ambiguous'],
    ['for a part from another sentence', { ...bought, subject: 'Norway' }, 'quote-elsewhere'],
    [
      'for a figure from another sentence',
      { ...bought, arguments: [{ function: 'object', quote: '1 July 2000' }] },
      'quote-elsewhere',
    ],
    [
      'for a wrong preposition',
      { ...bought, arguments: [bought.arguments[0], { ...bought.arguments[1], preposition: 'to' }] },
      'quote-elsewhere',
    ],
    [
      'for names in each other’s place',
      { ...bought, subject: 'Germany', arguments: [{ function: 'object', quote: 'Sweden' }] },
      'out-of-order',
    ],
    [
      'for the head of another clause',
      of('Ann Lund, whom Ben Berg taught, drew the plans', 'Ben Berg', 'drew', 'draw', 'object: the plans'),
      'words-left-over',
    ],
    [
      'for the last word of its subject',
      of('The old ferry to Malmö stopped', 'Malmö', 'stopped', 'stop'),
      'words-left-over',
    ],
    [
      'for one of two subjects',
      of('the king of Sweden met on the bridge', 'the king of Sweden', 'met', 'meet', 'adjunct on: the bridge'),
      'words-left-over',
    ],
    ['for words left out', { ...bought, arguments: bought.arguments.slice(0, 1) }, 'words-left-over'],
    [
      'for what a newspaper said',
      of('Norway paid for the lights', 'Norway', 'paid', 'pay', 'adjunct for: the lights'),
      'only-reported',
    ],
    [
      'for what a quotation says',
      of('The tolls pay the builders', 'The tolls', 'pay', 'pay', 'object: the builders'),
      'only-reported',
    ],
    [
      'for a saying',
      of('A newspaper said that Norway paid for the lights', 'A newspaper', 'said', 'say', 'object: Norway'),
      'words-left-over',
    ],
    ['for a condition', of('the wind is strong', 'the wind', 'is', 'be', 'complement: strong'), 'only-possible'],
    [
      'for what hangs on a condition',
      of('the police close the bridge', 'the police', 'close', 'close', 'object: the bridge'),
      'only-possible',
    ],
    [
      'for what is doubted',
      of('the bridge shook', 'the bridge', 'shook', 'shake', 'adjunct: the bridge'),
      'out-of-order',
    ],
    ['for a doubt', of('Experts doubt that the bridge shook', 'the bridge', 'shook', 'shake'), 'denied'],
    [
      'for half of a denial',
      of('The island was not planted by gardeners', 'The island', 'was not planted', 'plant', 'adjunct by: gardeners'),
      'denied',
    ],
    ['for a verb of another lemma', { ...bought, verb: { quote: 'bought', lemma: 'sell' } }, 'verb-unread'],
    [
      'for a verb that nearly happened',
      of('Storms nearly broke the crane', 'Storms', 'nearly broke', 'break', 'object: the crane'),
      'verb-unread',
    ],
    [
      'for a tense that isn’t sure',
      of('The engineers put lamps on the deck', 'The engineers', 'put', 'put', 'object: lamps', 'adjunct on: the deck'),
      'verb-unread',
    ],
    ['for a pronoun', of('It holds the road', 'It', 'holds', 'hold', 'object: the road'), 'leans-on-context'],
    [
      'for a day that isn’t marked',
      of('Last week a storm shook the bridge', 'a storm', 'shook', 'shake', 'object: the bridge', 'adjunct: Last week'),
      'leans-on-context',
    ],
    [
      'for what the bank states already',
      of('The Øresund Bridge opened on 1 July 2000', 'The Øresund Bridge', 'opened', 'open', 'adjunct on: 1 July 2000'),
      'known-already',
    ],
  ])('%s', (_, proposed, reason) => {
    const proved = prove(proposed)
    expect('dropped' in proved ? proved.dropped : proved.fact.clause).toBe(reason)
  })
})
