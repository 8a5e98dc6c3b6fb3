import type { ShownExample, ShownQuestion } from '../../../views/item-checks-page.tsx'
import type {
  BankExample,
  ChoiceExample,
  ItemExample,
  QuestionExample,
  QuizExample,
} from '../../item-checks/examples/example.ts'

/** Turns an example of a rule into what its page shows: a question, the questions of a quiz, or what a bank says. */
export function showExample(example: ItemExample | QuizExample | BankExample): ShownExample {
  if ('says' in example) return { passage: example.passage, says: example.says, questions: [] }
  const questions = 'questions' in example ? example.questions : [example]
  return { passage: example.passage, questions: questions.map(showQuestion) }
}

function showQuestion(question: QuestionExample): ShownQuestion {
  const { stem, shows, note } = question
  return { stem, lines: linesOf(question), shows, note }
}

function linesOf(question: QuestionExample): ShownQuestion['lines'] {
  if ('sentence' in question)
    return [
      { text: question.sentence.replace(/(?<!_)___(?!_)/, '_____'), isRight: false },
      ...question.answers.map(text => ({ text, isRight: true })),
    ]
  if ('items' in question) return question.items.map((text, at) => ({ text: `${at + 1}. ${text}`, isRight: false }))
  if ('pairs' in question) {
    const pairs = Object.entries(question.pairs).map(([prompt, option]) => ({
      text: `${prompt}: ${option}`,
      isRight: false,
    }))
    return [...pairs, ...(question.unused ?? []).map(text => ({ text, isRight: false }))]
  }
  return 'asks' in question ? [] : optionLines(question)
}

function optionLines({ key, wrong, options, rationales }: ChoiceExample): ShownQuestion['lines'] {
  const keys = [key].flat()
  const listed = [...keys, ...wrong]
  return (options ?? listed).map(text => ({
    text,
    isRight: keys.includes(text),
    why: rationales?.[listed.indexOf(text)],
  }))
}
