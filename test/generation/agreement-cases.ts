import { readCases } from './read-cases.ts'

/** Holds the number of verbs: pairs, collectives, amounts, shares, "there", and the question words that take one. */
export const agreementCases = readCases(`
visit, present | subject agent: {lund} and {okoro} | object theme !: {oslo}
= Ada Lund and Ben Okoro visit Oslo.
? Which city do Ada Lund and Ben Okoro visit?

be | subject agent: {norway}, {kenya} and {oslo} | adjunct place at !: {march}
= Norway, Kenya and Oslo were at the Long March.
? At which expedition were Norway, Kenya and Oslo?

be, present | subject theme: {lights} | adjunct place in !: {oslo}
= The Northern Lights are in Oslo.
? Which band is in Oslo, according to the article?
? Where are the Northern Lights?

be, present | subject theme !: {council} | adjunct place in !: {oslo}
= The Arctic Council is in Oslo.
? Which forum is in Oslo?
? Where is the Arctic Council?

be, present | subject theme singular: one of the ships of {norway} | adjunct place in !: {oslo}
= One of the ships of Norway is in Oslo.
? Where is one of the ships of Norway?

be, present | subject theme plural: a number of ships | adjunct place in !: {oslo}
= A number of ships are in Oslo.
? Where are a number of ships?

be, present | subject theme singular: the number of ships | adjunct place in !: {oslo}
= The number of ships is in Oslo.

be, present | subject theme plural: the police | adjunct place in !: {oslo}
= The police are in Oslo.
? Where are the police?

be, present | subject theme: {bell} | adjunct place in !: {oslo}
= One bell is in Oslo.
? How many bells are in Oslo?
? Where is one bell?

be, present | subject theme: {letters} | adjunct place in !: {oslo}
= Three letters are in Oslo.
? How many letters are in Oslo?
? Where are three letters?

be, present | subject theme singular: there | complement theme: {bell} | adjunct place in !: {oslo}
= There is one bell in Oslo.
? How many bells are there in Oslo?
? Where is there one bell?

be, present | subject theme singular: there | complement theme: {letters} | adjunct place in !: {oslo}
= There are three letters in Oslo.
? How many letters are there in Oslo?
? Where are there three letters?

be, present perfect | subject theme singular: there | complement theme: {letters} | adjunct place in !: {oslo}
= There have been three letters in Oslo.
? How many letters have there been in Oslo?
? Where have there been three letters?

be, present perfect | subject theme singular: there | complement theme: {letters} addressed to {!okoro} | adjunct time in: {!year}
= There have been three letters addressed to Ben Okoro in 1990.
? How many letters have been addressed to Ben Okoro in 1990?

cover, present | subject theme: {percent} of the land | object theme !: {lake}
= About 15 percent of the land covers Lake Vern.
? About what percentage of the land covers Lake Vern, according to the article?
? Which lake does about 15 percent of the land cover?

own, present | subject theme: {percent} of the people | object theme: {letters}
= About 15 percent of the people own three letters.
? About what percentage of the people own three letters, according to the article?
? How many letters do about 15 percent of the people own?

suffice, present | subject theme: {dollars} | adjunct purpose for !: {march}
= 400 dollars suffices for the Long March.
? How many dollars suffice for the Long March?
? For which expedition does 400 dollars suffice?

like, present | subject agent singular: neither {lund} nor {okoro} | object theme !: {oslo}
= Neither Ada Lund nor Ben Okoro likes Oslo.

like, present | subject agent singular: either {lund} or {okoro} | object theme !: {oslo}
= Either Ada Lund or Ben Okoro likes Oslo.
? Which city does either Ada Lund or Ben Okoro like?

own, present | subject agent plural: {lund's} brothers | object theme !: {museum}
= Ada Lund's brothers own the Harbour Museum.
? Whose brothers own the Harbour Museum, according to the article?
? Which museum do Ada Lund's brothers own?

leave, present perfect | subject agent singular: a total of {letters} | object theme: {!oslo}
= A total of three letters have left Oslo.
? How many letters have left Oslo?
`)
