import type { BrowserContext, CDPSession, Page } from 'playwright-core'

/**
 * Gives a page's browser a device that keeps passkeys and unlocks itself, as a phone or a laptop does. `refuse` makes it
 * fail to unlock.
 */
export async function addAuthenticator(context: BrowserContext, page: Page) {
  const session: CDPSession = await context.newCDPSession(page)
  await session.send('WebAuthn.enable')
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return {
    refuse: () => session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false }),
    count: async () => (await session.send('WebAuthn.getCredentials', { authenticatorId })).credentials.length,
  }
}
