import { femaleNames } from '../../../text/female-names.ts'
import { maleNames } from '../../../text/male-names.ts'

/** Is the pronoun that a person takes. */
export type Gender = 'he' | 'she'

const female = new Set(
  'woman girl lady wife mother daughter sister aunt niece grandmother granddaughter girlfriend queen princess duchess countess baroness empress actress waitress widow bride businesswoman congresswoman chairwoman spokeswoman policewoman saleswoman stewardess goddess heroine nun mrs ms miss dame mom mum grandma'.split(
    ' ',
  ),
)
const male = new Set(
  'man boy gentleman husband father son brother uncle nephew grandfather grandson boyfriend king prince duke count baron emperor sultan actor waiter widower groom businessman congressman chairman spokesman policeman salesman steward god hero monk mr sir lord dad grandpa pope imam bishop archbishop cardinal'.split(
    ' ',
  ),
)

/** Finds the gender that a noun or a title gives a person, in lower case: "wife", "Mr". */
export function genderOfNoun(noun: string): Gender | undefined {
  if (female.has(noun)) return 'she'
  return male.has(noun) ? 'he' : undefined
}

/** Finds the gender that a given name suggests, in lower case; `undefined` where both bear it or none is known to. */
export function genderOfName(given: string): Gender | undefined {
  const isFemale = femaleNames.has(given)
  if (isFemale === maleNames.has(given)) return undefined
  return isFemale ? 'she' : 'he'
}
