import type { Library } from '../../storage/library.ts'
import type { Drafter } from '../../workflows/draft-outcome.ts'
import type { Metrics } from './make-metrics.ts'

/** Gives a library that counts and times the responses it is given; all else is that of the given one. */
export function measureSaves(library: Library, { countSave }: Metrics): Library {
  return {
    ...library,
    recordResponse: timed(
      response => library.recordResponse(response),
      countSave,
      said => said,
    ),
  }
}

/** Gives a drafter that counts and times what it reads. */
export function measureDrafts(drafter: Drafter, { countDraft }: Metrics): Drafter {
  const draft = timed(
    (...given: Parameters<Drafter['draft']>) => drafter.draft(...given),
    countDraft,
    outcome => ('draft' in outcome ? 'drafted' : outcome.problem.code),
  )
  return { ...drafter, draft }
}

function timed<Given extends unknown[], Result, Outcome extends string>(
  work: (...given: Given) => Promise<Result>,
  count: (outcome: Outcome | 'failed', seconds: number) => void,
  outcomeOf: (result: Result) => Outcome,
): (...given: Given) => Promise<Result> {
  return async (...given) => {
    const began = performance.now()
    const took = () => (performance.now() - began) / 1_000
    try {
      const result = await work(...given)
      count(outcomeOf(result), took())
      return result
    } catch (error) {
      count('failed', took())
      throw error
    }
  }
}
