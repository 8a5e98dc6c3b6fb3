import type { JobHandler } from '../../storage/jobs/job-queue.ts'
import { AnalyseQuiz } from '../../vocabulary/job-request.ts'
import { type Analysing, analyseQuiz } from '../statistics/analyse-quiz.ts'

/**
 * Makes the job that computes the item analysis of a quiz; its result is one JSON object. One that is taken up again
 * reads the attempts anew, since an analysis is of one reading. Throws `quiz-not-found`.
 */
export function analyseQuizJob(given: Pick<Analysing, 'library' | 'attempts'>): JobHandler {
  return async ({ organisation, input, signal, progress, checkpoint }) => {
    const { quiz } = AnalyseQuiz.parse(input)
    const tell = (read: number) => progress(0, `${read} attempts are read.`)
    const statistics = await analyseQuiz({ ...given, signal, tell }, { organisation, quiz })
    await checkpoint({}, [{ part: 0, content: `${JSON.stringify(statistics)}\n` }])
    return { sentence: sentenceOf(statistics.attempts), mediaType: 'application/json' }
  }
}

const sentenceOf = (attempts: number): string =>
  attempts === 1 ? '1 attempt is analysed.' : `${attempts} attempts are analysed.`
