const offices =
  'president premier chancellor minister secretary governor mayor senator congressman congresswoman representative ambassador commissioner director chairman chairwoman chairperson chair ceo chief judge justice speaker spokesman spokeswoman coach captain commander king queen prince princess emperor empress pope sultan sultana emir sheikh shah tsar ayatollah imam rabbi bishop archbishop cardinal general colonel major lieutenant sergeant admiral marshal'
const addresses =
  'mr mrs ms miss mx dr doctor prof professor sir dame lord lady baron baroness count countess duke duchess rev reverend father brother sister gen col maj lt sgt capt adm cmdr gov sen rep pres'
const kinds =
  'prime foreign interior exterior home defence defense finance economy economic health justice education energy environment trade transport labour labor agriculture culture first vice deputy acting interim general chief crown grand field lieutenant major'
const realms =
  'state|foreign affairs|defence|defense|finance|war|interior|justice|energy|health|education|trade|commerce|labour|labor|treasury|culture|agriculture'

const anyOf = (words: string): string => words.replaceAll(' ', '|')
const office = `(?:${anyOf(offices)})(?: general)?(?: (?:of|for) (?:${realms}))?`
const title = new RegExp(`^(?:(?:(?:${anyOf(kinds)}) )*(?:${office})|${anyOf(addresses)}) (?!(?:of|for)\\b)(?=\\S)`)

/**
 * Takes the titles off the front of a normalised name: "secretary of state john kerry" becomes "john kerry". What is
 * left is never empty, and a name without a title comes back as it is.
 */
export function withoutTitles(name: string): string {
  const rest = name.replace(title, '')
  return rest === name ? name : withoutTitles(rest)
}
