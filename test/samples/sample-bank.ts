import { describeAnchor } from '../../src/text/anchors.ts'
import type { Anchor } from '../../src/vocabulary/anchor.ts'
import { QuestionBank } from '../../src/vocabulary/question-bank.ts'
import type { QuizDefinition } from '../../src/vocabulary/quiz.ts'

const paragraphs = [
  'The Channel Tunnel opened on 6 May 1994. Queen Elizabeth II and President François Mitterrand cut the ribbon.',
  'The railway tunnel links Folkestone in England with Coquelles in France. It is about 50 kilometres long, and about ' +
    '38 kilometres of it lie under the sea.',
  'Trains run through it at up to 160 kilometres an hour. Paris, London and Brussels came closer to each other.',
  'Digging began in 1987. Workers from both shores met in the service tunnel on 1 December 1990.',
]

/** Is the text of the sample article. */
export const sampleText = paragraphs.join('\n\n')

/** Describes the only occurrence of words in the sample text. */
export function sampleAnchor(words: string): Anchor {
  const start = sampleText.indexOf(words)
  if (start < 0 || sampleText.indexOf(words, start + 1) >= 0) throw new Error(`"${words}" must stand exactly once.`)
  return describeAnchor(sampleText, { start, end: start + words.length })
}

/**
 * Defines the quizzes over the sample questions: choices and gaps, and the other kinds, each judged answer by answer
 * and once more after submission.
 */
export const sampleQuizzes = {
  immediate: {
    id: 'qz_tunnel',
    title: 'The Channel Tunnel',
    description: 'Six questions about the tunnel under the sea.',
    blueprint: { questions: 6, kinds: ['choice', 'blank'], seed: 1 },
    policy: { feedback: 'immediate', nearFraction: 0.5, passingGrade: 0.5 },
  },
  afterSubmit: {
    id: 'qz_tunnel-exam',
    title: 'The Channel Tunnel: exam',
    description: 'Judged once you submit.',
    blueprint: { questions: 4, kinds: ['choice', 'blank'], seed: 1 },
    policy: { feedback: 'after-submit', nearFraction: 0.5 },
  },
  kinds: {
    id: 'qz_tunnel-kinds',
    title: 'The Channel Tunnel: order, pairs and places',
    description: 'Three questions of other kinds.',
    blueprint: { questions: 3, kinds: ['order', 'match', 'evidence'], seed: 1 },
    policy: { feedback: 'immediate', nearFraction: 0.5 },
  },
  kindsAfterSubmit: {
    id: 'qz_tunnel-kinds-exam',
    title: 'The Channel Tunnel: order, pairs and places, as an exam',
    description: 'Judged once you submit.',
    blueprint: { questions: 3, kinds: ['order', 'match', 'evidence'], seed: 1 },
    policy: { feedback: 'after-submit', nearFraction: 0.5 },
  },
} satisfies Record<string, QuizDefinition>

/** Makes a small valid bank about the Channel Tunnel, with four quizzes and no generated questions of its own. */
export function sampleBank(changes: Partial<QuestionBank> = {}): QuestionBank {
  return QuestionBank.parse({
    format: 'quizwright-bank',
    version: 1,
    title: 'The Channel Tunnel',
    licence: 'MIT',
    article: {
      headline: 'The tunnel that joined two shores',
      text: sampleText,
      writtenOn: '2024-05-06',
      passages: passages(),
    },
    entities: [],
    annotations: [],
    facts: [],
    questions: [],
    quizzes: Object.values(sampleQuizzes),
    ...changes,
  })
}

function passages(): { start: number; end: number }[] {
  return paragraphs.map(paragraph => {
    const start = sampleText.indexOf(paragraph)
    return { start, end: start + paragraph.length }
  })
}
