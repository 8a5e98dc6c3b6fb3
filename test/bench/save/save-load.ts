import { type Lane, openLane } from './http-lane.ts'

/** Is what a round of saves gave: how many, in how many seconds, and how long each took in milliseconds. */
export interface Round {
  readonly saves: number
  readonly seconds: number
  readonly latencies: readonly number[]
}

interface Started {
  readonly attempt: { readonly id: string }
  readonly token: string
  readonly slots: readonly {
    readonly asked: { readonly kind: string; readonly options?: readonly { readonly id: string }[] }
  }[]
}

interface Save {
  readonly path: string
  readonly token: string
  readonly json: string
}

const quiz = '/api/v1/quizzes/qz_paris-summit-2014/attempts'

/**
 * Saves answers over `connections` connections at once for `seconds`, each the first answer to a slot of a fresh
 * attempt, as students give them. The attempts are begun before the time is taken.
 */
export async function saveFor(
  port: number,
  { connections, saves }: { connections: number; saves: number },
): Promise<Round> {
  const lanes = await Promise.all(Array.from({ length: connections }, () => openLane(port)))
  try {
    const queue = await prepare(lanes, saves)
    const latencies: number[] = []
    const began = performance.now()
    await Promise.all(lanes.map(lane => saveAll(lane, queue, latencies)))
    return { saves: latencies.length, seconds: (performance.now() - began) / 1_000, latencies }
  } finally {
    for (const lane of lanes) lane.close()
  }
}

async function prepare(lanes: readonly Lane[], saves: number): Promise<Save[]> {
  const prepared: Save[] = []
  await Promise.all(
    lanes.map(async lane => {
      while (prepared.length < saves) prepared.push(...(await begin(lane)))
    }),
  )
  // The slots of one attempt come one after the other, as a student's do, and those of many students mixed.
  return prepared.slice(0, saves)
}

async function begin(lane: Lane): Promise<Save[]> {
  const { status, body } = await lane.send({ method: 'POST', path: quiz })
  if (status !== 201) throw new Error(`An attempt could not be begun: ${status}.`)
  const { attempt, token, slots }: Started = JSON.parse(body.toString())
  return slots.map(({ asked }, index) => ({
    path: `/api/v1/attempts/${attempt.id}/responses/${index + 1}`,
    token,
    json: JSON.stringify(
      asked.kind === 'choice'
        ? { kind: 'choice', selected: [asked.options?.[0]?.id] }
        : { kind: 'blank', text: `answer ${index}` },
    ),
  }))
}

async function saveAll(lane: Lane, queue: Save[], latencies: number[]): Promise<void> {
  for (let save = queue.pop(); save !== undefined; save = queue.pop()) {
    const sent = performance.now()
    const { status } = await lane.send({ method: 'PUT', ...save })
    if (status !== 200) throw new Error(`An answer was not saved: ${status}.`)
    latencies.push(performance.now() - sent)
  }
}
