import { dirname, join, resolve, sep } from 'node:path'
import { z } from 'zod'
import {
  type AccountSettings,
  accountSettingNames,
  accountSettingShapes,
  accountSettingsOf,
  findLackingAccountSetting,
} from './accounts/account-settings.ts'
import { type ProxyTrust, readProxyTrust } from './delivery/guards/proxy-trust.ts'
import { allowOwnerAddress } from './outbound/allowed-address.ts'
import { type AllowedPlaces, readAllowedPlaces } from './outbound/allowed-places.ts'
import type { ModelEndpoint } from './outbound/model-proposer.ts'
import { isPostgres } from './storage/open-connection.ts'
import { packageRoot } from './storage/package-root.ts'

/** Lists the settings that the environment may give; README explains each. */
export const settingNames = [
  ...(['PORT', 'HOST', 'DATABASE_URL', 'PUBLIC_URL', 'SESSION_SECRET', 'LOG_LEVEL'] as const),
  ...(['METRICS_TOKEN', 'TRUST_PROXY', 'DRAIN_DELAY', 'RETENTION_DAYS'] as const),
  ...(['QUIZWRIGHT_LLM_URL', 'QUIZWRIGHT_LLM_MODEL', 'QUIZWRIGHT_LLM_KEY'] as const),
  'OUTBOUND_ALLOW' as const,
  ...accountSettingNames,
]

/**
 * Is how the server is to run. `databaseUrl` is `file:` with an absolute path, or the address of a PostgreSQL database;
 * keys that the server makes itself are kept in `dataFolder`, an absolute path: beside the SQLite file, else in the
 * project's own `data`. `sessionSecret` is absent where the server is to make its own.
 * `metricsToken` opens `/metrics`, `trustProxy` says which machines before the server are its proxies, and `drainDelay`
 * is how long it takes requests still after it was told to stop, in milliseconds. `retentionDays` is how long attempts are
 * kept at most, whatever an organisation sets. `helper` is the language model that may propose facts; without it
 * nothing is sent anywhere. `outboundAllowed` is where calls to addresses that others name
 * may go beside public places.
 */
export interface Config extends AccountSettings {
  readonly port: number
  readonly host: string
  readonly databaseUrl: string
  readonly dataFolder: string
  readonly publicUrl?: string
  readonly sessionSecret?: string
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'
  readonly metricsToken?: string
  readonly trustProxy?: ProxyTrust
  readonly drainDelay?: number
  readonly retentionDays?: number
  readonly helper?: Pick<ModelEndpoint, 'address' | 'model' | 'key'>
  readonly outboundAllowed?: AllowedPlaces
}

type Settable = Readonly<Partial<Record<string, string | undefined>>>

/** Is the outcome of reading the settings: the configuration, or one sentence about the first bad value. */
export type ConfigReading = { readonly config: Config } | { readonly fault: string }

/**
 * Reads the settings from the environment, where an empty value counts as absent; a flag wins over it. Relative paths start at the project's own
 * folder, or at the working directory where the package is installed as a dependency.
 *
 * @example readConfig({ PORT: '8080' })
 */
export function readConfig(environment: Settable = process.env, flags: Settable = {}): ConfigReading {
  const given = Object.fromEntries(
    settingNames.map(name => [name, flags[name] ?? (environment[name]?.trim() || undefined)]),
  )
  const parsed = Settings.safeParse(given)
  if (!parsed.success) return { fault: describeFault(parsed.error, given) }
  const { PORT, HOST, DATABASE_URL, PUBLIC_URL, SESSION_SECRET, LOG_LEVEL } = parsed.data
  const { METRICS_TOKEN, TRUST_PROXY, DRAIN_DELAY, RETENTION_DAYS, OUTBOUND_ALLOW } = parsed.data
  const lacking = findLacking(given) ?? findLackingAccountSetting(given)
  if (lacking !== undefined) return { fault: lacking }
  return {
    config: {
      port: PORT,
      host: HOST,
      ...placeOf(DATABASE_URL),
      logLevel: LOG_LEVEL,
      ...(PUBLIC_URL !== undefined && { publicUrl: PUBLIC_URL }),
      ...(SESSION_SECRET !== undefined && { sessionSecret: SESSION_SECRET }),
      ...(METRICS_TOKEN !== undefined && { metricsToken: METRICS_TOKEN }),
      ...(TRUST_PROXY !== undefined && { trustProxy: TRUST_PROXY }),
      ...(DRAIN_DELAY !== undefined && { drainDelay: DRAIN_DELAY }),
      ...(RETENTION_DAYS !== undefined && { retentionDays: RETENTION_DAYS }),
      ...helperOf(parsed.data),
      ...(OUTBOUND_ALLOW !== undefined && { outboundAllowed: OUTBOUND_ALLOW }),
      ...accountSettingsOf(parsed.data),
    },
  }
}

/** Lists the names of all variables that the environment has, those of others too. */
export const listVariables = (environment: Settable = process.env): string[] => Object.keys(environment)

const home = packageRoot.includes(`${sep}node_modules${sep}`) ? process.cwd() : packageRoot

// An address of PostgreSQL is told nowhere: it may hold a password.
const DatabaseUrl = z.string().refine(url => (isPostgres(url) ? isPostgresUrl(url) : isFileUrl(url)), {
  error: 'must be "file:" and the path of a file, or the address of a PostgreSQL database, "postgres://host/database"',
})

function isPostgresUrl(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { hostname, pathname, searchParams } = new URL(url)
  return (hostname !== '' || searchParams.has('host')) && /^\/[^/]+$/.test(pathname)
}

const isFileUrl = (url: string): boolean => /^file:(?!.*[?#\0]).*[^/]$/.test(url)

function placeOf(url: string): Pick<Config, 'databaseUrl' | 'dataFolder'> {
  if (isPostgres(url)) return { databaseUrl: url, dataFolder: join(home, 'data') }
  const file = resolve(home, url.replace(/^file:(\/\/(?=\/))?/, ''))
  return { databaseUrl: `file:${file}`, dataFolder: dirname(file) }
}

const longestDelay = 300

const Settings = z.object({
  ...accountSettingShapes,
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, { error: portRule(), abort: true })
    .transform(Number)
    .refine(port => port <= 65_535, { error: portRule() })
    .prefault('3000'),
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:_-]+$/, { error: 'must be an address or a host name, such as 127.0.0.1' })
    .default('127.0.0.1'),
  DATABASE_URL: DatabaseUrl.default('file:data/quizwright.db'),
  PUBLIC_URL: z
    .string()
    .refine(isSiteUrl, { error: 'must be the http or https address of the site without a path' })
    .transform(url => new URL(url).origin)
    .optional(),
  SESSION_SECRET: z.string().min(32, { error: 'must have 32 characters or more' }).optional(),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'must be one of fatal, error, warn, info, debug, trace, silent',
    })
    .default('info'),
  METRICS_TOKEN: z
    .string()
    .regex(/^[\x21-\x2b\x2d-\x7e]{16,200}$/, {
      error: 'must have 16 to 200 signs of ASCII, none of them a space or a comma',
    })
    .optional(),
  TRUST_PROXY: z
    .string()
    .transform((text, context) => {
      const trust = readProxyTrust(text)
      if (trust !== undefined) return trust
      context.addIssue({
        code: 'custom',
        message: 'must be a number of proxies, 0 to 10, or networks such as "10.0.0.0/8, ::1"',
      })
      return z.NEVER
    })
    .optional(),
  DRAIN_DELAY: z
    .string()
    .refine(text => /^\d{1,3}$/.test(text) && Number(text) <= longestDelay, {
      error: 'must be a whole number of seconds from 0 to 300',
    })
    .transform(text => Number(text) * 1_000)
    .optional(),
  RETENTION_DAYS: z
    .string()
    .refine(text => /^[1-9]\d{0,4}$/.test(text) && Number(text) <= 36_500, {
      error: 'must be a whole number of days from 1 to 36500',
    })
    .transform(Number)
    .optional(),
  QUIZWRIGHT_LLM_URL: z
    .string()
    .transform((url, context) => {
      const address = allowOwnerAddress(url)
      if (address !== undefined) return address
      context.addIssue({ code: 'custom', message: 'must be an http or https address without a name or password in it' })
      return z.NEVER
    })
    .optional(),
  QUIZWRIGHT_LLM_MODEL: z
    .string()
    .regex(/^[\x21-\x7e]{1,200}$/, { error: 'must be the name of a model: up to 200 signs without a space' })
    .optional(),
  QUIZWRIGHT_LLM_KEY: z
    .string()
    .regex(/^[\x21-\x7e]{1,2000}$/, { error: 'must be a key without spaces or letters beyond ASCII' })
    .optional(),
  OUTBOUND_ALLOW: z
    .string()
    .transform((list, context) => {
      const reading = readAllowedPlaces(list)
      if ('allowed' in reading) return reading.allowed
      const message = `must list host names, IP addresses or networks, such as lms.school.lan,10.0.0.0/8; entry ${reading.badEntry} is none of these`
      context.addIssue({ code: 'custom', message })
      return z.NEVER
    })
    .optional(),
})

function helperOf({
  QUIZWRIGHT_LLM_URL: address,
  QUIZWRIGHT_LLM_MODEL: model,
  QUIZWRIGHT_LLM_KEY: key,
}: z.infer<typeof Settings>): Pick<Config, 'helper'> {
  if (address === undefined || model === undefined) return {}
  return { helper: { address, model, ...(key !== undefined && { key }) } }
}

// A key or a model without an address, or an address without a model, is a mistake that would go unseen.
function findLacking(given: Settable): string | undefined {
  const { QUIZWRIGHT_LLM_URL: url, QUIZWRIGHT_LLM_MODEL: model, QUIZWRIGHT_LLM_KEY: key } = given
  if (url !== undefined && model === undefined)
    return 'QUIZWRIGHT_LLM_MODEL must be set where QUIZWRIGHT_LLM_URL is set.'
  if (url !== undefined || (model === undefined && key === undefined)) return undefined
  return `QUIZWRIGHT_LLM_URL must be set where ${model === undefined ? 'QUIZWRIGHT_LLM_KEY' : 'QUIZWRIGHT_LLM_MODEL'} is set.`
}

function portRule(): string {
  return 'must be a whole number from 0 to 65535'
}

function isSiteUrl(url: string): boolean {
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) return false
  const { pathname, search, hash, username, password } = new URL(url)
  return pathname === '/' && `${search}${hash}${username}${password}` === ''
}

function describeFault({ issues: [issue] }: z.ZodError, given: Record<string, string | undefined>): string {
  const name = String(issue?.path[0])
  // A secret is never repeated, and nor is an address, which may hold a password.
  const isTold = ['PORT', 'HOST', 'LOG_LEVEL', 'TRUST_PROXY', 'DRAIN_DELAY', 'RETENTION_DAYS'].includes(name)
  return `${name} ${issue?.message}${isTold ? `; it is ${JSON.stringify(given[name])}` : ''}.`
}
