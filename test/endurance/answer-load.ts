import { type Lane, openLane } from '../bench/save/http-lane.ts'
import { nodeQuiz } from './spawn-node.ts'

/** Is an answer that a server acknowledged with 200. */
export interface Acknowledged {
  readonly attempt: string
  readonly slot: number
  readonly response: string
}

/** Is what became of a load: what was acknowledged, how often each status was answered, and with which problems. */
export interface LoadReport {
  readonly acknowledged: Acknowledged[]
  readonly attempts: { readonly id: string; readonly token: string }[]
  readonly statuses: Map<number, number>
  readonly problems: Set<string>
  broken: number
}

/** Is a load of students who answer one question after the other; `stop` lets each end with its present request. */
export interface AnswerLoad {
  readonly report: LoadReport
  readonly stop: () => Promise<void>
}

/**
 * Lets `students` answer at once until it is stopped. Each takes a fresh attempt after the last slot of one. What breaks
 * or is refused is counted and, after a moment, tried again with a new connection to whichever port `portOf` gives then.
 */
export function loadAnswers(portOf: () => number, students: number): AnswerLoad {
  const report: LoadReport = { acknowledged: [], attempts: [], statuses: new Map(), problems: new Set(), broken: 0 }
  let isOver = false
  const student = async () => {
    while (!isOver) {
      const lane = await openLane(portOf()).catch(() => undefined)
      if (lane !== undefined) await answerOver(lane, report, () => isOver).catch(() => undefined)
      else report.broken += 1
      lane?.close()
      if (!isOver) await new Promise(resolve => setTimeout(resolve, 20))
    }
  }
  const ended = Promise.all(Array.from({ length: students }, student))
  return {
    report,
    stop: async () => {
      isOver = true
      await ended
    },
  }
}

async function answerOver(lane: Lane, report: LoadReport, isOver: () => boolean): Promise<void> {
  const send = async (...request: Parameters<Lane['send']>) => {
    try {
      const answer = await lane.send(...request)
      report.statuses.set(answer.status, 1 + (report.statuses.get(answer.status) ?? 0))
      if (answer.status >= 400) report.problems.add(JSON.parse(answer.body.toString()).type)
      return answer
    } catch (error) {
      report.broken += 1
      throw error
    }
  }
  while (!isOver()) {
    const started = await send({ method: 'POST', path: `/api/v1/quizzes/${nodeQuiz}/attempts` })
    if (started.status !== 201) return
    const { attempt, token, slots } = JSON.parse(started.body.toString())
    report.attempts.push({ id: attempt.id, token })
    for (const [index, { asked }] of slots.entries()) {
      const response = responseTo(asked, index)
      const slot = index + 1
      const path = `/api/v1/attempts/${attempt.id}/responses/${slot}`
      const { status } = await send({ method: 'PUT', path, token, json: response })
      if (status !== 200) return
      report.acknowledged.push({ attempt: attempt.id, slot, response })
    }
  }
}

function responseTo(asked: { kind: string; options?: { id: string }[] }, index: number): string {
  return JSON.stringify(
    asked.kind === 'choice'
      ? { kind: 'choice', selected: [asked.options?.[0]?.id] }
      : { kind: 'blank', text: `answer ${index}` },
  )
}
