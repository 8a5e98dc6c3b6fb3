import { sqliteAttempts } from '../../../src/storage/attempts/sqlite-attempts.ts'
import type { Library } from '../../../src/storage/library.ts'
import type { OpenConnection } from '../../../src/storage/open-connection.ts'
import { openLibrary } from '../../../src/storage/open-library.ts'
import { commitEach } from './commit-each.ts'
import { memoryLibrary } from './memory-library.ts'

/** Opens the library of a system of the bench, which differs from the product's in how answers are kept alone. */
export function systemLibrary(system: string, connection: OpenConnection): Library {
  const library = openLibrary(connection)
  if (system === 'noDatabase') return memoryLibrary(library)
  if (system === 'perCommit' && connection.dialect === 'sqlite')
    return { ...library, ...sqliteAttempts(connection, commitEach(connection)) }
  return library
}
