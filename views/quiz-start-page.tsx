import type { QuizSummary } from '../src/vocabulary/attempt-view.ts'
import type { AttemptId } from '../src/vocabulary/identifiers.ts'
import type { Student } from '../src/vocabulary/student.ts'
import { countOf, sayPercent } from './count-words.ts'
import { Layout } from './layout.tsx'

/** Says which quiz is about to start, the attempt at it that is under way, and who takes it, where that is known. */
export interface QuizStartPageProps {
  readonly quiz: QuizSummary
  readonly openAttempt: AttemptId | undefined
  readonly student?: Pick<Student, 'name'> | undefined
}

/** Renders the page before the first question: what the quiz is, how it is marked, and the way in. */
export function QuizStartPage({ quiz, openAttempt, student }: QuizStartPageProps) {
  return (
    <Layout title={quiz.title}>
      <article class="start">
        <p class="kicker">{countOf(quiz.questions, 'question')} on one passage</p>
        <h1>{quiz.title}</h1>
        {quiz.description !== '' && <p class="lede">{quiz.description}</p>}
        {quiz.headline !== quiz.title && <p>You will read “{quiz.headline}” with the questions beside it.</p>}
        <h2>How it works</h2>
        <ul class="rules">
          {rulesOf(quiz, student?.name).map(rule => (
            <li>{rule}</li>
          ))}
        </ul>
        {openAttempt !== undefined && (
          <p class="way-on">
            <a class="action" href={`/attempts/${openAttempt}`}>
              Continue your attempt
            </a>
          </p>
        )}
        <form class="way-on" method="post" action={`/quizzes/${quiz.id}/attempts`}>
          <button type="submit" class={openAttempt === undefined ? undefined : 'secondary'}>
            {openAttempt === undefined ? 'Start the quiz' : 'Start afresh'}
          </button>
        </form>
      </article>
    </Layout>
  )
}

function rulesOf({ policy, maxMarks }: QuizSummary, name: string | undefined): string[] {
  const feedback =
    policy.feedback === 'immediate'
      ? 'Each answer is checked at once and shown in the passage. It is then final.'
      : 'You can change your answers until you submit. They are checked after that, all together.'
  const marks = `There ${maxMarks === 1 ? 'is' : 'are'} ${countOf(maxMarks, 'mark')}.`
  const spelling =
    policy.nearFraction > 0
      ? `A word with a small slip of spelling earns ${sayPercent(policy.nearFraction)} of its mark.`
      : 'Spelling counts.'
  const pass = policy.passingGrade === undefined ? [] : [`You pass with ${sayPercent(policy.passingGrade)} or more.`]
  return [
    feedback,
    `${marks} ${spelling}`,
    ...pass,
    name === undefined
      ? 'Close the page when you like: you can go on later in this browser.'
      : `You take it as ${name}. Close the page when you like: you can go on wherever you sign in.`,
  ]
}
