import { Hono } from 'hono'
import { Layout } from '../../../views/layout.tsx'
import { type ProblemCode, problemTitles, QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import type { DeliveryEnv } from '../delivery-context.ts'
import { permitAll } from '../guards/permit.ts'
import { problemCodes } from './problem.ts'
import { problemGuide } from './problem-guide.ts'
import { ProblemList } from './problem-list.tsx'
import { problemStatuses } from './problem-statuses.ts'

/** Serves `/problems`, the list of all problems, and `/problems/:code`, the page at which the `type` of each points. */
export function problemRoutes(): Hono<DeliveryEnv> {
  return new Hono<DeliveryEnv>()
    .get('/problems', permitAll('read-pages'), c => c.html(<ProblemsPage />, 200, cached))
    .get('/problems/:code', permitAll('read-pages'), c => {
      const code = problemCodes.find(known => known === c.req.param('code'))
      if (code === undefined) throw new QuizwrightError('not-found', 'There is no problem of that name.')
      return c.html(<ProblemGuidePage code={code} />, 200, cached)
    })
}

const cached = { 'Cache-Control': 'public, max-age=3600' }

function ProblemsPage() {
  return (
    <Layout title="Problems">
      <h1>Problems</h1>
      <p>Every error of this server is one of these. Its code is stable: programs may rely on it.</p>
      <ProblemList />
    </Layout>
  )
}

function ProblemGuidePage({ code }: { code: ProblemCode }) {
  return (
    <Layout title={problemTitles[code]}>
      <p class="kicker">
        <code>{code}</code> · HTTP status {problemStatuses[code]}
      </p>
      <h1>{problemTitles[code]}</h1>
      <p>{problemGuide[code]}</p>
      <p>
        <a href="/problems">All problems</a> · <a href="/docs">API reference</a>
      </p>
    </Layout>
  )
}
