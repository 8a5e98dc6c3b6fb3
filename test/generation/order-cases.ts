import { readCases } from './read-cases.ts'

/** Holds the order of phrases: fronted adjuncts, clauses that stand last, prepositions in front or at the end, dates once. */
export const orderCases = readCases(`
meet | adjunct time on: {day} | subject agent !: {lund} | object theme !: {okoro} | adjunct place in !: {oslo}
= Ada Lund met Ben Okoro in Oslo on 9 May 1987.
? When did Ada Lund meet Ben Okoro in Oslo?
? Who met Ben Okoro in Oslo on 9 May 1987?
? Who did Ada Lund meet in Oslo on 9 May 1987?
? Where did Ada Lund meet Ben Okoro on 9 May 1987?

meet | adjunct place in !: {oslo} | subject agent !: {lund} | object theme !: {okoro} | adjunct time on: {day}
= Ada Lund met Ben Okoro in Oslo on 9 May 1987.
? Where did Ada Lund meet Ben Okoro on 9 May 1987?
? Who met Ben Okoro in Oslo on 9 May 1987?
? Who did Ada Lund meet in Oslo on 9 May 1987?
? When did Ada Lund meet Ben Okoro in Oslo?

sail | adjunct time in: {year} | subject agent !: {lund} | adjunct destination to !: {kenya} | adjunct purpose: to buy salt
= Ada Lund sailed to Kenya in 1990 to buy salt.
? In which year did Ada Lund sail to Kenya to buy salt?
? Who sailed to Kenya in 1990 to buy salt?
? To which country did Ada Lund sail in 1990 to buy salt?
> Why did Ada Lund sail to Kenya in 1990, according to the article? => to buy salt

sink | adjunct time in: {year} | adjunct manner: slowly | subject theme !: {oslo}
= Oslo sank slowly in 1990.
? In which year did Oslo sink slowly?
? Which city sank slowly in 1990?

agree | subject agent !: {norway} | complement theme: to send {lorries} to {kenya} | adjunct time on: {day}
= Norway agreed on 9 May 1987 to send 12 lorries to Kenya.
? Which country agreed on 9 May 1987 to send 12 lorries to Kenya?
? When did Norway agree to send 12 lorries to Kenya?
> What did Norway agree to do on 9 May 1987, according to the article? => send 12 lorries to Kenya

ask | subject agent !: {lund} | object theme !: {okoro} | complement purpose: to leave {oslo} | adjunct time in: {year}
= Ada Lund asked Ben Okoro in 1990 to leave Oslo.
? Who asked Ben Okoro in 1990 to leave Oslo?
? Who did Ada Lund ask in 1990 to leave Oslo?
? In which year did Ada Lund ask Ben Okoro to leave Oslo?
> What did Ada Lund ask Ben Okoro to do in 1990, according to the article? => leave Oslo

rely | subject agent !: {kenya} | adjunct theme on !: {norway}
= Kenya relied on Norway.
? Which country relied on Norway?
? Which country did Kenya rely on?

rely | subject agent !: {kenya} | adjunct theme on !: {norway} | adjunct time in: {year}
= Kenya relied on Norway in 1990.
? Which country relied on Norway in 1990?
? On which country did Kenya rely in 1990?
? In which year did Kenya rely on Norway?

talk | subject agent !: {lund} | adjunct recipient to !: {okoro}
= Ada Lund talked to Ben Okoro.
? Who talked to Ben Okoro?
? Who did Ada Lund talk to?

talk | subject agent !: {lund} | adjunct recipient to !: {okoro} | adjunct time on: {day}
= Ada Lund talked to Ben Okoro on 9 May 1987.
? Who talked to Ben Okoro on 9 May 1987?
? To whom did Ada Lund talk on 9 May 1987?
? When did Ada Lund talk to Ben Okoro?

travel | subject agent !: {lund} | adjunct companion with !: {okoro}
= Ada Lund travelled with Ben Okoro.
? Who travelled with Ben Okoro?
? Who did Ada Lund travel with?

put up | subject agent !: {lund} | adjunct theme with !: {okoro}
= Ada Lund put up with Ben Okoro.
? Who put up with Ben Okoro?
? Who did Ada Lund put up with?

come up | subject agent !: {lund} | adjunct theme with: a plan for {museum}
= Ada Lund came up with a plan for the Harbour Museum.
> What did Ada Lund come up with, according to the article? => a plan for the Harbour Museum

give | subject agent !: {lund} | object theme: {letters} | adjunct recipient to !: {okoro}
= Ada Lund gave three letters to Ben Okoro.
? Who gave three letters to Ben Okoro?
? How many letters did Ada Lund give to Ben Okoro?
? To whom did Ada Lund give three letters?

donate | subject agent: {!lund} | object theme: {dollars} to {!council}
? How many dollars did Ada Lund donate to the Arctic Council?

give | subject agent !: {lund} | indirect recipient !: {okoro} | object theme: {letters}
= Ada Lund gave Ben Okoro three letters.
? Who gave Ben Okoro three letters?
? To whom did Ada Lund give three letters?
? How many letters did Ada Lund give Ben Okoro?

give, passive | subject theme !: {okoro} | object theme: {letters} | adjunct agent by !: {lund}
= Ben Okoro was given three letters by Ada Lund.
? Who was given three letters by Ada Lund?
? How many letters was Ben Okoro given by Ada Lund?
? Who gave Ben Okoro three letters?

take off, past | adjunct time on: {day} | subject agent: {lorries} | adjunct source from !: {museum} in {oslo}
= 12 lorries took off from the Harbour Museum in Oslo on 9 May 1987.
? When did 12 lorries take off from the Harbour Museum in Oslo?
? How many lorries took off from the Harbour Museum in Oslo on 9 May 1987?
? From which museum in Oslo did 12 lorries take off on 9 May 1987?
? In which city did 12 lorries take off from the Harbour Museum on 9 May 1987?

arrive | subject agent !: {lund} | adjunct place in !: {oslo} | adjunct time in: {year87} | adjunct time on: {day}
= Ada Lund arrived in Oslo on 9 May 1987.
? Who arrived in Oslo on 9 May 1987?
? Where did Ada Lund arrive on 9 May 1987?
? In which year did Ada Lund arrive in Oslo?
? When did Ada Lund arrive in Oslo?

live | subject agent !: {lund} | adjunct place in !: {oslo} | adjunct time since: {year}
= Ada Lund lived in Oslo since 1990.

work | subject agent !: {lund} | adjunct place in !: {oslo} | adjunct time from: {year} | adjunct time until: {day}
= Ada Lund worked in Oslo from 1990 until 9 May 1987.
? Who worked in Oslo from 1990 until 9 May 1987?
? Where did Ada Lund work from 1990 until 9 May 1987?
? From when did Ada Lund work in Oslo?
? Until when did Ada Lund work in Oslo?

wait | subject agent !: {lund} | adjunct place in !: {oslo} | adjunct time for: {years}
= Ada Lund waited in Oslo for 26 years.
? Who waited in Oslo for 26 years?
? Where did Ada Lund wait for 26 years?
? For how long did Ada Lund wait in Oslo?

visit | subject agent !: {lund} | object theme !: {oslo} | adjunct time during !: {march}
= Ada Lund visited Oslo during the Long March.
? Who visited Oslo during the Long March?
? Which city did Ada Lund visit during the Long March?
? During which expedition did Ada Lund visit Oslo?

bring | subject agent !: {lund's} team | object theme !: {okoro} | adjunct recipient to: {lund}
= Ada Lund's team brought Ben Okoro to Lund.
? Whose team brought Ben Okoro to Ada Lund?
? Who did Ada Lund's team bring to Lund?
? To whom did Ada Lund's team bring Ben Okoro, according to the article?

know, present perfect | subject theme !: {lund} | object theme: the man who stole {letters} | adjunct time since: {year}
= Ada Lund has known the man who stole three letters since 1990.
? Who has known the man who stole three letters since 1990?
? Since when has Ada Lund known the man who stole three letters?

say, present passive | subject theme singular: it | complement theme: that {lund} owns {museum}
= It is said that Ada Lund owns the Harbour Museum.
? -
> -

be, present | subject theme singular: it | complement theme: likely that {lund} will win
= It is likely that Ada Lund will win.
? -

sign | subject agent !: {lund} | object theme: a treaty with {kenya} | adjunct place in !: {oslo} | by: {okoro}, tell
= According to Ben Okoro, Ada Lund signed a treaty with Kenya in Oslo.
? According to Ben Okoro, who signed a treaty with Kenya in Oslo?
? According to Ben Okoro, with which country did Ada Lund sign a treaty in Oslo?
? According to Ben Okoro, where did Ada Lund sign a treaty with Kenya?
? Who said that Ada Lund signed a treaty with Kenya in Oslo?
`)
