import { z } from 'zod'
import { describeAnchor } from '../../../../src/text/anchors.ts'
import type { Anchor } from '../../../../src/vocabulary/anchor.ts'
import type { Option } from '../../../../src/vocabulary/option.ts'
import type { ChoiceQuestion } from '../../../../src/vocabulary/question.ts'
import type { QuestionBank } from '../../../../src/vocabulary/question-bank.ts'
import type { Span } from '../../../../src/vocabulary/span.ts'

/** Names the three difficulties in which OneStopQA gives each article. */
export const levels = ['Adv', 'Int', 'Ele'] as const
export type Level = (typeof levels)[number]

const Paragraph = z.object({
  context: z.string(),
  a_spans: z.array(z.array(z.int())),
  d_spans: z.array(z.array(z.int())),
})
const Asked = z.object({ question: z.string(), answers: z.array(z.string()).length(4) })
const Corpus = z.object({
  data: z.array(
    z.object({
      title: z.string(),
      paragraphs: z.array(z.object({ Adv: Paragraph, Int: Paragraph, Ele: Paragraph, qas: z.array(Asked) })),
    }),
  ),
})

/**
 * Reads the articles of OneStopQA at one level as banks of written questions. A question's id is `qu_` and its article,
 * paragraph and number, counted from 0: `qu_0-2-1`. Its spans count words, both ends included, here and there two runs.
 * Source: Berzak, Malmaud & Levy 2020, STARC: Structured Annotations for Reading Comprehension, section 3.
 */
export function readOneStopQa(json: unknown, level: Level): QuestionBank[] {
  return Corpus.parse(json).data.map(({ title, paragraphs }, number) => {
    const texts = paragraphs.map(paragraph => paragraph[level].context.normalize('NFC').trim())
    const text = texts.join('\n\n')
    let start = 0
    const passages = texts.map(paragraph => {
      const span = { start, end: start + paragraph.length }
      start = span.end + 2
      return span
    })
    const questions = paragraphs.flatMap((paragraph, at) => {
      const passage = passages[at] ?? { start: 0, end: text.length }
      const place = (counts: readonly number[]) => placeWords(text, passage, counts)
      return paragraph.qas.map((asked, index) =>
        toQuestion(`${number}-${at}-${index}`, asked, {
          key: place(paragraph[level].a_spans[index] ?? []),
          other: place(paragraph[level].d_spans[index] ?? []),
        }),
      )
    })
    return {
      ...{ format: 'quizwright-bank', version: 1, title, licence: 'CC-BY-SA-4.0' },
      article: { headline: title, text, writtenOn: '2015-12-31', passages },
      ...{ entities: [], annotations: [], facts: [], questions, quizzes: [] },
    }
  })
}

function placeWords(text: string, passage: Span, counts: readonly number[]): Anchor[] {
  const words = [...text.slice(passage.start, passage.end).matchAll(/\S+/g)]
  return counts.flatMap((count, at) => {
    const [first, last] = [words[count], words[counts[at + 1] ?? -1]]
    if (at % 2 === 1 || first === undefined || last === undefined) return []
    const [start, end] = [passage.start + first.index, passage.start + last.index + last[0].length]
    return [describeAnchor(text, { start, end })]
  })
}

function toQuestion(
  place: string,
  { question: stem, answers }: z.infer<typeof Asked>,
  { key, other }: { key: Anchor[]; other: Anchor[] },
): ChoiceQuestion {
  const [critical] = key
  const [distracting] = other
  const origins: Option['origin'][] = [
    { from: 'key' },
    critical === undefined ? { from: 'person' } : { from: 'misreading', anchor: critical },
    distracting === undefined ? { from: 'person' } : { from: 'article', anchor: distracting },
    { from: 'person' },
  ]
  const options = answers.map((text, at): Option => {
    const rationale = { text: at === 0 ? 'The article says so.' : 'The article does not say so.', evidence: [] }
    const origin = origins[at] ?? { from: 'person' }
    return { id: `op_${at}`, text, origin, ...(at > 0 && { excluded: 'judged' as const }), rationale }
  })
  return {
    ...{ id: `qu_${place}`, kind: 'choice', stem, options, keys: ['op_0'], order: 'shuffle', process: 'infer' },
    derivation: { by: 'import', format: 'onestopqa', sourceId: place },
    evidence: key.length === 0 ? [] : [key],
  }
}
