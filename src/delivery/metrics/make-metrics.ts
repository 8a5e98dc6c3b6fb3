import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { ResponseOutcome } from '../../storage/attempt-record.ts'
import type { ProblemCode } from '../../vocabulary/quizwright-error.ts'

/** Is a request that has been answered: `route` is the pattern of its address, `seconds` how long it took. */
export interface AnsweredRequest {
  readonly method: string
  readonly route: string
  readonly status: number
  readonly seconds: number
  readonly problem?: ProblemCode | undefined
}

/** Counts what one server does. Every label has few values, whatever is asked of the server. */
export interface Metrics {
  readonly beginRequest: () => void
  readonly endRequest: (request: AnsweredRequest) => void
  /** Counts a request that no route ever saw, since it could not be read. */
  readonly refuse: (code: ProblemCode) => void
  readonly countSave: (outcome: ResponseOutcome | 'failed', seconds: number) => void
  readonly countDraft: (outcome: string, seconds: number) => void
  /** Gives all that was counted in the text format of Prometheus, whose media type is `mediaType`. */
  readonly text: () => Promise<string>
  readonly mediaType: string
}

const requestBuckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]
const saveBuckets = [0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5]
const draftBuckets = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60]
const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/**
 * Makes metrics with a registry of their own. `ofProcess` adds those of the process (memory, processor time, delay of
 * the event loop), which are the same for all servers of a process.
 */
export function makeMetrics({ ofProcess = false } = {}): Metrics {
  const registry = new Registry()
  if (ofProcess) collectDefaultMetrics({ register: registry })
  const registers = [registry]
  let inFlight = 0
  new Gauge({
    name: 'http_requests_in_flight',
    help: 'Requests that have arrived and are not answered yet.',
    registers,
    collect() {
      this.set(inFlight)
    },
  })
  const requests = new Counter({
    name: 'http_requests_total',
    help: 'Answered requests by method, pattern of the address, and status.',
    labelNames: ['method', 'route', 'status'] as const,
    registers,
  })
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from a request to its answer.',
    labelNames: ['method', 'route'] as const,
    buckets: requestBuckets,
    registers,
  })
  const problems = new Counter({
    name: 'quizwright_problems_total',
    help: 'Requests answered with a problem, by its code.',
    labelNames: ['code'] as const,
    registers,
  })
  const refused = new Counter({
    name: 'http_requests_refused_total',
    help: 'Requests that could not be read as requests, by the code of the problem.',
    labelNames: ['code'] as const,
    registers,
  })
  const saves = makeTimed('save', 'Responses of students given to the store', saveBuckets, registers)
  const drafts = makeTimed('draft', 'Pages read for a draft', draftBuckets, registers)
  return {
    beginRequest: () => {
      inFlight += 1
    },
    endRequest: ({ method: asked, route, status, seconds, problem }) => {
      const method = methods.has(asked) ? asked : 'other'
      inFlight -= 1
      requests.inc({ method, route, status })
      durations.observe({ method, route }, seconds)
      if (problem !== undefined) problems.inc({ code: problem })
    },
    refuse: code => refused.inc({ code }),
    countSave: saves,
    countDraft: drafts,
    text: () => registry.metrics(),
    mediaType: registry.contentType,
  }
}

function makeTimed(noun: string, what: string, buckets: number[], registers: Registry[]) {
  const count = new Counter({
    name: `quizwright_${noun}s_total`,
    help: `${what}, by what became of them.`,
    labelNames: ['outcome'] as const,
    registers,
  })
  const duration = new Histogram({
    name: `quizwright_${noun}_duration_seconds`,
    help: `${what}: the time that it took.`,
    buckets,
    registers,
  })
  return (outcome: string, seconds: number): void => {
    count.inc({ outcome })
    duration.observe(seconds)
  }
}
