import type { BankReader } from '../../../../src/vocabulary/bank-reader.ts'
import type { Option } from '../../../../src/vocabulary/option.ts'
import type { ChoiceQuestion } from '../../../../src/vocabulary/question.ts'
import type { BenchArticle } from '../articles/bench-article.ts'
import { readWholeFigure } from '../figures.ts'
import { type Measure, shareAtLeast } from '../measure.ts'
import { wordsOf } from '../tokens.ts'

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const dateForms: readonly (readonly [name: string, form: RegExp])[] = [
  ['day', new RegExp(`^(?:\\p{L}+day )?\\d{1,2} ${month}(?: \\d{4})?$`, 'u')],
  ['month', new RegExp(`^(?:(?:early|mid|late)[ -])?${month} \\d{4}$`)],
  ['year', /^(?:(?:early|mid|late)[ -])?(?:1\d|20)\d\d$/],
  ['decade', /^(?:the )?(?:1\d|20)\d0s$/],
]

/** Measures whether wrong options are of the key's kind and whether the article speaks of one of them. */
export function measureDistractors(articles: readonly BenchArticle[]): Measure[] {
  const choices = articles.flatMap(({ reader, questions }) =>
    questions.filter(question => question.kind === 'choice').map(question => ({ reader, question })),
  )
  const wrong = choices.flatMap(({ reader, question }) =>
    wrongOf(question).map(option => isOfKeysKind(reader, question, option)),
  )
  const elsewhere = choices.filter(({ question }) => wrongOf(question).some(({ origin }) => 'anchor' in origin))
  return [
    shareAtLeast('wrong options of the key’s kind', { part: wrong.filter(Boolean).length, of: wrong.length }, 100),
    shareAtLeast('items with a wrong option from the article', { part: elsewhere.length, of: choices.length }, 90),
  ]
}

/** Tells whether a wrong option is the same kind of thing as the key: a figure, a date as exact, an entity of a kind. */
export function isOfKeysKind(reader: BankReader, question: ChoiceQuestion, option: Option): boolean {
  const key = question.options.find(({ id }) => question.keys.includes(id))
  if (key === undefined) return false
  const isOffice = option.origin.from === 'pool' && option.origin.pool === 'offices'
  const [wanted, found] = [kindOf(reader, key.text), isOffice ? 'role' : kindOf(reader, option.text)]
  if (found !== undefined || wanted === undefined) return found === wanted || [wanted, found].every(isHappening)
  const isPool = option.origin.from === 'pool' && /\p{Lu}/u.test(option.text)
  return isPool && !['figure', 'role', ...dateForms.map(([name]) => name)].includes(wanted)
}

// A phrase of the article stands for what happens, as an event that has a name does.
const isHappening = (kind: string | undefined) => kind === undefined || kind === 'event'

const wrongOf = ({ options, keys }: ChoiceQuestion) => options.filter(({ id }) => !keys.includes(id))

function kindOf(reader: BankReader, text: string): string | undefined {
  const date = dateForms.find(([, form]) => form.test(text))
  if (date !== undefined) return date[0]
  if (readWholeFigure(text) !== undefined) return 'figure'
  const wording = plain(text)
  const entity = reader.bank.entities.find(({ names }) => names.some(name => plain(name.text) === wording))
  if (entity !== undefined) return entity.kind
  const isRole = reader.bank.annotations.some(one => one.kind === 'role' && wording.includes(plain(one.role.title)))
  return isRole ? 'role' : undefined
}

const plain = (text: string) => wordsOf(text.replace(/^the /i, '')).join(' ')
