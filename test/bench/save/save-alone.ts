import type { Library } from '../../../src/storage/library.ts'
import type { AttemptId, QuizId } from '../../../src/vocabulary/identifiers.ts'
import type { Round } from './save-load.ts'

const slots = 10

interface Place {
  readonly attempt: AttemptId
  readonly slot: number
}

/**
 * Saves ten answers to each of `attempts` fresh attempts while `students` save at once, straight into a library: what a
 * durable save costs without HTTP, judging and a view of the attempt. `name` tells the attempts of one call from others.
 */
export async function saveAlone(
  library: Library,
  quiz: QuizId,
  { name, attempts, students }: { readonly name: string; readonly attempts: number; readonly students: number },
): Promise<Round> {
  const ids = Array.from({ length: attempts }, (_, n): AttemptId => `at_${name}-${n}`)
  const about = { quiz, quizVersion: 1, startedAt: 1 }
  await Promise.all(ids.map(id => library.addAttempt({ id, ...about }, 'f'.repeat(64))))
  const queue = ids.flatMap(attempt => Array.from({ length: slots }, (_, index) => ({ attempt, slot: index + 1 })))
  const latencies: number[] = []
  const began = performance.now()
  const student = async () => {
    for (let place = queue.pop(); place !== undefined; place = queue.pop()) latencies.push(await save(library, place))
  }
  await Promise.all(Array.from({ length: students }, student))
  return { saves: attempts * slots, seconds: (performance.now() - began) / 1_000, latencies }
}

async function save(library: Library, place: Place): Promise<number> {
  const sent = performance.now()
  await library.recordResponse({
    ...place,
    response: { kind: 'choice', selected: ['op_3'] },
    score: { state: 'scored', verdict: 'right', fraction: 1 },
    answeredAt: 1,
    final: true,
  })
  return performance.now() - sent
}
