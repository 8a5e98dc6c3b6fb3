import { type Context, Hono } from 'hono'
import { AccountPage } from '../../../views/accounts/account-page.tsx'
import { PasskeysSection, type PasskeysSectionProps } from '../../../views/accounts/passkeys-section.tsx'
import { PasswordSection, type PasswordSectionProps } from '../../../views/accounts/password-section.tsx'
import type { SectionNotes } from '../../../views/accounts/section-notes.ts'
import { SessionsSection, type SessionsSectionProps } from '../../../views/accounts/sessions-section.tsx'
import type { SignedIn } from '../../accounts/person-sessions.ts'
import { PasskeyId, PersonSessionId } from '../../vocabulary/identifiers.ts'
import { QuizwrightError } from '../../vocabulary/quizwright-error.ts'
import { changePassword } from '../../workflows/identity/change-password.ts'
import { endSessions, listWaysIn } from '../../workflows/identity/list-ways-in.ts'
import { removePasskey, renamePasskey } from '../../workflows/identity/own-passkeys.ts'
import { permitPerson } from '../guards/permit.ts'
import { isHtmx } from '../is-htmx.ts'
import { readForm } from '../read-form.ts'
import { type AccountContext, visitorOf } from './account-context.ts'
import { refusalOf } from './form-refusal.ts'
import { readSession } from './session-cookie.ts'

type Part = 'password' | 'passkeys' | 'sessions'

const notes = {
  'password-changed': ['password', 'Your password is changed. Every other session of yours has ended.'],
  'others-ended': ['sessions', 'All other sessions have ended.'],
  'session-ended': ['sessions', 'The session has ended.'],
  'passkey-added': ['passkeys', 'The passkey is added. Next time it signs you in.'],
  'passkey-renamed': ['passkeys', 'The passkey is renamed.'],
  'passkey-removed': ['passkeys', 'The passkey is removed. Remove it from your device too.'],
} as const satisfies Record<string, readonly [Part, string]>

interface Env {
  Variables: { signedIn: SignedIn }
}

/** Makes the routes of a person's own account. Whoever has not signed in is sent to do so, and comes back. */
export function ownAccountRoutes(context: AccountContext): Hono<Env> {
  const { identity } = context
  const routes = new Hono<Env>()

  for (const path of ['/account', '/account/*'])
    routes.use(path, async (c, next) => {
      const signedIn = await readSession(context, c.req.raw.headers)
      if (signedIn === undefined) return leaveToSignIn(c)
      c.set('signedIn', signedIn)
      await next()
      return undefined
    })

  routes.get('/account', permitPerson('use-account'), async c => {
    const [part, done] = Object.entries(notes).find(([name]) => name === c.req.query('note'))?.[1] ?? []
    return c.html(await render(c.get('signedIn'), part, { done }))
  })

  routes.post('/account/password', permitPerson('use-account'), async c => {
    const form = await readForm(c)
    const [current = '', wanted = ''] = ['current', 'password'].map(field => form.get(field))
    return answer(c, 'password', async () => {
      await changePassword(identity, { signedIn: c.get('signedIn'), current, wanted, visitor: visitorOf(c, context) })
      return 'password-changed'
    })
  })

  routes.post('/account/sessions/end-others', permitPerson('use-account'), c =>
    answer(c, 'sessions', async () => {
      await endSessions(identity, c.get('signedIn'), 'others', visitorOf(c, context))
      return 'others-ended'
    }),
  )

  routes.post('/account/sessions/:id/end', permitPerson('use-account'), c =>
    answer(c, 'sessions', async () => {
      const session = PersonSessionId.safeParse(c.req.param('id'))
      if (!session.success) throw new QuizwrightError('not-found')
      await endSessions(identity, c.get('signedIn'), session.data, visitorOf(c, context))
      return 'session-ended'
    }),
  )

  routes.post('/account/passkeys/:id/name', permitPerson('use-account'), async c => {
    const name = (await readForm(c)).get('name') ?? ''
    return answer(c, 'passkeys', async () => {
      await renamePasskey(identity, { signedIn: c.get('signedIn'), passkey: passkeyOf(c), name })
      return 'passkey-renamed'
    })
  })

  routes.post('/account/passkeys/:id/remove', permitPerson('use-account'), c =>
    answer(c, 'passkeys', async () => {
      const passkey = passkeyOf(c)
      await removePasskey(identity, { signedIn: c.get('signedIn'), passkey, visitor: visitorOf(c, context) })
      return 'passkey-removed'
    }),
  )

  return routes

  // Does what a part of the page was asked for. htmx gets that part anew; a browser gets the page, after a redirect where
  // it was done, so that asking again does nothing twice.
  async function answer(c: Context<Env>, part: Part, act: () => Promise<keyof typeof notes>) {
    const done = await act().catch((error: unknown) => refusalOf(c, error))
    if (typeof done !== 'string')
      return c.html(await render(c.get('signedIn'), part, { refusal: done.refusal }, isHtmx(c)), done.status)
    if (!isHtmx(c)) return c.redirect(`/account?note=${done}#${part}-section`, 303)
    return c.html(await render(c.get('signedIn'), part, { done: notes[done][1] }, true))
  }

  async function render(signedIn: SignedIn, part?: Part, told: SectionNotes = {}, isFragment = false) {
    const { hasPassword, isFresh, passkeys, sessions, now } = await listWaysIn(identity, signedIn)
    const notesOf = (one: Part) => (one === part ? told : {})
    const password: PasswordSectionProps = {
      address: signedIn.person.address,
      hasPassword,
      isFresh,
      ...notesOf('password'),
    }
    const keys: PasskeysSectionProps = { passkeys, isFresh, now, ...notesOf('passkeys') }
    const places: SessionsSectionProps = { sessions, current: signedIn.session.id, now, ...notesOf('sessions') }
    if (isFragment && part === 'password') return <PasswordSection {...password} />
    if (isFragment && part === 'passkeys') return <PasskeysSection {...keys} />
    if (isFragment && part === 'sessions') return <SessionsSection {...places} />
    return <AccountPage person={signedIn.person} password={password} passkeys={keys} sessions={places} />
  }
}

function passkeyOf(c: Context): PasskeyId {
  const passkey = PasskeyId.safeParse(c.req.param('id'))
  if (!passkey.success) throw new QuizwrightError('not-found')
  return passkey.data
}

function leaveToSignIn(c: Context) {
  const address = '/sign-in?next=/account'
  if (!isHtmx(c)) return c.redirect(address, 303)
  c.header('HX-Redirect', address)
  return c.body(null, 200)
}
