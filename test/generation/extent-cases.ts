import { readCases } from './read-cases.ts'

/** Holds amounts that are asked for without their unit, and some that "how many" asks for better. */
export const extentCases = readCases(`
last | subject theme !: {march} | object measure: {hours}
= The Long March lasted about five hours.
? Which expedition lasted about five hours?
? About how long did the Long March last, according to the article?

hold, past passive | subject theme !: {lund} | adjunct time for: {years}
= Ada Lund was held for 26 years.
? Who was held for 26 years?
? For how long was Ada Lund held?

spend | subject agent !: {lund} | object measure: {years} in prison
= Ada Lund spent 26 years in prison.
? Who spent 26 years in prison?
? How long did Ada Lund spend in prison?

lose | subject agent !: {lund} | object theme: {years}
? Who lost 26 years?
? How many years did Ada Lund lose?

be, present | subject theme !: {march} | complement measure: {kilometres} long
? Which expedition is 90 kilometres long?
? How long is the Long March?

run, present | subject theme !: {march} | adjunct measure for: {kilometres} | adjunct source from: {!oslo}
= The Long March runs for 90 kilometres from Oslo.
? Which expedition runs for 90 kilometres from Oslo?
? How far does the Long March run from Oslo?

lie, present | subject theme !: {oslo} | complement measure: {kilometres} north of {!tromso}
? Which city lies 90 kilometres north of Tromsø?
? How far north of Tromsø does Oslo lie?

lie, present | subject theme !: {oslo} | complement measure: {kilometres} nearer to the sea than {!tromso}
? Which city lies 90 kilometres nearer to the sea than Tromsø?
? How much nearer to the sea than Tromsø does Oslo lie?

come | subject agent !: {lund} | complement destination within: {kilometres} of {!oslo}
= Ada Lund came within 90 kilometres of Oslo.
? Who came within 90 kilometres of Oslo?
? How close to Oslo did Ada Lund come?

travel | subject agent !: {lund} | adjunct manner at: {speed}
= Ada Lund travelled at 80 kilometres per hour.
? Who travelled at 80 kilometres per hour?
? How fast did Ada Lund travel?

fall | subject theme singular: the temperature in {!oslo} | adjunct destination to: {frost}
= The temperature in Oslo fell to minus 4 degrees.
? How low did the temperature in Oslo fall?

rise | subject theme singular: the temperature in {!oslo} | adjunct measure by: {frost}
? By how many degrees did the temperature in Oslo rise?

sail, present | subject theme !: {lorry} | adjunct measure: {often} a day
= The Morning Star sails four times a day.
? Which ship sails four times a day?
? How often does the Morning Star sail?

weigh | subject theme !: {stone} | object measure: {kilograms}
? What weighed 12 kilograms?
? How much did the Blue Stone weigh?

carry | subject agent !: {lund} | object theme: {kilograms} of rocks
? Who carried 12 kilograms of rocks?
? How many kilograms of rocks did Ada Lund carry?

sell, past passive | subject theme !: {museum} | adjunct measure for: {dollars}
? Which museum was sold for 400 dollars?
? For how much was the Harbour Museum sold?

sell, past passive | subject theme !: {museum} | adjunct measure at: {dollars}
? Which museum was sold at 400 dollars?
? At what price was the Harbour Museum sold?

cap, past passive | subject theme !: {museum} | adjunct measure at: {dollars}
? Which museum was capped at 400 dollars?
? At how many dollars was the Harbour Museum capped?

be | subject theme singular: the average age of {!council} | complement measure: {age}
? What was the average age of the Arctic Council?

be | subject theme singular: the age of {!council} | complement measure: {years} old
? What was the age of the Arctic Council, according to the article?

rent, modal should | subject theme !: {museum} | adjunct measure for: {dollars}/week
? Which museum should rent for 400 dollars/week?
? For how much should the Harbour Museum rent?

rise, present | subject theme: {peaks} | adjunct place behind !: {oslo}
= The Twin Peaks rise behind Oslo.
? Which mountains rise behind Oslo, according to the article?
? Behind which city do the Twin Peaks rise?

be | subject theme !: {lund} | complement theme: {owner}
= Ada Lund was the owner of Norway.
? Who was the owner of Norway?

receive | subject agent !: {lund} | object theme: a fine of {dollars}
= Ada Lund received a fine of 400 dollars.
? Who received a fine of 400 dollars?
? How large a fine did Ada Lund receive?

have, present | subject theme !: {oslo} | object theme: a population of {lorries}
? Which city has a population of 12 lorries?
? How large a population does Oslo have?

last, present | subject theme !: {march} | adjunct time for: {hours}
? Which expedition lasts for about five hours?
? About how long does the Long March last, according to the article?

be | subject theme !: {march} | complement measure: {hours} late
? Which expedition was about five hours late?
? About how late was the Long March, according to the article?

take | subject agent !: {lund} | object measure: {hours} | adjunct purpose: to cross {!lake}
? Who took about five hours to cross Lake Vern?
? About how long did Ada Lund take to cross Lake Vern, according to the article?
> -

take | subject theme singular: it | indirect recipient: {lund} | object measure: {hours} | complement purpose: to cross {!lake}
? About how long did it take Ada Lund to cross Lake Vern, according to the article?

pay | subject agent !: {lund} | indirect recipient !: {okoro} | object measure: {dollars} a month
? Who paid Ben Okoro 400 dollars a month?
? To whom did Ada Lund pay 400 dollars a month?
? How much a month did Ada Lund pay Ben Okoro?

be | subject theme singular: the length of {!lake} | complement measure: {kilometres}
= The length of Lake Vern was 90 kilometres.
? What was the length of Lake Vern?

be | subject theme !: {lund} | complement measure: {years} older than {!okoro}
? Who was 26 years older than Ben Okoro?
? How much older than Ben Okoro was Ada Lund?

finish | subject agent !: {lund} | object theme: {!march} | adjunct time in: {hours}
? Who finished the Long March in about five hours?
? In about how many hours did Ada Lund finish the Long March, according to the article?

receive | subject agent: {!lund} | object theme: another {letters}
? How many more letters did Ada Lund receive?

travel | subject agent !: {lund} | adjunct destination to !: {corner}
? Who travelled to Cold Corner?
? Where did Ada Lund travel?

work | subject agent !: {lund} | adjunct place in !: {corner}
? Who worked in Cold Corner?
? Where did Ada Lund work?
`)
