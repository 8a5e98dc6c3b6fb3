import { readSketch } from '../../../src/interchange/sketch/read-sketch.ts'
import { channelFlight } from '../../../src/item-checks/examples/channel-flight.ts'
import type {
  BankExample,
  ChoiceExample,
  ItemExample,
  QuestionExample,
} from '../../../src/item-checks/examples/example.ts'
import { describeAnchor } from '../../../src/text/anchors.ts'
import type { Support } from '../../../src/vocabulary/anchor.ts'
import { type BankReader, readerOf } from '../../../src/vocabulary/bank-reader.ts'
import type { Option } from '../../../src/vocabulary/option.ts'
import { Question } from '../../../src/vocabulary/question.ts'

/** Reads the bank that an example stands in: its own passage, or the flight over the Channel. */
export function readPassage({ passage }: { readonly passage?: string | undefined }): BankReader {
  return readAnnotated(passage === undefined ? {} : { text: [passage], entities: {}, marks: {}, facts: {} })
}

/** Reads an annotated passage that a rule about banks is shown on. */
export function readBankExample({ passage, sketch }: BankExample): BankReader {
  return readAnnotated({ text: [passage], entities: {}, marks: {}, facts: {}, ...sketch })
}

function readAnnotated(own: object): BankReader {
  const reading = readSketch({ ...channelFlight, ...own })
  if (!('bank' in reading)) throw new Error(JSON.stringify(reading.faults))
  return readerOf(reading.bank)
}

/** Reads the questions of an example, in their order. */
export function readQuestions(reader: BankReader, examples: readonly (QuestionExample | ItemExample)[]): Question[] {
  return examples.map((example, at) => readQuestion(reader, example, at))
}

function readQuestion({ bank }: BankReader, example: QuestionExample | ItemExample, number: number): Question {
  const { text } = bank.article
  const grounds = 'grounds' in example ? example.grounds : undefined
  const base = {
    id: `qu_${number}`,
    stem: example.stem,
    derivation: { by: 'person', who: 'the example', grounds: grounds ?? {} },
    evidence: [quote(text, example.shows ?? text)],
    process: example.shows === undefined ? 'infer' : 'retrieve',
  }
  return Question.parse({ ...base, ...bodyOf(example) })
}

function bodyOf(example: QuestionExample): object {
  const rationale = { text: 'The passage says so.', evidence: [] }
  const origin = { from: 'person' }
  if ('sentence' in example) {
    const [before, ...after] = example.sentence.split(/(?<!_)___(?!_)/)
    const accepted = example.answers.map(answer => ({ text: answer, verdict: 'right', from: 'person' }))
    return { kind: 'blank', before, after: after.join('____'), accepted, competitors: [] }
  }
  if ('items' in example) {
    const items = example.items.map((item, at) => ({ id: `op_${at}`, text: item, rationale }))
    return { kind: 'order', items, sequence: items.map(({ id }) => id) }
  }
  if ('pairs' in example) {
    const pairs = Object.entries(example.pairs)
    const unused = (example.unused ?? []).map((option, at) => ({
      id: `op_u${at}`,
      text: option,
      origin,
      excluded: 'judged',
    }))
    return {
      kind: 'match',
      prompts: pairs.map(([prompt], at) => ({ id: `op_p${at}`, text: prompt })),
      options: [...pairs.map(([, option], at) => ({ id: `op_o${at}`, text: option, origin })), ...unused],
      pairs: pairs.map((_, at) => ({ prompt: `op_p${at}`, option: `op_o${at}`, rationale })),
    }
  }
  return 'asks' in example ? { kind: 'evidence' } : choiceOf(example)
}

function choiceOf(example: ChoiceExample): object {
  const keys = [example.key].flat()
  const listed = [...keys, ...example.wrong]
  const rationaleOf = (option: string) => example.rationales?.[listed.indexOf(option)] ?? `The passage speaks of it.`
  const options = (example.options ?? listed).map((option, at): Option => {
    const isKey = keys.includes(option)
    return {
      id: `op_${at}`,
      text: option,
      origin: isKey ? { from: 'key' } : { from: 'person' },
      ...(!isKey && { excluded: 'judged' as const }),
      rationale: { text: rationaleOf(option), evidence: [] },
    }
  })
  const right = options.filter(({ text }) => keys.includes(text)).map(({ id }) => id)
  return { kind: 'choice', options, keys: right, order: example.order ?? 'shuffle' }
}

function quote(text: string, words: string): Support {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`The passage doesn't say "${words}".`)
  return [describeAnchor(text, { start, end: start + words.length })]
}
