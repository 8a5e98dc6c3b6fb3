import type { AuditEvent } from '../../src/vocabulary/audit-event.ts'

/**
 * Says what an entry of the record of changes holds besides who, when and what: `names` are those of people, keys,
 * classes and students by their ids. Counts of nothing are left out.
 */
export function sayDetails({ details }: Pick<AuditEvent, 'details'>, names: ReadonlyMap<string, string>): string[] {
  return Object.entries(details)
    .filter(([, value]) => value !== 0)
    .map(([name, value]) => `${sayWord(name)}: ${sayValue(value, names)}`)
}

/** Says what was done, as a heading: `Roster imported`. */
export function sayAction(action: string): string {
  const words = action.replaceAll('-', ' ').replace(/^pins/, 'PINs')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const words: Readonly<Record<string, string>> = { pins: 'PINs', externalId: 'id', signIn: 'sign-in' }

const sayWord = (name: string): string => words[name] ?? name.replace(/[A-Z]/g, sign => ` ${sign.toLowerCase()}`)

function sayValue(value: AuditEvent['details'][string], names: ReadonlyMap<string, string>): string {
  if (Array.isArray(value)) return value.map(each => names.get(each) ?? sayWord(each)).join(', ')
  return names.get(String(value)) ?? String(value)
}
