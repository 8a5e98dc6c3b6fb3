import { digestOf } from '../text/digest.ts'
import { BankId, type OrganisationId } from '../vocabulary/identifiers.ts'
import { houseOrganisation } from '../vocabulary/organisation.ts'
import { QuizwrightError } from '../vocabulary/quizwright-error.ts'

const markLength = 10

/**
 * Gives the id that a bank gets for the one which an organisation chose. That of the server has it as it is; any other
 * gets its own mark at the end, so that two may choose alike and neither learns what the other has. Throws
 * `invalid-request` for an id that gets too long by it.
 */
export function ownBankId(organisation: OrganisationId, chosen: BankId): BankId {
  if (organisation === houseOrganisation) return chosen
  const mark = `-${digestOf(organisation).slice(0, markLength)}`
  const own = BankId.safeParse(chosen.endsWith(mark) ? chosen : `${chosen}${mark}`)
  if (own.success) return own.data
  const detail = `An id that you choose has ${mark.length} characters fewer at most.`
  throw new QuizwrightError('invalid-request', detail, [{ pointer: '/query/id', detail }])
}
