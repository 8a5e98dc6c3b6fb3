import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { generateQuestions } from '../../src/generation/generate-questions.ts'
import { sayFigure } from '../../src/generation/realise/say-figure.ts'
import { readBankFile } from '../../src/interchange/bank-file.ts'
import { targetOf } from '../../src/item-checks/asked-target.ts'
import { checkQuestions } from '../../src/item-checks/check-questions.ts'
import { sayNumber, sayQuantity } from '../../src/text/say-number.ts'
import type { Quantity } from '../../src/vocabulary/quantity.ts'
import type { Question } from '../../src/vocabulary/question.ts'
import type { QuestionBank } from '../../src/vocabulary/question-bank.ts'
import { type FactCase, questionsOf } from './realise-fact.ts'
import { renameBank } from './rename-bank.ts'

const files = readdirSync('question-banks').filter(file => file.endsWith('.bank.json'))
const banks = files.map(file => [file, bankOf(file)] as const)

function bankOf(file: string): QuestionBank {
  const reading = readBankFile(readFileSync(`question-banks/${file}`, 'utf8'))
  if (!('bank' in reading)) throw new Error(`${file}: ${JSON.stringify(reading.faults)}`)
  return reading.bank
}

const paris = bankOf('paris-summit-2014.bank.json')

describe('generateQuestions', () => {
  it('has five banks to work on', () => {
    expect(banks.length).toBeGreaterThanOrEqual(5)
  })

  it.each(banks)('makes at least forty questions of %s, none with a finding', (_file, bank) => {
    const questions = generateQuestions(bank, { seed: 1 })
    expect(questions.length).toBeGreaterThanOrEqual(40)
    expect(checkQuestions(bank, questions)).toEqual([])
  })

  it.each(banks)('gives %s the same questions byte for byte each time', (_file, bank) => {
    const [one, other] = [1, 2].map(() => JSON.stringify(generateQuestions(structuredClone(bank), { seed: 7 })))
    expect(one).toBe(other)
  })

  it.each(banks)('gives %s under other names, figures and units the same questions renamed', (_file, bank) => {
    const { bank: renamed, rename } = renameBank(bank)
    // Which of two figures is the larger may change with them.
    const kinds = ['choice', 'blank'] as const
    const before = generateQuestions(bank, { seed: 1, kinds }).filter(question => targetOf(question)?.ask !== 'compare')
    const after = new Map(generateQuestions(renamed, { seed: 1, kinds }).map(question => [question.id, question]))
    // Whether a choice is offered may hang on a pool, whose names are nobody's to rename; a gap never does.
    const kept = before.filter(({ id, kind }) => kind === 'blank' || after.has(id))
    expect(kept.length).toBeGreaterThan(before.length * 0.93)
    expect(kept.map(({ id }) => essence(renamed, after.get(id)))).toEqual(
      kept.map(question => mapWords(essence(bank, question), rename)),
    )
    const changed = kept.filter(({ id, stem }) => stem !== after.get(id)?.stem)
    expect(changed.length).toBeGreaterThan(before.length * 0.9)
  })

  const wanted: readonly (readonly [what: string, stem: RegExp, key: RegExp])[] = [
    ['a who', /^Who pledged/, /^Tony Abbott$/],
    ['a where', /^(?:Where|In which city) did diplomats/, /^Paris$/],
    ['how many troops', /^How many troops/, /^600$/],
    [
      'what share of territory',
      /^(?:About what percentage of Iraq's territory|What share of Syria)/,
      /^(?:40(?: percent)?|a quarter)$/,
    ],
    ['how many strikes', /^How many strikes had the United States/, /^(?:more than )?160$/],
    ['which base', /which air base/, /^Al-Dhafra air base$/],
  ]
  it.each(wanted)('asks %s as a choice and as a blank', (_what, stem, key) => {
    const asked = generateQuestions(paris, { seed: 1 }).filter(question => stem.test(question.stem))
    expect(asked.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['choice', 'blank']))
    for (const question of asked) expect(keyOf(question)).toMatch(key)
  })

  it('keeps the first questions only where a count is given, and only the kinds asked for', () => {
    const all = generateQuestions(paris, { seed: 1, kinds: ['blank'] })
    expect(all.every(({ kind }) => kind === 'blank')).toBe(true)
    expect(generateQuestions(paris, { seed: 1, kinds: ['blank'], count: 5 })).toEqual(all.slice(0, 5))
  })

  it('gives with a count the first of what it gives without one', () => {
    const all = generateQuestions(paris, { seed: 1 })
    for (const count of [0, 1, 20, all.length - 1, all.length + 9])
      expect(generateQuestions(paris, { seed: 1, count })).toEqual(all.slice(0, count))
  })

  it('draws other wrong options for another seed, with the same keys', () => {
    const [one, other] = [1, 2].map(seed => generateQuestions(paris, { seed, kinds: ['choice'] }))
    expect(one?.map(keyOf)).toEqual(other?.map(keyOf))
    expect(JSON.stringify(one)).not.toBe(JSON.stringify(other))
  })

  const alike: readonly (readonly [what: string, given: FactCase, option: RegExp])[] = [
    [
      'decimal figures beside a decimal figure',
      {
        verb: 'weigh',
        arguments: [
          ['subject theme', '{!lake}'],
          ['object measure', '{tonnes}'],
        ],
      },
      /^\d\d\.\d tonnes$/,
    ],
    [
      'parts of decades beside a part of a decade',
      {
        verb: 'open',
        arguments: [
          ['subject theme', '{!museum}'],
          ['adjunct time in', '{fifties}'],
        ],
      },
      /^the late 19[3-7]0s$/,
    ],
    [
      'fractions beside a fraction',
      {
        verb: 'melt',
        arguments: [
          ['subject theme', '{quarter} of the snow'],
          ['adjunct place in', '{!norway}'],
        ],
      },
      /^(?:half|an? \w+|\w+ \w+s)$/,
    ],
  ]
  it.each(alike)('offers %s', (_what, given, option) => {
    const [question] = questionsOf(given).filter(({ kind }) => kind === 'choice')
    const texts = question?.kind === 'choice' ? question.options.map(({ text }) => text) : []
    expect(texts).toHaveLength(4)
    for (const text of texts) expect(text).toMatch(option)
  })

  it.each(banks)(
    'offers no computed figure of %s that is three times the key while nearer ones serve',
    (_file, bank) => {
      for (const question of generateQuestions(bank, { seed: 1, kinds: ['choice'] })) {
        if (question.kind !== 'choice' || question.options.length < 4) continue
        const key = Number.parseFloat(keyOf(question).replaceAll(',', ''))
        for (const { origin, text } of question.options)
          if (key > 12 && 'pool' in origin && origin.pool === 'numbers')
            expect(Number.parseFloat(text.replaceAll(',', ''))).toBeLessThan(key * 3)
      }
    },
  )

  it('offers surnames where the full name of the key would stand out', () => {
    const long = 'François Gérard Georges Nicolas Hollande'
    const entities = paris.entities.map(entity => ({
      ...entity,
      names: entity.names.map(name => (name.text === 'François Hollande' ? { ...name, text: long } : name)),
    }))
    const questions = generateQuestions({ ...paris, entities }, { seed: 1, kinds: ['choice'] })
    const opened = questions.find(({ stem }) => stem === 'Who opened the Paris conference?')
    expect(opened?.kind === 'choice' && opened.options.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Hollande']),
    )
    expect(JSON.stringify(opened)).not.toContain(`"text":"${long}"`)
  })

  it('makes no question of a fact that nobody confirmed', () => {
    const facts = paris.facts.map(fact => ({ ...fact, status: 'suggested' as const }))
    expect(generateQuestions({ ...paris, facts }, { seed: 1 })).toEqual([])
  })
})

function keyOf(question: Question): string {
  if (question.kind === 'blank') return question.accepted[0]?.text ?? ''
  if (question.kind !== 'choice') return question.stem
  return question.options
    .filter(({ id }) => question.keys.includes(id))
    .map(({ text }) => text)
    .join()
}

interface Essence {
  readonly id: string
  readonly words: readonly string[]
}

// The figures of the bank stand as "#", since "12" and "six" are worded by different rules.
function essence(bank: QuestionBank, question: Question | undefined): Essence {
  if (question === undefined) return { id: '', words: [] }
  const figures = bank.annotations.flatMap(annotation =>
    annotation.kind === 'quantity' ? figuresFor(annotation.quantity) : [],
  )
  const any = new RegExp(
    `(?<![\\p{L}\\d])(?:${figures.sort((a, b) => b.length - a.length).join('|') || '#'})(?![\\p{L}\\d]| \\p{Lu}\\p{Ll}+ \\d{4})`,
    'gu',
  )
  const gap = question.kind === 'blank' ? [question.before, question.after] : []
  return { id: question.id, words: [question.stem, ...gap, keyOf(question)].map(words => words.replace(any, '#')) }
}

function figuresFor(quantity: Quantity): string[] {
  const bare = { hedge: false, unit: false }
  return quantity.type === 'ordinal'
    ? []
    : [sayQuantity(quantity, bare), sayFigure(quantity, quantity.value), sayNumber(quantity.value)].flatMap(words => [
        words,
        words.charAt(0).toUpperCase() + words.slice(1),
      ])
}

const mapWords = ({ id, words }: Essence, rename: (words: string) => string): Essence => ({
  id,
  words: words.map(rename),
})
