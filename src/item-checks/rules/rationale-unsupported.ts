import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Rationale } from '../../vocabulary/option.ts'
import type { Question } from '../../vocabulary/question.ts'
import type { ItemCheck } from '../item-check.ts'
import { rememberedWith } from '../remembered.ts'
import { plainWording } from '../words.ts'

const quotation = /“([^”]+)”/g
const fewestWords = 3

/** Finds explanations that quote words which the article doesn't have. */
export const rationaleUnsupported: ItemCheck = {
  name: 'rationale-unsupported',
  severity: 'error',
  guideline: 'What an explanation quotes from the article stands in the article.',
  source: 'Shute 2008, Focus on formative feedback: accurate feedback; Quizwright 2026: every option shows its place',
  examples: {
    bad: [
      {
        stem: 'Where did the flight end?',
        key: 'Dover',
        wrong: ['London', 'Calais'],
        rationales: ['He landed in Dover.', 'The article says “the flight ended in London”.', 'It began there.'],
      },
    ],
    good: [
      {
        stem: 'Where did the flight end?',
        key: 'Dover',
        wrong: ['London', 'Calais'],
        rationales: ['He landed in Dover.', 'The article says “the aircraft was shown in London”.', 'It began there.'],
      },
    ],
  },
  check(question, reader) {
    const rationales = rationalesOf(question)
    if (!rationales.some(({ rationale }) => rationale.text.search(quotation) >= 0)) return []
    const article = articleOf(reader).text
    const own = [question.stem, ...rationales.map(({ option }) => option)].map(plainWording)
    return rationales.flatMap(({ rationale }) =>
      [...rationale.text.matchAll(quotation)].flatMap(([, words = '']) => {
        const plain = plainWording(words)
        const isQuoted = article.includes(` ${plain} `) || own.some(text => text.includes(plain))
        if (plain.split(' ').length < fewestWords || isQuoted) return []
        return [{ message: `The explanation quotes “${words}”, which the article doesn’t say.` }]
      }),
    )
  },
}

function rationalesOf(question: Question): readonly { readonly rationale: Rationale; readonly option: string }[] {
  switch (question.kind) {
    case 'choice':
      return question.options.map(({ text: option, rationale }) => ({ option, rationale }))
    case 'order':
      return question.items.map(({ text: option, rationale }) => ({ option, rationale }))
    case 'match':
      return question.pairs.map(({ rationale }) => ({ option: '', rationale }))
    default:
      return []
  }
}

const articleOf = rememberedWith(({ bank }: BankReader) => ({
  text: ` ${plainWording(`${bank.article.headline}\n${bank.article.text}`)} `,
}))
