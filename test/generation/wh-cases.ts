import { readCases } from './read-cases.ts'

/** Holds the question words: who, whose, which by sort, where, when, how many of what, how old, what position. */
export const whCases = readCases(`
discover, passive | subject theme !: {lake} | adjunct agent by !: {lund}
= Lake Vern was discovered by Ada Lund.
? Which lake was discovered by Ada Lund?
? Who discovered Lake Vern?

play | subject agent !: {lights} | adjunct place at !: {museum}
= The Northern Lights played at the Harbour Museum.
? Which band played at the Harbour Museum?
? At which museum did the Northern Lights play?

thank | subject agent !: {lund} | object theme !: {lights}
= Ada Lund thanked the Northern Lights.
? Who thanked the Northern Lights?
? Which band did Ada Lund thank?

find | subject agent !: {lund} | object theme !: {stone}
= Ada Lund found the Blue Stone.
? Who found the Blue Stone?
? What did Ada Lund find?

sink | subject cause !: {stone} | object theme !: {lorry}
= The Blue Stone sank the Morning Star.
? What sank the Morning Star?
? Which ship did the Blue Stone sink?

live | subject agent !: {lund} | adjunct place in !: {oslo}
= Ada Lund lived in Oslo.
? Who lived in Oslo?
? Where did Ada Lund live?

live | subject agent !: {lund} | adjunct place in !: {kenya}
= Ada Lund lived in Kenya.
? Who lived in Kenya?
? In which country did Ada Lund live?

live | subject agent !: {lund} | adjunct place near !: {oslo}
= Ada Lund lived near Oslo.
? Who lived near Oslo?
? Near which city did Ada Lund live?

stop | subject agent !: {lund} | adjunct place off !: {kenya}
= Ada Lund stopped off Kenya.
? Who stopped off Kenya?
? Off which country did Ada Lund stop?

leave | subject agent !: {lund} | object source !: {oslo} | adjunct time in: {june}
= Ada Lund left Oslo in early June 1988.
? Who left Oslo in early June 1988?
? Which city did Ada Lund leave in early June 1988?
? When did Ada Lund leave Oslo?

open, passive | subject theme !: {museum} | adjunct time in: {fifties}
= The Harbour Museum was opened in the late 1950s.
? Which museum was opened in the late 1950s?
? When was the Harbour Museum opened?

finish | subject agent !: {lund} | adjunct time before: {year}
= Ada Lund finished before 1990.
? Who finished before 1990?

finish | subject agent !: {lund} | adjunct time by: {year}
= Ada Lund finished by 1990.
? Who finished by 1990?

weigh, present | subject theme !: {stone} | object measure: {tonnes}
= The Blue Stone weighs 29.5 tonnes.
? What weighs 29.5 tonnes?
? How much does the Blue Stone weigh?

rise | subject theme !: {lake} | adjunct measure by: {metres}
= Lake Vern rose by 6 metres.
? Which lake rose by 6 metres?
? By how many metres did Lake Vern rise?

be, present | subject theme !: {stone} | complement measure: {metres} high
= The Blue Stone is 6 metres high.
? What is 6 metres high?
? How high is the Blue Stone?

lie, present | subject theme !: {oslo} | complement measure: {kilometres} from {tromso}
= Oslo lies 90 kilometres from Tromsø.
? Which city lies 90 kilometres from Tromsø?
? How far from Tromsø does Oslo lie?

win | subject agent !: {lund} | object theme !: {march} | adjunct measure: {times}
= Ada Lund won the Long March three times.
? Who won the Long March three times?
? Which expedition did Ada Lund win three times?
? How many times did Ada Lund win the Long March?

grow | subject theme !: {oslo} | adjunct measure by: {percent}
= Oslo grew by about 15 percent.
? Which city grew by about 15 percent?
? By about what percentage did Oslo grow, according to the article?

drink | subject agent !: {lund} | object theme: {water}
= Ada Lund drank 2 litres of water.
? Who drank 2 litres of water?
? How many litres of water did Ada Lund drink?

cost | subject theme !: {museum} | object measure: {dollars}
= The Harbour Museum cost 400 dollars.
? Which museum cost 400 dollars?
? How much did the Harbour Museum cost?

be | subject theme !: {lund} | complement theme: {nation}
= Ada Lund was Norwegian.
? Who was Norwegian?
? What nationality was Ada Lund, according to the article?

be | subject theme !: {lund} | complement measure: {age}
= Ada Lund was 31 years old.
? Who was 31 years old?
? How old was Ada Lund?

serve | subject agent !: {lund} | adjunct theme as: {master} | adjunct time in: {year}
= Ada Lund served as harbour master of Norway in 1990.
? Who served as harbour master of Norway in 1990?
? In which year did Ada Lund serve as harbour master of Norway?

appoint, passive | subject theme !: {lund} | complement theme: {master}
= Ada Lund was appointed harbour master of Norway.
? Who was appointed harbour master of Norway?
? To what position was Ada Lund appointed?

say, present perfect | subject agent !: {lund} | object theme: that {okoro} stole {letters}
= Ada Lund has said that Ben Okoro stole three letters.
? Who has said that Ben Okoro stole three letters?

paint | subject agent !: {lund} | object theme: the boat of {okoro}
= Ada Lund painted the boat of Ben Okoro.
? Who painted the boat of Ben Okoro?
> What did Ada Lund paint, according to the article? => the boat of Ben Okoro

repair, passive | subject theme singular: the boat of {okoro} | adjunct place in !: {oslo}
= The boat of Ben Okoro was repaired in Oslo.
? Whose boat was repaired in Oslo, according to the article?
? Where was the boat of Ben Okoro repaired?
> What was repaired in Oslo, according to the article? => the boat of Ben Okoro

repair | subject agent !: {lund} | object theme: {okoro's} boat
= Ada Lund repaired Ben Okoro's boat.
? Who repaired Ben Okoro's boat?
? Whose boat did Ada Lund repair, according to the article?

happen | subject theme !: {march} | adjunct time on: {day}
= The Long March happened on 9 May 1987.
? Which expedition happened on 9 May 1987?
? When did the Long March happen?

perform | subject agent: {lund} | adjunct place at !: {museum}
? At which museum did Ada Lund perform?

be | subject agent: {lund} | complement theme: a young woman from the north
? -

lend | subject agent !: {council} | object theme: a boat of the forum
? -

have | subject theme: {stone} | object theme: winds of {kilometres}
? What had winds of 90 kilometres, according to the article?

know | subject agent !: {lund} | object theme: a hill | adjunct theme as: {march}
? As which expedition did Ada Lund know a hill, according to the article?

build | subject agent: {council} | object theme: a hotel
? -

be, present | subject theme singular: the price of a sledge | complement theme: {dollars}
? -

be | subject agent: {lund} | complement theme: a Norwegian explorer
? -

be | subject agent: {lund} | complement theme: an explorer of the Arctic Council
? Who was an explorer of the Arctic Council, according to the article?

make | subject agent: {council} | object theme: a late change | adjunct time in: {year}
? In which year did the Arctic Council make a late change?

point | subject agent: {lund} | adjunct recipient to: a table in Oslo
? -

post | subject agent: {lund} | object theme: letters | adjunct recipient to !: {firm}
? Who posted letters to Nordpost, according to the article?

send | subject agent: {lund} | object theme: letters | adjunct recipient to !: {firm}
? Who sent letters to Nordpost, according to the article?
? To which company did Ada Lund send letters?

be | subject agent: {lund} | complement theme: the Norwegian explorer
? -

be | subject agent: {lund} | complement theme: the Norwegian prime minister
? Who was the Norwegian prime minister, according to the article?

be | subject agent: {lund} | complement source from: {oslo}
? From which city was Ada Lund, according to the article?

hide, may | subject agent: {lund} | object theme: {letters} | adjunct place in: {oslo}
? Who may hide three letters in Oslo, according to the article?
? How many letters may Ada Lund hide in Oslo?

be, present | subject agent: {kenya} | complement theme: a nation that endures
? -

lower, passive | subject theme plural: players | adjunct manner down: a shaft | adjunct destination to !: {corner}
? -

be | subject agent !: {lund} | complement theme: {leader}
= Ada Lund was the leader of the Arctic Council.
? Who was the leader of the Arctic Council?
? What position did Ada Lund hold, according to the article?
`)
