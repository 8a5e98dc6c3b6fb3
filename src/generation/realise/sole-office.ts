import { rememberedOf } from '../../item-checks/remembered.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import { slotsOf } from '../../vocabulary/phrase.ts'
import type { Role } from '../../vocabulary/role.ts'
import { fullName } from './word-slot.ts'

const sole =
  /^(?:(?:party|opposition|majority|minority|team) leader|leader|president|(?:press|general|home|foreign) secretary|head|(?:police )?chief|chief (?:executive|of staff|justice|\p{Ll}+ officer|executive officer)|ceo|(?:executive|managing|artistic|sporting) director|director|director-general|mayor|governor|(?:prime|foreign|home|finance|defen[cs]e|interior|health|justice|education|trade) minister|minister (?:of|for) .+|chair|chairman|chairwoman|chairperson|(?:general )?manager|head coach|captain|editor-in-chief|principal|dean|speaker)$/iu
// An army has captains, a council has directors by the dozen.
const ranked = /\b(?:Army|Navy|Air Force|Aviation|Police|Guards?|Corps|Regiment|Forces)\b/

/**
 * Tells whether a post of a body is held by one at a time, so that a statement says "the": its leader, its mayor, its
 * press secretary, unless the bank gives the post to two. A deputy, a former or a regional director is one of several.
 */
export const isHeldByOne: (reader: BankReader, role: Role) => boolean = rememberedOf(
  (reader: BankReader, role: Role): boolean => {
    if (role.of === undefined || !sole.test(role.title)) return false
    if (/^captain$/i.test(role.title) && ranked.test(fullName(reader.entity(role.of)))) return false
    return holdersOf(reader, role).size < 2
  },
)

function holdersOf(reader: BankReader, { title, of }: Role): ReadonlySet<string> {
  const isThis = (annotation: ReturnType<BankReader['annotationOf']>) =>
    annotation.kind === 'role' && annotation.role.of === of && annotation.role.title === title
  const facts = reader.bank.facts.filter(({ clause }) =>
    clause.arguments.some(({ phrase }) => slotsOf(phrase).some(slot => isThis(reader.annotationOf(slot)))),
  )
  return new Set(
    facts.flatMap(({ clause }) => {
      const subject = clause.arguments.find(({ function: grammar }) => grammar === 'subject')
      return slotsOf(subject?.phrase ?? []).flatMap(slot => reader.entityOf(reader.annotationOf(slot))?.id ?? [])
    }),
  )
}
