import { analyseItems, type ItemAnalysis } from '../../scoring/analyse-items.ts'
import type { ListedAttempt } from '../../storage/attempts/list-attempts.ts'
import type { OrganisationId, QuizId } from '../../vocabulary/identifiers.ts'
import type { QuizStatistics, VersionStatistics } from '../../vocabulary/quiz-statistics.ts'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import type { AttemptReading } from '../background-services.ts'
import type { Services } from '../services.ts'

const most = 200

/** Is what an analysis reads from, and what it tells meanwhile: how many attempts it has read. */
export interface Analysing extends Pick<Services, 'library'> {
  readonly attempts: Pick<AttemptReading, 'list' | 'shape'>
  readonly signal?: AbortSignal
  readonly tell?: (read: number) => Promise<void>
}

/**
 * Computes the item analysis of a quiz over the attempts that are submitted, a part of them at a time, so that neither
 * memory nor other requests suffer from many. Throws `quiz-not-found` for a quiz that the organisation doesn't have.
 */
export async function analyseQuiz(
  analysing: Analysing,
  { organisation, quiz }: { readonly organisation: OrganisationId; readonly quiz: QuizId },
): Promise<QuizStatistics> {
  const { attempts, signal, tell } = analysing
  const shape = await attempts.shape(quiz)
  if (shape?.organisation !== organisation) throw new QuizwrightError('quiz-not-found')
  const count = { attempts: 0, repeated: 0, open: 0 }
  const versions = new Map<number, ItemAnalysis>()
  const students = new Set<string>()
  const take = async ({ attempt, answers }: ListedAttempt) => {
    const { student, quizVersion, submittedAt } = attempt
    if (submittedAt === undefined) count.open += 1
    else if (student !== undefined && students.has(student)) count.repeated += 1
    else {
      if (student !== undefined) students.add(student)
      count.attempts += 1
      const analysis = versions.get(quizVersion) ?? (await analysisOf(analysing, quiz, quizVersion))
      versions.set(quizVersion, analysis)
      analysis.add(answers)
    }
  }
  for (let [after, read] = [0, 0]; ; ) {
    signal?.throwIfAborted()
    const page = await attempts.list({ quiz, after, most })
    for (const listed of page) await take(listed)
    read += page.length
    if (page.length < most) return { quiz, ...count, versions: readVersions(versions) }
    after = page.at(-1)?.number ?? after
    await tell?.(read)
  }
}

async function analysisOf({ library }: Analysing, quiz: QuizId, version: number): Promise<ItemAnalysis> {
  const edition = await library.findQuizEdition(quiz, version)
  if (edition === undefined) throw new QuizwrightError('internal-error', `Version ${version} of ${quiz} is not stored.`)
  return analyseItems(edition.slots)
}

function readVersions(versions: ReadonlyMap<number, ItemAnalysis>): VersionStatistics[] {
  return [...versions]
    .sort(([one], [other]) => one - other)
    .flatMap(([version, analysis]) => {
      const read = analysis.read()
      return read === undefined ? [] : [{ version, ...read }]
    })
}
