import { Hono } from 'hono'
import { studentRoutes } from '../../src/delivery/student/student-routes.tsx'
import { QuizwrightError } from '../../src/vocabulary/quizwright-error.ts'
import { fieldsOf } from '../../views/response-fields.ts'
import { makeSqliteLibrary } from '../samples/library-makers.ts'
import { openSample, sampleResponses } from '../samples/open-sample.ts'

/** Is what one request of the visit sends besides its cookies; `form` makes it a POST. */
export interface Visit {
  readonly form?: Record<string, string>
  readonly headers?: Record<string, string>
}

/** Opens a browser of the plainest kind on the student pages: it keeps cookies by path and follows nothing. */
export async function openVisit({ secureCookies = false } = {}) {
  const sample = await openSample(makeSqliteLibrary)
  const app = new Hono().route('/', studentRoutes({ services: sample.services, secureCookies }))
  app.onError((error, c) => {
    if (error instanceof QuizwrightError) return c.text(error.code, 400)
    throw error
  })
  const jar = new Map<string, { value: string; path: string }>()
  const setCookies: string[] = []

  const visit = async (path: string, { form, headers }: Visit = {}) => {
    const sent = [...jar].filter(([, cookie]) => covers(cookie.path, path.split('?')[0] ?? path))
    const response = await app.request(path, {
      method: form === undefined ? 'GET' : 'POST',
      headers: { Cookie: sent.map(([key, { value }]) => `${key.split(' ')[0]}=${value}`).join('; '), ...headers },
      ...(form !== undefined && { body: new URLSearchParams(form) }),
    })
    for (const line of response.headers.getSetCookie()) {
      setCookies.push(line)
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      const cookiePath = /path=([^;]+)/i.exec(line)?.[1] ?? '/'
      if (/max-age=0/i.test(line)) jar.delete(`${name} ${cookiePath}`)
      else jar.set(`${name} ${cookiePath}`, { value, path: cookiePath })
    }
    return {
      status: response.status,
      location: response.headers.get('location'),
      headers: response.headers,
      text: await response.text(),
    }
  }
  const start = async (quiz = 'qz_tunnel') => {
    const { location } = await visit(`/quizzes/${quiz}/attempts`, { form: {} })
    return location ?? ''
  }
  const answer = (attempt: string, slot: number, which: 'right' | 'wrong') =>
    visit(`${attempt}/responses/${slot}`, { form: formOf(slot, which) })
  const prefix = secureCookies ? '__Host-quizwright-' : 'quizwright-'
  const tokenOf = (attempt: string) => {
    const name = `${prefix}${attempt.replace('/attempts/', '')}`
    return jar.get(`${name} /`)?.value.split('.')[0] ?? ''
  }
  const openCookie = () => `${prefix}open=${jar.get(`${prefix}open /`)?.value ?? ''}`
  return { ...sample, visit, start, answer, tokenOf, openCookie, setCookies, jar }
}

/** Is a browser on a visit. */
export type Student = Awaited<ReturnType<typeof openVisit>>

/** Gives the form fields of a right or a wrong answer to a slot of the sample quizzes. */
export function formOf(slot: number, which: 'right' | 'wrong'): Record<string, string> {
  const response = sampleResponses[slot - 1]?.[which]
  if (response === undefined) throw new Error(`There is no sample response to slot ${slot}.`)
  return Object.fromEntries(fieldsOf(response))
}

function covers(cookiePath: string, path: string): boolean {
  return path === cookiePath || path.startsWith(cookiePath.endsWith('/') ? cookiePath : `${cookiePath}/`)
}
