import type { QuizSummary } from '../src/vocabulary/attempt-view.ts'
import type { AttemptId, QuizId } from '../src/vocabulary/identifiers.ts'
import { type Visitor, VisitorStrip } from './classes/visitor-strip.tsx'
import { countOf } from './count-words.ts'
import { Layout } from './layout.tsx'

/**
 * Says what can be taken, and by quiz which attempt is under way; `visitor` is who has come in by way of a class, where
 * there are classes.
 */
export interface QuizListPageProps {
  readonly quizzes: readonly QuizSummary[]
  readonly openAttempts: ReadonlyMap<QuizId, AttemptId>
  readonly visitor?: Visitor | undefined
}

/** Renders the front page: every quiz with one way in, an attempt under way first of all. */
export function QuizListPage({ quizzes, openAttempts, visitor }: QuizListPageProps) {
  return (
    <Layout title="Quizzes" width={quizzes.length > 1 ? 'spread' : 'column'} styles={['classes.css']}>
      {visitor !== undefined && <VisitorStrip visitor={visitor} />}
      <h1 class="front">Choose a passage</h1>
      {quizzes.length === 0 && <EmptyList />}
      <div class="entries">
        {quizzes.map(quiz => (
          <Entry quiz={quiz} open={openAttempts.get(quiz.id)} />
        ))}
      </div>
    </Layout>
  )
}

function Entry({ quiz, open }: { readonly quiz: QuizSummary; readonly open: AttemptId | undefined }) {
  return (
    <article class="entry">
      <p class="kicker">{countOf(quiz.questions, 'question')}</p>
      <h2>{quiz.title}</h2>
      <p>{quiz.description === '' ? quiz.headline : quiz.description}</p>
      <p class="entry-action">
        {open === undefined ? (
          <a class="action" href={`/quizzes/${quiz.id}`}>
            Take the quiz<span class="visually-hidden">: {quiz.title}</span>
          </a>
        ) : (
          <a class="action" href={`/attempts/${open}`}>
            Continue your attempt<span class="visually-hidden">: {quiz.title}</span>
          </a>
        )}
      </p>
    </article>
  )
}

function EmptyList() {
  return (
    <div class="empty">
      <p class="lede">There is no quiz here yet.</p>
      <p>A quiz appears as soon as a question bank is loaded, from its file or through the programming interface.</p>
      <p>
        <a class="action" href="/docs">
          See how to add one
        </a>
      </p>
    </div>
  )
}
