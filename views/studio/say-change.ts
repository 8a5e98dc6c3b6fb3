import type { AuditEvent } from '../../src/vocabulary/audit-event.ts'

type Names = ReadonlyMap<string, string>

/**
 * Says what an entry of the record of changes was done to: by its name, else by the one that the entry itself holds, else
 * by its id. Ids of invitations, passkeys and sessions lead nowhere and are left out.
 */
export function sayResource({ resource, details }: Pick<AuditEvent, 'resource' | 'details'>, names: Names) {
  if (resource === undefined) return undefined
  const held = names.get(resource) ?? ownNames.map(name => details[name]).find(value => typeof value === 'string')
  return held?.toString() ?? (leadsNowhere(resource) ? undefined : resource)
}

/**
 * Says what an entry of the record of changes holds besides who, when and what: `names` are those of people, keys,
 * classes and students by their ids. Counts of nothing are left out, and so is what `sayResource` says.
 */
export function sayDetails({ details }: Pick<AuditEvent, 'details'>, names: Names): string[] {
  return Object.entries(details)
    .filter(([name, value]) => value !== 0 && !ownNames.includes(name) && !leadsNowhere(value))
    .map(([name, value]) =>
      name === 'subject' ? saySubject(String(value)) : `${sayWord(name)}: ${sayValue(value, names)}`,
    )
}

/** Says what was done, as a heading: `Roster imported`. */
export function sayAction(action: string): string {
  const words = action.replaceAll('-', ' ').replace(/^pins/, 'PINs')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const ownNames: readonly string[] = ['title', 'name']

const leadsNowhere = (value: unknown): boolean => typeof value === 'string' && /^(in|pk|ps)_/.test(value)

const words: Readonly<Record<string, string>> = { pins: 'PINs', externalId: 'id', signIn: 'sign-in', client: 'from' }

const sayWord = (name: string): string => words[name] ?? name.replace(/[A-Z]/g, sign => ` ${sign.toLowerCase()}`)

const saySubject = (subject: string): string => (subject === 'others' ? 'all other sessions' : `by ${subject}`)

function sayValue(value: AuditEvent['details'][string], names: Names): string {
  if (Array.isArray(value)) return value.map(each => names.get(each) ?? sayWord(each)).join(', ')
  return names.get(String(value)) ?? String(value)
}
