import type { QuizId } from '../../src/vocabulary/identifiers.ts'
import type { Response } from '../../src/vocabulary/response.ts'
import type { Services } from '../../src/workflows/services.ts'
import { startAttempt } from '../../src/workflows/start-attempt.ts'
import type { AttemptKey } from '../../src/workflows/unlock-attempt.ts'
import type { MadeLibrary } from './library-makers.ts'
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

/** Lists a right and a wrong response for each slot of the quiz `qz_tunnel`. */
export const sampleResponses: readonly { readonly right: Response; readonly wrong: Response }[] = [
  { right: { kind: 'choice', selected: ['op_3'] }, wrong: { kind: 'choice', selected: ['op_1'] } },
  { right: { kind: 'choice', selected: ['op_2'] }, wrong: { kind: 'choice', selected: ['op_4'] } },
  { right: { kind: 'choice', selected: ['op_1'] }, wrong: { kind: 'choice', selected: ['op_2'] } },
  { right: { kind: 'blank', text: 'Coquelles' }, wrong: { kind: 'blank', text: 'Folkestone' } },
  { right: { kind: 'blank', text: '160' }, wrong: { kind: 'blank', text: '50' } },
  { right: { kind: 'blank', text: '38' }, wrong: { kind: 'blank', text: '160' } },
]
