import type { QuizId } from '../../src/vocabulary/identifiers.ts'
import type { Response } from '../../src/vocabulary/response.ts'
import type { Services } from '../../src/workflows/services.ts'
import { startAttempt } from '../../src/workflows/start-attempt.ts'
import type { AttemptKey } from '../../src/workflows/unlock-attempt.ts'
import type { MadeLibrary } from './library-makers.ts'
import { sampleAnchor } from './sample-bank.ts'
import { sampleMatch } from './sample-kinds.ts'
import { sampleServices, storeSample } from './sample-services.ts'

/** Is a fresh library with the sample bank stored, and the services over it. */
export interface OpenSample {
  readonly services: Services
  readonly made: MadeLibrary
  readonly start: (quiz?: QuizId) => Promise<AttemptKey>
  readonly close: () => Promise<void>
}

/** Opens a library made by `make` with the sample bank in it, changed as `changes` says. */
export async function openSample(
  make: () => Promise<MadeLibrary>,
  changes: Parameters<typeof storeSample>[1] = {},
): Promise<OpenSample> {
  const made = await make()
  const services = sampleServices(made.library)
  await storeSample(services, changes)
  return {
    services,
    made,
    start: async (quiz = 'qz_tunnel') => {
      const { view, token } = await startAttempt(services, quiz)
      return { attempt: view.attempt.id, token }
    },
    close: async () => {
      await made.library.close()
      await made.discard()
    },
  }
}

/** Is a right and a wrong response to one slot. */
export interface SampleResponses {
  readonly right: Response
  readonly wrong: Response
}

/** Lists a right and a wrong response for each slot of the quiz `qz_tunnel`. */
export const sampleResponses: readonly SampleResponses[] = [
  { right: { kind: 'choice', selected: ['op_3'] }, wrong: { kind: 'choice', selected: ['op_1'] } },
  { right: { kind: 'choice', selected: ['op_2'] }, wrong: { kind: 'choice', selected: ['op_4'] } },
  { right: { kind: 'choice', selected: ['op_1'] }, wrong: { kind: 'choice', selected: ['op_2'] } },
  { right: { kind: 'blank', text: 'Coquelles' }, wrong: { kind: 'blank', text: 'Folkestone' } },
  { right: { kind: 'blank', text: '160' }, wrong: { kind: 'blank', text: '50' } },
  { right: { kind: 'blank', text: '38' }, wrong: { kind: 'blank', text: '160' } },
]

const placeOf = (words: string) => {
  const { start, end } = sampleAnchor(words)
  return { start, end }
}

/** Lists a right and a wrong response for each slot of the quiz `qz_tunnel-kinds`: an order, pairs, a place. */
export const kindResponses: readonly SampleResponses[] = [
  {
    right: { kind: 'order', sequence: ['op_story-2', 'op_story-3', 'op_story-1'] },
    wrong: { kind: 'order', sequence: ['op_story-1', 'op_story-3', 'op_story-2'] },
  },
  {
    right: { kind: 'match', pairs: sampleMatch.pairs.map(({ prompt, option }) => ({ prompt, option })) },
    wrong: { kind: 'match', pairs: [{ prompt: 'op_50', option: 'op_depth' }] },
  },
  {
    right: {
      kind: 'evidence',
      spans: [placeOf('Queen Elizabeth II and President François Mitterrand cut the ribbon.')],
    },
    wrong: { kind: 'evidence', spans: [placeOf('Digging began in 1987.')] },
  },
]
