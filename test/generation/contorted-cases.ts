import { readCases } from './read-cases.ts'

/** Holds slots that could be asked for by a twisted question only, and the turn that some of them take instead. */
export const contortedCases = readCases(`
be, present | subject theme !: {oslo} | complement theme: the capital of {norway}
? Which city is the capital of Norway?

be | subject theme !: {lund} | complement theme: a friend of {council}
? Who was a friend of the Arctic Council?

be, present | subject theme !: {norway} | complement theme: home to {tents}
? Which country is home to more than 40 tents?

be | subject theme !: {oslo} | complement theme: a city of weavers
? -

be | subject agent plural: teams from {!kenya} | complement theme among: {lorries}
? -

involve | subject theme singular: the crime in {!oslo} | object theme: {letters} each of {dollars} in value
? -

hold, past passive | subject theme: {march} | adjunct manner with: a crowd of {tents} and a share of {percent}
? Which expedition was held with a crowd of more than 40 tents and a share of about 15 percent, according to the article?

defeat | subject agent: {lund} | object theme: their opponents
? -

see | subject agent plural: a record {!tents} | object theme: the fair
? -

work | subject agent plural: people | adjunct place in: the list of {!council} at its seat
? -

be | subject theme: {lund} | complement theme: a leader
? -

lead | subject agent: {lund} | object theme: a march
? -

be, present | subject theme singular: the sum of any {letters} | complement theme: even
? -

be | subject theme: {dollars} | complement theme: up {percent}
? -

send | subject agent !: {lund} | object theme: another {letters}
? Who sent another three letters?
? How many more letters did Ada Lund send?

lead | subject agent !: {lund} | object theme: a march
? Who led a march?

lead | subject agent singular: the museum staff at {museum} | object theme: {!march}
? -

receive | subject agent: {!lund} | object theme: a {years} sentence
= Ada Lund received a 26-year sentence.
? -

receive | subject agent: {!lund} | object theme: the first {letters}
? -

be, present | subject theme: {!peaks} | complement theme: mountains in {norway}
? -

work | subject agent !: {lund} | adjunct companion jointly with: {council} | adjunct place in: {!oslo}
? Who worked jointly with the Arctic Council in Oslo?
? With which forum did Ada Lund work jointly in Oslo, according to the article?

be | subject theme !: {lund} | complement theme: the daughter of {okoro}
? Who was the daughter of Ben Okoro?
? Whose daughter was Ada Lund, according to the article?

live | subject agent !: {lund} | adjunct place in: the {!council} headquarters
= Ada Lund lived in the Arctic Council headquarters.
? Who lived in the Arctic Council headquarters?

be, present | subject theme singular: the largest lake in {norway} | complement theme: {!lake}
? -

be | subject theme !: {lund} | complement place in: {oslo}
? -

arrest, past passive | subject theme !: {lund} | adjunct cause for: theft of {stone}
? Who was arrested for theft of the Blue Stone?

be | subject theme !: {lund} | complement theme: a {!years} veteran of {council}
? Who was a 26-year veteran of the Arctic Council?

injure, past passive | subject theme plural: at least three people | adjunct place in: {!oslo}
> -

describe | subject agent: {lund} | object theme: {okoro} | adjunct manner as: an individual
? -

be | subject theme singular: there | complement theme: {lorries} scheduled to leave
= There were 12 lorries scheduled to leave.
? How many lorries were scheduled to leave?

defeat, past passive | subject theme: {lund} | adjunct manner by: {letters} | adjunct agent by: {okoro}
= Ada Lund was defeated by three letters by Ben Okoro.
? Who did Ben Okoro defeat by three letters, according to the article?
? By how many letters did Ben Okoro defeat Ada Lund?
? Who defeated Ada Lund by three letters, according to the article?
`)
