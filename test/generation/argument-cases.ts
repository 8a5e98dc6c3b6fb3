import { readCases } from './read-cases.ts'

/** Holds clauses whose whole arguments "what", "why" and "how" ask for, and those that nobody should ask for. */
export const argumentCases = readCases(`
reject | subject agent: {council} | object theme: a plan for a harbour in {norway}
> What did the Arctic Council reject, according to the article? => a plan for a harbour in Norway

approve, present perfect | subject agent: {council} | object theme: the sale of {museum} | adjunct place in: {oslo}
> What has the Arctic Council approved in Oslo, according to the article? => the sale of the Harbour Museum

turn down | subject agent: {lund} | object theme: an offer from {norway}
> What did Ada Lund turn down, according to the article? => an offer from Norway

carry out | subject agent: {lights} | object theme: repairs to {museum}
> What did the Northern Lights carry out, according to the article? => repairs to the Harbour Museum

ship | subject agent: {lund} | object theme: food for {tents} | adjunct place in: {oslo}
> What did Ada Lund ship in Oslo, according to the article? => food for more than 40 tents

welcome | subject agent: {council} | object theme: a gift from the US
> What did the Arctic Council welcome, according to the article? => a gift from the US

call off | subject agent: {council} | object theme: the search for {okoro} | adjunct time in: {year}
> What did the Arctic Council call off in 1990, according to the article? => the search for Ben Okoro

accuse | subject agent: {lund} | object theme: {okoro} | adjunct topic of: fraud
> What did Ada Lund accuse Ben Okoro of, according to the article? => fraud

accuse | subject agent: {lund} | object theme: {okoro} | adjunct topic of: stealing {letters}
> What did Ada Lund accuse Ben Okoro of doing, according to the article? => stealing three letters

focus, past | subject agent: {council} | adjunct topic on: the safety of ships
> What did the Arctic Council focus on, according to the article? => the safety of ships

apologise | subject agent: {okoro} | adjunct topic for: the delay of {march} | adjunct time on: {day}
> For what did Ben Okoro apologise on 9 May 1987, according to the article? => the delay of the Long March

ask | subject agent: {lund} | adjunct theme for: help with the repairs
> What did Ada Lund ask for, according to the article? => help with the repairs

remind | subject agent: {lund} | object recipient: {okoro} | adjunct topic of: the price of salt
> What did Ada Lund remind Ben Okoro of, according to the article? => the price of salt

predict, future | subject agent: {council} | object theme: a shortage of salt | by: {okoro}, say
> According to Ben Okoro, what will the Arctic Council predict? => a shortage of salt

destroy | subject cause singular: a fire in the roof | object theme: {museum} | adjunct time in: {year}
> What destroyed the Harbour Museum in 1990, according to the article? => a fire in the roof

cause | subject cause singular: heavy rain | object theme: the collapse of {museum}
> What caused the collapse of the Harbour Museum, according to the article? => heavy rain

delay, past passive | subject theme singular: the opening of the bridge | adjunct time until: {year} | adjunct place in: {oslo}
> What was delayed until 1990 in Oslo, according to the article? => the opening of the bridge

find, past passive | subject theme plural: the bones of a whale | adjunct place near: {lake}
> What was found near Lake Vern, according to the article? => the bones of a whale

resume | subject theme singular: traffic on the bridge | adjunct place in: {oslo} | adjunct time on: {day}
> What resumed in Oslo on 9 May 1987, according to the article? => traffic on the bridge

agree | subject agent: {norway} | complement theme: to send {lorries}
> What did Norway agree to do, according to the article? => send 12 lorries

refuse | subject agent: {lund} | complement theme: to sell {museum} to {okoro} | adjunct time in: {year}
> What did Ada Lund refuse to do in 1990, according to the article? => sell the Harbour Museum to Ben Okoro

ask | subject agent: {lund} | object theme: {okoro} | complement purpose: to leave {oslo}
> What did Ada Lund ask Ben Okoro to do, according to the article? => leave Oslo

order, past passive | subject theme: {okoro} | complement purpose: to pay a fine to {norway}
> What was Ben Okoro ordered to do, according to the article? => pay a fine to Norway

claim | subject agent: {okoro} | complement theme: to have crossed {lake} on foot
> What did Ben Okoro claim to have done, according to the article? => crossed Lake Vern on foot

vote | subject agent: {council} | adjunct place in: {oslo} | adjunct purpose: to close {museum}
> What did the Arctic Council vote to do in Oslo, according to the article? => close the Harbour Museum

begin | subject agent: {kenya} | object theme: selling salt to {norway}
> What did Kenya begin doing, according to the article? => selling salt to Norway

consider, past progressive | subject agent: {lund} | object theme: moving to {tromso}
> What was Ada Lund considering doing, according to the article? => moving to Tromsø

forbid | subject agent: {council} | object theme: hunting at {lake}
> What did the Arctic Council forbid, according to the article? => hunting at Lake Vern

realise | subject agent: {lund} | object theme: that {okoro} was in {oslo}
> What did Ada Lund realise, according to the article? => that Ben Okoro was in Oslo

name | subject agent: {lund} | object theme: {lake} | complement theme: “the blue eye”
> -

call | subject agent: {lund} | object theme: {lake} | complement theme: “the blue eye of the north”
> What did Ada Lund call Lake Vern, according to the article? => “the blue eye of the north”

work | subject agent: {okoro} | adjunct theme as: a cook
> What did Ben Okoro work as, according to the article? => a cook

meet | subject agent: {lund} | object theme: {okoro} | adjunct purpose: to discuss the price of salt
> Why did Ada Lund meet Ben Okoro, according to the article? => to discuss the price of salt

close, past passive | subject theme: {museum} | adjunct time in: {year} | adjunct cause because of: a leak in the roof
> Why was the Harbour Museum closed in 1990, according to the article? => because of a leak in the roof

resign | subject agent: {lund} | adjunct cause: because the council refused to pay
> Why did Ada Lund resign, according to the article? => because the council refused to pay

arrest, past passive | subject theme: {okoro} | adjunct place in: {oslo} | adjunct cause for: stealing {letters}
> Why was Ben Okoro arrested in Oslo, according to the article? => for stealing three letters

cancel, past passive | subject theme: {march} | adjunct cause owing to: bad weather | by: {council}, report
> According to the Arctic Council, why was the Long March cancelled? => owing to bad weather

escape | subject agent: {okoro} | adjunct source from: {museum} | adjunct manner by: climbing over the wall
> How did Ben Okoro escape from the Harbour Museum, according to the article? => by climbing over the wall

learn | subject agent: {lund} | object theme: {okoro's} address | adjunct manner through: a letter from {kenya}
> What did Ada Lund learn through a letter from Kenya, according to the article? => Ben Okoro's address
> How did Ada Lund learn Ben Okoro's address, according to the article? => through a letter from Kenya

cross | subject agent: {lund} | object theme: {lake} | adjunct manner by: canoe
> How did Ada Lund cross Lake Vern, according to the article? => by canoe

make | subject agent: {lund} | object theme: a trip to {oslo}
> -

have, present | subject theme: {lund} | object theme: a plan for {museum}
> -

take place | subject theme singular: the wedding of {lund} | adjunct place in: {oslo}
> What took place in Oslo, according to the article? => the wedding of Ada Lund

make sense | subject theme singular: the plan of {lund} | adjunct recipient to: {okoro}
> What made sense to Ben Okoro, according to the article? => the plan of Ada Lund

find | subject agent: {lund} | object theme: a way across {lake}
> -

reject | subject agent: {council} | object theme: it
> -

reject | subject agent: {council} | object theme: the plan
> -

reject | subject agent: {council} | object theme: her plan for {museum}
> -

play | subject cause singular: a storm | object theme: a part in the loss of {march}
> What played a part in the loss of the Long March, according to the article? => a storm

meet | subject agent: {lund} | object theme: a group of divers
> -

visit, past not | subject agent: {lund} | object theme: the ruins of {museum}
> -

appear | subject agent: {lund} | complement theme: to leave {oslo}
> -

be | subject theme singular: there | complement theme: a shortage of salt | adjunct place in: {oslo}
> -

reject | subject agent singular: the board | object theme: a plan for peace
> -
`)
