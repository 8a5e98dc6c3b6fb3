import { type CsvCell, writeCsvRow } from '../../interchange/csv/write-csv-row.ts'
import type { ListedAttempt } from '../../storage/attempts/list-attempts.ts'
import type { JobHandler } from '../../storage/jobs/job-queue.ts'
import type { QuestionAttempt } from '../../vocabulary/attempt.ts'
import { ExportAttempts } from '../../vocabulary/job-request.ts'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import type { Response } from '../../vocabulary/response.ts'
import type { AttemptReading } from '../background-services.ts'
import { readJobState } from './job-state.ts'

const most = 200

/**
 * Makes the job that writes all attempts at a quiz as CSV: one row an attempt, in the order in which they were begun, with
 * the latest response of each slot and the fraction of its marks (0..1). Attempts that begin meanwhile may be in it.
 * Throws `quiz-not-found`.
 */
export function exportAttemptsJob({ list, shape }: Pick<AttemptReading, 'list' | 'shape'>): JobHandler {
  return async run => {
    const { quiz } = ExportAttempts.parse(run.input)
    const found = await shape(quiz)
    if (found === undefined || found.organisation !== run.organisation) throw new QuizwrightError('quiz-not-found')
    const { slots: questions } = found
    let after = readJobState(run.resumeFrom, 'after')
    let written = readJobState(run.resumeFrom, 'written')
    for (let part = readJobState(run.resumeFrom, 'part'); ; part += 1) {
      const attempts = await list({ quiz, after, most })
      const rows = attempts.map(attempt => writeCsvRow(rowOf(attempt, questions)))
      const content = [...(part === 0 ? [writeCsvRow(headOf(questions))] : []), ...rows].join('')
      after = attempts.at(-1)?.number ?? after
      written += attempts.length
      await run.checkpoint({ after, written, part: part + 1 }, [{ part, content }])
      if (attempts.length < most) break
      await run.progress(0, sayWritten(written))
    }
    return { sentence: sayWritten(written), mediaType: 'text/csv; charset=utf-8' }
  }
}

const sayWritten = (attempts: number): string =>
  attempts === 1 ? '1 attempt is written.' : `${attempts} attempts are written.`

const slotsOf = (questions: number) => Array.from({ length: questions }, (_, at) => at + 1)

function headOf(questions: number): CsvCell[] {
  const slots = slotsOf(questions).flatMap(slot => [`response_${slot}`, `fraction_${slot}`])
  const grade = ['marks', 'max_marks', 'fraction', 'passed']
  return ['attempt', 'student', 'quiz_version', 'started_at', 'submitted_at', ...grade, ...slots]
}

function rowOf({ attempt, answers, grade }: ListedAttempt, questions: number): CsvCell[] {
  const { id, student, quizVersion, startedAt, submittedAt } = attempt
  return [
    ...[id, student, quizVersion, isoOf(startedAt), submittedAt === undefined ? undefined : isoOf(submittedAt)],
    ...[grade?.marks, grade?.maxMarks, grade?.fraction, grade?.passed],
    ...slotsOf(questions).flatMap(slot => cellsOf(answers.find(answer => answer.slot === slot))),
  ]
}

function cellsOf(answer: QuestionAttempt | undefined): CsvCell[] {
  if (answer === undefined) return [undefined, undefined]
  const { response, score } = answer
  return [sayResponse(response), score.state === 'scored' ? score.fraction : undefined]
}

function sayResponse(response: Response): string {
  switch (response.kind) {
    case 'choice':
      return response.selected.join(' ')
    case 'blank':
      return response.text
    case 'order':
      return response.sequence.join(' ')
    case 'match':
      return response.pairs.map(({ prompt, option }) => `${prompt}=${option}`).join(' ')
    case 'evidence':
      return response.spans.map(({ start, end }) => `${start}-${end}`).join(' ')
  }
}

const isoOf = (time: number): string => new Date(time).toISOString()
