import type { Question } from '../../../src/vocabulary/question.ts'
import type { QuestionBank } from '../../../src/vocabulary/question-bank.ts'
import { overlap } from '../../../src/vocabulary/span.ts'
import { printQuestion } from '../../corpus/print-question.ts'
import type { Drawn } from './draw-questions.ts'

/** Words a drawn question for a judge: its article, what is asked with its key, the sentences it rests on, the evidence. */
export function printDrawn({ name, bank, question }: Drawn, number: number): string {
  const sources = sourcesOf(bank, question).map(sentence => `  source: ${sentence}`)
  const evidence = question.evidence.map(
    support => `  evidence: ${support.map(({ exact }) => `“${exact}”`).join(' + ')}`,
  )
  return [
    `#${number} ${name} (written on ${bank.article.writtenOn})`,
    printQuestion(question),
    ...sources,
    ...evidence,
    '',
  ].join('\n')
}

function sourcesOf({ article }: QuestionBank, { evidence }: Question): string[] {
  const sentences = [
    ...article.text.matchAll(/[^\n]+?(?:(?<!(?:^|[\s.])\p{Lu})[.!?][”"’']?(?=\s+[\p{Lu}“"‘\d])|(?=\n|$))/gu),
  ]
  return sentences
    .filter(({ 0: { length }, index }) =>
      evidence.flat().some(anchor => overlap(anchor, { start: index, end: index + length })),
    )
    .map(([sentence]) => sentence.trim())
}
