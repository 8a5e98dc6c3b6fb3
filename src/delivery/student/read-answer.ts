import type { Refusal } from '../../../views/refusal.tsx'
import { pairField, placeField, readSentenceField } from '../../../views/response-fields.ts'
import type { AskedOption, AskedQuestion } from '../../vocabulary/asked-question.ts'
import type { Response } from '../../vocabulary/response.ts'

const mostCharacters = 500
const mostSentences = 20

type Asked<K extends AskedQuestion['kind']> = Extract<AskedQuestion, { kind: K }>

/** Reads a form as the response to a question, or says in a sentence for the student why it isn't one. */
export function readAnswer(
  fields: ReadonlyMap<string, string>,
  asked: AskedQuestion,
): { response: Response } | { refusal: Refusal } {
  switch (asked.kind) {
    case 'choice':
      return readChoice(fields.get('option') ?? '', asked.options)
    case 'blank':
      return readText(fields.get('text') ?? '')
    case 'order':
      return readOrder(fields, asked.items)
    case 'match':
      return readPairs(fields, asked)
    case 'evidence':
      return readSentences(fields)
  }
}

function readChoice(value: string, options: readonly AskedOption[]) {
  const option = options.find(({ id }) => id === value)
  if (option !== undefined) return { response: { kind: 'choice' as const, selected: [option.id] } }
  const message =
    value === '' ? 'Choose an answer first, then check it.' : 'That answer is not among these. Choose one of them.'
  return { refusal: { message } }
}

function readText(typed: string) {
  const fields = new Map([['text', typed]])
  if (/^\s*$/.test(typed)) return { refusal: { message: 'Write your answer in the gap first, then check it.', fields } }
  if (typed.length > mostCharacters) {
    const message = `An answer can have ${mostCharacters} characters; yours has ${typed.length}. Shorten it and check it again.`
    return { refusal: { message, fields } }
  }
  if (typed.includes('\u0000')) {
    return { refusal: { message: 'The answer holds characters that cannot be read. Type it again.' } }
  }
  return { response: { kind: 'blank' as const, text: typed } }
}

function readOrder(fields: ReadonlyMap<string, string>, items: readonly AskedOption[]) {
  const itemAt = (place: number) => items.filter(({ id }) => fields.get(placeField(id)) === String(place))
  const places = items.map((_, index) => itemAt(index + 1))
  const sequence = places.flatMap(([first]) => first?.id ?? [])
  if (sequence.length === items.length) return { response: { kind: 'order' as const, sequence } }
  const doubled = places.findIndex(found => found.length > 1)
  const message =
    doubled < 0
      ? 'Give every line its place first, then check the order.'
      : `Place ${doubled + 1} is taken twice. Give every line a place of its own.`
  return { refusal: { message, fields } }
}

function readPairs(fields: ReadonlyMap<string, string>, { prompts, options }: Asked<'match'>) {
  const pairs = prompts.flatMap(({ id: prompt }) =>
    options.filter(({ id }) => fields.get(pairField(prompt)) === id).map(({ id: option }) => ({ prompt, option })),
  )
  if (pairs.length === 0)
    return { refusal: { message: 'Choose an answer for each line first, then check them.', fields } }
  const twice = options.find(({ id }) => pairs.filter(({ option }) => option === id).length > 1)
  if (twice === undefined) return { response: { kind: 'match' as const, pairs } }
  return { refusal: { message: `“${twice.text}” is chosen twice. Use it for one line only.`, fields } }
}

function readSentences(fields: ReadonlyMap<string, string>) {
  const spans = [...fields.keys()].flatMap(name => readSentenceField(name) ?? [])
  if (spans.length === 0) return { refusal: { message: 'Tick a sentence first, then check it.' } }
  if (spans.length <= mostSentences) return { response: { kind: 'evidence' as const, spans } }
  const message = `You can tick ${mostSentences} sentences; you ticked ${spans.length}. Keep those that show it.`
  return { refusal: { message, fields } }
}
