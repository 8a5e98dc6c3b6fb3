import { z } from 'zod'
import type { ProviderSettings } from './identity-provider.ts'

type Given = Readonly<Partial<Record<string, string | undefined>>>

/** Lists the settings of mail and of the identity provider. */
export const accountSettingNames = [
  ...(['SMTP_URL', 'SMTP_FROM'] as const),
  ...(['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_NAME'] as const),
]

/** Is what mail is sent by, with its password in the address, and from whom. */
export interface MailSettings {
  readonly url: string
  readonly from: string
}

/** Is what the settings say of mail and of the identity provider; both are absent unless set. */
export interface AccountSettings {
  readonly mail?: MailSettings
  readonly provider?: Omit<ProviderSettings, 'call'>
}

/** Types each setting of mail and of the identity provider. */
export const accountSettingShapes = {
  SMTP_URL: z
    .string()
    .refine(isMailServer, { error: 'must be "smtp://" or "smtps://" with a host, such as smtp://mail.example.org:587' })
    .optional(),
  SMTP_FROM: z
    .string()
    .regex(/^(?:[^<>@\p{Cc}"]{1,100}<[^<>@\s]{1,64}@[^<>@\s]{1,190}>|[^<>@\s]{1,64}@[^<>@\s]{1,190})$/u, {
      error: 'must be an address, or a name and an address: Quizwright <quiz@example.org>',
    })
    .optional(),
  OIDC_ISSUER: z
    .string()
    .refine(isIssuer, { error: 'must be the http or https address of the provider, without a question mark' })
    .optional(),
  OIDC_CLIENT_ID: z
    .string()
    .regex(/^[\x21-\x7e]{1,500}$/, { error: 'must be the client id that the provider gave' })
    .optional(),
  OIDC_CLIENT_SECRET: z
    .string()
    .regex(/^[\x21-\x7e]{1,2000}$/, { error: 'must be the client secret that the provider gave' })
    .optional(),
  OIDC_NAME: z
    .string()
    .regex(/^[^\p{Cc}]{1,60}$/u, { error: 'must have 1 to 60 characters' })
    .optional(),
}

/** Finds a setting that stands without one that it needs, as a sentence. */
export function findLackingAccountSetting(given: Given): string | undefined {
  for (const needed of [
    ['SMTP_URL', 'SMTP_FROM'],
    ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'],
  ]) {
    const set = needed.find(name => given[name] !== undefined)
    const lacking = needed.find(name => given[name] === undefined)
    if (set !== undefined && lacking !== undefined) return `${lacking} must be set where ${set} is set.`
  }
  // Without it a mailed link would begin with whatever host its asker named.
  const { SMTP_URL: mailServer, PUBLIC_URL: site, OIDC_NAME: name, OIDC_ISSUER: issuer } = given
  if (mailServer !== undefined && site === undefined) return 'PUBLIC_URL must be set where SMTP_URL is set.'
  return name !== undefined && issuer === undefined ? 'OIDC_ISSUER must be set where OIDC_NAME is set.' : undefined
}

/** Gathers what is set of mail and of the identity provider. */
export function accountSettingsOf(
  given: { readonly [Name in keyof typeof accountSettingShapes]?: string | undefined },
): AccountSettings {
  const { SMTP_URL: url, SMTP_FROM: from } = given
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret, OIDC_NAME: name } = given
  return {
    ...(url !== undefined && from !== undefined && { mail: { url, from } }),
    ...(issuer !== undefined &&
      clientId !== undefined &&
      clientSecret !== undefined && {
        provider: { issuer, clientId, clientSecret, name: name ?? new URL(issuer).hostname },
      }),
  }
}

function isMailServer(text: string): boolean {
  return /^smtps?:\/\/\S+$/i.test(text) && URL.canParse(text) && new URL(text).hostname !== ''
}

function isIssuer(text: string): boolean {
  if (!/^https?:\/\/[^\s?#]+$/i.test(text) || !URL.canParse(text)) return false
  const { username, password } = new URL(text)
  return username === '' && password === ''
}
