import { assembleQuiz } from '../../../../src/generation/assemble-quiz.ts'
import type { BankReader } from '../../../../src/vocabulary/bank-reader.ts'
import type { Question } from '../../../../src/vocabulary/question.ts'
import { QuizBlueprint } from '../../../../src/vocabulary/quiz.ts'
import type { BenchArticle } from '../articles/bench-article.ts'
import { countOfNone, type Measure } from '../measure.ts'
import { contentOf, countShared, wordsOf } from '../tokens.ts'
import { readTextOf, shownKeysOf } from './shown-keys.ts'

const ownQuizzes = [1, 2, 3].map(seed => QuizBlueprint.parse({ questions: 12, seed }))

/** Counts the pairs of a quiz of which one states the answer of the other; a bank without quizzes gets three of twelve. */
export function measureQuizClues(articles: readonly BenchArticle[]): Measure {
  const clues = articles.flatMap(({ name, reader, questions }) => {
    const blueprints =
      reader.bank.quizzes.length > 0 ? reader.bank.quizzes.map(({ blueprint }) => blueprint) : ownQuizzes
    return blueprints.flatMap(blueprint => {
      const quiz = assembleQuiz({ questions: [...reader.bank.questions, ...questions], bank: reader.bank, blueprint })
      return findClues(reader, quiz).map(clue => `${name}: ${clue}`)
    })
  })
  return countOfNone('items that give another away', [...new Set(clues)])
}

/** Finds pairs of which one shows a name or wording of the other's key and half of what the other's stem speaks of. */
export function findClues(reader: BankReader, quiz: readonly Question[]): string[] {
  return quiz.flatMap(one =>
    quiz
      .filter(other => other !== one && tells(reader, one, other))
      .map(other => `“${one.stem}” tells the answer of “${other.stem}”`),
  )
}

function tells(reader: BankReader, one: Question, other: Question): boolean {
  const text = ` ${wordsOf(readTextOf(one)).join(' ')} `
  const keys = shownKeysOf(other)
  const names = reader.bank.entities.flatMap(entity =>
    entity.names.some(name => keys.includes(name.text)) ? entity.names.filter(({ accept }) => accept) : [],
  )
  const wordings = [...keys, ...names.map(name => name.text)].map(wording => ` ${wordsOf(wording).join(' ')} `)
  if (!wordings.some(wording => text.includes(wording))) return false
  const sought = contentOf(other.stem)
  return countShared(sought, contentOf(readTextOf(one))) > sought.size / 2
}
