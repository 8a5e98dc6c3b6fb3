import { z } from 'zod'
import { OrganisationId } from './identifiers.ts'

/** Is the organisation that every server has from its start; the banks that come with the program are its own. */
export const houseOrganisation: OrganisationId = 'og_house'

/** Is a school or another body whose banks, quizzes, classes and people are apart from those of all others. */
export const Organisation = z.strictObject({ id: OrganisationId, name: z.string().min(1).max(200), madeAt: z.int() })
export type Organisation = z.infer<typeof Organisation>
