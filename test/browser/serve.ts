import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createApp } from '../../src/delivery/app.ts'
import { listen } from '../../src/delivery/listen.ts'
import type { Anchor } from '../../src/vocabulary/anchor.ts'
import type { QuizId } from '../../src/vocabulary/identifiers.ts'
import type { Question } from '../../src/vocabulary/question.ts'
import { loadBanks } from '../../src/workflows/load-banks.ts'
import { makeServices } from '../../src/workflows/make-services.ts'
import { makePeopleServices } from '../../src/workflows/people/make-people-services.ts'
import { makeSqliteLibrary } from '../samples/library-makers.ts'

const slug = 'paris-summit-2014'

/** Is the quiz that the browser tests take. */
export const parisQuiz: QuizId = `qz_${slug}`

/** Is one question as the server knows it: what to give for a right and a wrong answer, and what shows the key. */
export interface KnownQuestion {
  readonly slot: number
  readonly kind: 'choice' | 'blank'
  readonly right: string
  readonly wrong: string
  readonly evidence: readonly Anchor[]
}

/** Is the real app with the Paris bank loaded, listening on a free port. */
export interface Served {
  readonly origin: string
  readonly questions: readonly KnownQuestion[]
  readonly articleText: string
  readonly close: () => Promise<void>
}

/** Serves the whole app over a library in a file of its own, with the Paris bank loaded as the server loads it. */
export async function serve(): Promise<Served> {
  const made = await makeSqliteLibrary()
  const services = makeServices(made.library)
  const file = join(import.meta.dirname, '../../question-banks', `${slug}.bank.json`)
  const [outcome] = await loadBanks(services, [{ slug, text: await readFile(file, 'utf8') }])
  if (outcome === undefined || 'code' in outcome) throw new Error(`The bank was refused: ${JSON.stringify(outcome)}`)
  const edition = await made.library.findQuizEdition(parisQuiz)
  if (edition === undefined) throw new Error('The Paris quiz was not stored.')

  const app = createApp({ services, people: makePeopleServices(services, made.connection) })
  const server = await listen(app, { host: '127.0.0.1', port: 0 })
  return {
    origin: server.url.replace('localhost', '127.0.0.1'),
    questions: edition.slots.map(({ slot, question }) => knownOf(slot, question)),
    articleText: edition.article.text,
    close: async () => {
      await server.close()
      await made.library.close()
      await made.discard()
    },
  }
}

function knownOf(slot: number, question: Question): KnownQuestion {
  const evidence = question.evidence.flat()
  if (question.kind === 'blank') {
    return { slot, kind: 'blank', right: question.accepted[0]?.text ?? '', wrong: 'nothing of the kind', evidence }
  }
  if (question.kind !== 'choice') throw new Error(`${question.id} is no choice and no gap.`)
  const wrong = question.options.filter(({ id }) => !question.keys.includes(id))
  const shown = wrong.find(({ rationale }) => rationale.evidence.length > 0) ?? wrong[0]
  return { slot, kind: 'choice', right: question.keys[0] ?? '', wrong: shown?.id ?? '', evidence }
}
