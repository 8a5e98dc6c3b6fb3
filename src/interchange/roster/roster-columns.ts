import anyAscii from 'any-ascii'

/** Says in which columns of a table, counted from 0, its students are described. */
export interface RosterColumns {
  readonly name?: number
  readonly given?: number
  readonly family?: number
  readonly externalId?: number
}

// Headings as registers and learning platforms write them, in the languages whose spreadsheets come with semicolons.
const headings = {
  name: [
    ...['name', 'full name', 'student', 'student name', 'name of student', 'pupil', 'pupil name', 'learner'],
    ...['learner name', 'display name', 'nom complet', 'nombre completo', 'schuler', 'schulername'],
  ],
  given: [
    ...['given name', 'given names', 'given', 'first name', 'first names', 'first', 'forename', 'forenames'],
    ...['preferred name', 'student first name', 'vorname', 'prenom', 'nombre', 'voornaam', 'fornavn'],
  ],
  family: [
    ...['family name', 'family names', 'family', 'last name', 'last names', 'last', 'surname', 'surnames'],
    ...['student last name', 'nachname', 'familienname', 'nom', 'nom de famille', 'apellido', 'apellidos'],
    ...['achternaam', 'etternavn'],
  ],
  externalId: [
    ...['id', 'student id', 'external id', 'pupil id', 'learner id', 'user id', 'id number', 'student number'],
    ...['pupil number', 'admission number', 'candidate number', 'upn', 'uln', 'sis id', 'sis user id'],
    ...['sourced id', 'student no', 'number', 'schulernummer', 'matrikelnummer', 'matricule'],
  ],
  address: [
    ...['email', 'e mail', 'mail', 'email address', 'e mail address', 'student email', 'sis login id', 'login id'],
    ...['username', 'user name', 'login', 'courriel', 'correo'],
  ],
} as const

type Heading = keyof typeof headings

/**
 * Finds the columns of a table by a row of headings, whatever their case, accents and punctuation. An address serves as
 * the id where no column has one. Gives `undefined` for a row that names no column with names.
 */
export function findRosterColumns(cells: readonly string[]): RosterColumns | undefined {
  const found = new Map<Heading, number>()
  for (const [column, cell] of cells.entries()) {
    const heading = headingOf(cell)
    if (heading !== undefined && !found.has(heading)) found.set(heading, column)
  }
  const [given, family] = [found.get('given'), found.get('family')]
  // A table with "Vorname" and "Name", or "Prénom" and "Nom", means the family name by the second.
  const name = found.get('name')
  const externalId = found.get('externalId') ?? found.get('address')
  const id = externalId !== undefined && { externalId }
  if (given !== undefined && (family ?? name) !== undefined) return { given, family: family ?? name ?? given, ...id }
  const whole = name ?? family ?? given
  return whole === undefined ? undefined : { name: whole, ...id }
}

function headingOf(cell: string): Heading | undefined {
  const plain = anyAscii(cell.replaceAll(/([a-zà-þ])([A-ZÀ-Þ])/g, '$1 $2'))
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/s name$/, ' name')
  const kinds = Object.keys(headings) as Heading[]
  return kinds.find(kind => headings[kind].some(heading => heading === plain))
}
