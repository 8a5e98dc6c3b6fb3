import { describe, expect, it } from 'vitest'
import { generateQuestions } from '../../src/generation/generate-questions.ts'
import { makeChoiceQuestion } from '../../src/generation/make-choice-question.ts'
import { findTargets } from '../../src/generation/targets.ts'
import { asksTheArticle } from '../../src/generation/wordings.ts'
import { entitiesNamed } from '../../src/item-checks/key-wordings.ts'
import { sortClassOf } from '../../src/item-checks/sort-class.ts'
import { normaliseAnswer } from '../../src/text/normalise-answer.ts'
import { readerOf } from '../../src/vocabulary/bank-reader.ts'
import type { Option } from '../../src/vocabulary/option.ts'
import type { ChoiceQuestion } from '../../src/vocabulary/question.ts'
import { askQuestion } from '../../src/workflows/ask-question.ts'
import { bankFiles, readBankOf } from '../interchange/read-bank.ts'

const banks = bankFiles.map(([file]) => [file, readBankOf(file.replace('.bank.json', ''))] as const)
const made = banks.map(([file, bank]) => {
  const questions = [1, 2, 3].flatMap(seed => generateQuestions(bank, { seed, kinds: ['choice'] }))
  return [file, readerOf(bank), questions.filter(question => question.kind === 'choice')] as const
})
const wrongOf = ({ options, keys }: ChoiceQuestion) => options.filter(({ id }) => !keys.includes(id))
const keyOf = ({ options, keys }: ChoiceQuestion) =>
  options.filter(({ id }) => keys.includes(id)).map(({ text }) => text)
const isGrounded = ({ origin }: Option) => origin.from === 'misreading' || origin.from === 'article'

describe('the options of the choice questions', () => {
  it.each(made)('of %s are explained by the article or by its silence', (_file, reader, questions) => {
    expect(questions.length).toBeGreaterThan(150)
    for (const { origin, excluded, rationale } of questions.flatMap(wrongOf)) {
      expect(excluded).toBeDefined()
      if (origin.from === 'article' || origin.from === 'misreading') {
        expect(rationale.evidence.length).toBeGreaterThan(0)
        expect(rationale.text).toMatch(/^[\p{Lu}\d“].*[.”]$/u)
        const { start, end, exact } = origin.anchor
        expect(reader.bank.article.text.slice(start, end)).toBe(exact)
      } else expect(rationale.text).toMatch(/^The article (?:does not mention|gives .* not) /)
    }
  })

  it.each(made)('of %s never mean the key, nor one another', (_file, reader, questions) => {
    for (const question of questions) {
      const texts = question.options.map(({ text }) => normaliseAnswer(text))
      expect(new Set(texts).size).toBe(texts.length)
      const meant = question.options.flatMap(({ text }) =>
        entitiesNamed(reader, text)
          .slice(0, 1)
          .map(({ id }) => id),
      )
      expect(new Set(meant).size).toBe(meant.length)
      const accepted = keyOf(question)
        .flatMap(text => entitiesNamed(reader, text))
        .flatMap(({ names }) => names.filter(({ accept }) => accept).map(({ text }) => normaliseAnswer(text)))
      for (const { text } of wrongOf(question)) expect(accepted).not.toContain(normaliseAnswer(text))
    }
  })

  it.each(made)('of %s are of one class', (_file, reader, questions) => {
    for (const question of questions) {
      const entities = question.options.flatMap(({ text }) => entitiesNamed(reader, text).slice(0, 1))
      expect(new Set(entities.map(sortClassOf)).size).toBeLessThanOrEqual(1)
    }
  })

  it.each(made)('of %s hold at most one of a pool beside two names of the article', (_file, _reader, questions) => {
    const named = questions.filter(({ order }) => order === 'shuffle')
    expect(named.length).toBeGreaterThan(50)
    for (const question of named) {
      const grounded = wrongOf(question).filter(isGrounded).length
      if (grounded >= 2) expect(wrongOf(question).length - grounded).toBeLessThanOrEqual(1)
    }
  })

  it('hold one that another place of the article supports in nine of ten questions, a misreading in one of five', () => {
    const questions = made.flatMap(([, , some]) => some)
    const grounded = questions.filter(question => wrongOf(question).some(isGrounded))
    const misread = questions.filter(question => wrongOf(question).some(({ origin }) => origin.from === 'misreading'))
    expect(grounded.length / questions.length).toBeGreaterThanOrEqual(0.9)
    expect(misread.length / questions.length).toBeGreaterThanOrEqual(0.18)
  })

  it('seldom let the key stand out by its length', () => {
    const questions = made.flatMap(([, , some]) => some).filter(({ order }) => order === 'shuffle')
    const longest = questions.filter(question => {
      const others = wrongOf(question).map(({ text }) => text.length)
      return Math.max(...keyOf(question).map(text => text.length)) >= 1.2 * Math.max(...others)
    })
    expect(longest.length / questions.length).toBeLessThan(0.03)
  })

  it.each(banks)('of %s are provably wrong, or the stem asks for what the article says', (_file, bank) => {
    const reader = readerOf(bank)
    for (const target of findTargets(reader)) {
      const question = makeChoiceQuestion(reader, target, 1)
      if (question === undefined) continue
      const isOpen = wrongOf(question).some(
        ({ excluded, origin }) => excluded === 'not-stated' && isGrounded({ origin } as Option),
      )
      if (!isOpen) continue
      // Who said it, or what somebody said, is the article's to tell in any case.
      const isReported = target.ask === 'speaker' || target.fact.attribution.length > 0
      expect(isReported || asksTheArticle(target)).toBe(true)
      if (!isReported) expect(question.stem).toContain('according to the article')
    }
  })
})

describe('the place of the key', () => {
  const targets = banks.flatMap(([, bank]) => {
    const reader = readerOf(bank)
    return findTargets(reader).map(target => ({ reader, target }))
  })
  const placesOf = (
    order: ChoiceQuestion['order'],
    placed: (question: ChoiceQuestion, seed: string) => readonly string[],
  ) => {
    const places = [0, 0, 0, 0]
    for (let seed = 1; seed <= 300; seed += 1)
      for (const [at, { reader, target }] of targets.entries()) {
        if (at % 30 !== seed % 30) continue
        const question = makeChoiceQuestion(reader, target, seed)
        if (question?.order !== order || question.options.length !== 4) continue
        const place = placed(question, `${seed}`).indexOf(question.keys[0] ?? '')
        places[place] = (places[place] ?? 0) + 1
      }
    const total = places.reduce((sum, count) => sum + count, 0)
    expect(total).toBeGreaterThan(500)
    return places.map(count => count / total)
  }

  it('is any of the four alike over 300 seeds where options are shuffled', () => {
    const shown = (question: ChoiceQuestion, seed: string) => {
      const asked = askQuestion({ slot: 1, maxMark: 1, question }, seed)
      return asked.kind === 'choice' ? asked.options.map(({ id }) => id) : []
    }
    for (const share of placesOf('shuffle', shown)) expect(Math.abs(share - 0.25)).toBeLessThan(0.03)
  })

  it('is none more than twice as often as another where options ascend', () => {
    const shares = placesOf('ascending', ({ options }) => options.map(({ id }) => id))
    for (const share of shares) expect(share).toBeGreaterThan(0.16)
  })
})
