/** Is a stream of events that a server sends; `counts` is what its snapshot and its changes come to. */
export interface WatchedQuiz {
  readonly counts: { started: number; submitted: number; answered: number[] }
  readonly close: () => void
}

/** Watches a quiz as a teacher's page does. Ends quietly where the stream ends. */
export async function watchEvents(url: string, key: string): Promise<WatchedQuiz> {
  const leaving = new AbortController()
  const response = await fetch(url, { headers: { Authorization: `Bearer ${key}` }, signal: leaving.signal })
  if (response.status !== 200 || response.body === null) throw new Error(`The view was refused: ${response.status}.`)
  const counts = { started: 0, submitted: 0, answered: [] as number[] }
  readAll(response.body, counts).catch(() => undefined)
  return { counts, close: () => leaving.abort() }
}

async function readAll(body: ReadableStream<Uint8Array>, counts: WatchedQuiz['counts']): Promise<void> {
  let text = ''
  const decoder = new TextDecoder()
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true })
    const events = text.split('\n\n')
    text = events.pop() ?? ''
    for (const event of events) take(event, counts)
  }
}

function take(event: string, counts: WatchedQuiz['counts']): void {
  const data = /^data: (.*)$/m.exec(event)?.[1]
  if (data === undefined) return
  const { started, submitted, answered } = JSON.parse(data)
  counts.started = started ?? counts.started
  counts.submitted = submitted ?? counts.submitted
  for (const [index, told] of (answered ?? []).entries()) {
    const { slot, count } = typeof told === 'number' ? { slot: index + 1, count: told } : told
    counts.answered[slot - 1] = count
  }
}
