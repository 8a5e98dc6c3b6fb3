import { Hono } from 'hono'
import type { AccountContext } from './account-context.ts'
import { ownAccountRoutes } from './own-account-routes.tsx'
import { passkeyRoutes } from './passkey-routes.ts'
import { providerRoutes } from './provider-routes.ts'
import { resetRoutes } from './reset-routes.tsx'
import { setupRoutes } from './setup-routes.tsx'
import { signInRoutes } from './sign-in-routes.tsx'

/**
 * Makes the routes by which people get in and keep their account, to be mounted at `/`. All but passkeys works without
 * scripts.
 */
export function accountRoutes(context: AccountContext): Hono {
  return new Hono()
    .route('/', setupRoutes(context))
    .route('/', signInRoutes(context))
    .route('/', providerRoutes(context))
    .route('/', resetRoutes(context))
    .route('/', passkeyRoutes(context))
    .route('/', ownAccountRoutes(context))
}
