import { Agent, request } from 'node:http'
import type { AskedQuestion } from '../../src/vocabulary/asked-question.ts'
import type { AttemptId } from '../../src/vocabulary/identifiers.ts'

/** Is what became of one answer: the status of its reply, or the code of the error where none of a reply came. */
export interface SaveOutcome {
  readonly attempt: AttemptId
  readonly slot: number
  readonly status?: number
  readonly error?: string
}

interface Sending {
  readonly method: string
  readonly token?: string
  readonly json?: unknown
}

interface Reply {
  readonly status: number
  readonly body: string
}

/** Is an error after a part of a reply had come: what no client may ever see. */
export class BrokenReply extends Error {}

/**
 * Answers quizzes over so many kept connections at once until the server takes no more, and adds to `outcomes` what
 * became of each answer. Rejects with `BrokenReply` where a reply was cut off.
 */
export async function saveSteadily(
  url: string,
  quiz: string,
  { connections, outcomes }: { readonly connections: number; readonly outcomes: SaveOutcome[] },
): Promise<void> {
  await Promise.all(Array.from({ length: connections }, () => saveOverOne(url, quiz, outcomes)))
}

async function saveOverOne(url: string, quiz: string, outcomes: SaveOutcome[]): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  try {
    for (;;) {
      const begun = await send(agent, `${url}/api/v1/quizzes/${quiz}/attempts`, { method: 'POST' })
      if (!('body' in begun)) return
      const { attempt, token, slots } = JSON.parse(begun.body)
      for (const { asked } of slots as { asked: AskedQuestion }[]) {
        const address = `${url}/api/v1/attempts/${attempt.id}/responses/${asked.slot}`
        const reply = await send(agent, address, { method: 'PUT', token, json: responseTo(asked) })
        const known = { attempt: attempt.id, slot: asked.slot }
        outcomes.push('body' in reply ? { ...known, status: reply.status } : { ...known, error: reply.error })
        if (!('body' in reply)) return
      }
    }
  } finally {
    agent.destroy()
  }
}

function responseTo(asked: AskedQuestion): unknown {
  if (asked.kind !== 'choice') return { kind: 'blank', text: 'words' }
  return { kind: 'choice', selected: asked.options.slice(0, 1).map(({ id }) => id) }
}

function send(
  agent: Agent,
  url: string,
  { method, token, json }: Sending,
): Promise<Reply | { readonly error: string }> {
  return new Promise((resolve, reject) => {
    const headers = {
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
      ...(json !== undefined && { 'Content-Type': 'application/json' }),
    }
    const asked = request(url, { agent, method, headers }, response => {
      let body = ''
      response.on('data', data => {
        body += data
      })
      response.on('error', () => reject(new BrokenReply()))
      response.on('end', () => {
        if (response.complete) resolve({ status: response.statusCode ?? 0, body })
        else reject(new BrokenReply())
      })
    })
    asked.on('error', error => resolve({ error: 'code' in error ? String(error.code) : error.message }))
    asked.end(json === undefined ? undefined : JSON.stringify(json))
  })
}
