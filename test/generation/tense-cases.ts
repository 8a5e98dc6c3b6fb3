import { readCases } from './read-cases.ts'

/** Holds one clause in every tense, aspect, voice and modal, and the verbs that take "do" in questions and those that don't. */
export const tenseCases = readCases(`
carry, present | subject agent !: {lund} | object theme: {letters}
= Ada Lund carries three letters.
? Who carries three letters?
? How many letters does Ada Lund carry?

carry, present progressive | subject agent !: {lights} | object theme: {letters}
= The Northern Lights are carrying three letters.
? Which band is carrying three letters?
? How many letters are the Northern Lights carrying?

carry, present perfect | subject agent !: {lights} | object theme: {letters}
= The Northern Lights have carried three letters.
? Which band has carried three letters?
? How many letters have the Northern Lights carried?

carry, past perfect | subject agent !: {lund} | object theme: {letters}
= Ada Lund had carried three letters.
? Who had carried three letters?
? How many letters had Ada Lund carried?

carry, present perfect progressive | subject agent !: {lund} | object theme: {letters}
= Ada Lund has been carrying three letters.
? Who has been carrying three letters?
? How many letters has Ada Lund been carrying?

carry, future | subject agent !: {lund} | object theme: {letters}
= Ada Lund will carry three letters.
? Who will carry three letters?
? How many letters will Ada Lund carry?

carry, future perfect | subject agent !: {lund} | object theme: {letters}
= Ada Lund will have carried three letters.
? Who will have carried three letters?
? How many letters will Ada Lund have carried?

carry, present passive | subject theme: {letters} | adjunct destination to !: {oslo}
= Three letters are carried to Oslo.
? How many letters are carried to Oslo?
? To which city are three letters carried?

carry, present perfect passive | subject theme: {letters} | adjunct destination to !: {oslo}
= Three letters have been carried to Oslo.
? How many letters have been carried to Oslo?
? To which city have three letters been carried?

carry, past progressive passive | subject theme: {letters} | adjunct destination to !: {oslo}
= Three letters were being carried to Oslo.
? How many letters were being carried to Oslo?
? To which city were three letters being carried?

carry, should perfect passive | subject theme: {letters} | adjunct destination to !: {oslo}
= Three letters should have been carried to Oslo.
? How many letters should have been carried to Oslo?
? To which city should three letters have been carried?

carry, must | subject agent !: {lund} | object theme: {letters}
= Ada Lund must carry three letters.
? Who must carry three letters?
? How many letters must Ada Lund carry?

carry, can | subject agent !: {lund} | object theme: {letters}
= Ada Lund can carry three letters.
? Who can carry three letters?
? How many letters can Ada Lund carry?

carry, may | subject agent !: {lund} | object theme: {letters} | by: {okoro}, claim
= According to Ben Okoro, Ada Lund may carry three letters.
? According to Ben Okoro, who may carry three letters?
? According to Ben Okoro, how many letters may Ada Lund carry?
? Who claimed that Ada Lund might carry three letters?

carry | modal: have to | subject agent !: {lund} | object theme: {letters}
= Ada Lund had to carry three letters.
? Who had to carry three letters?
? How many letters did Ada Lund have to carry?

carry, present | modal: have to | subject agent !: {lund} | object theme: {letters}
= Ada Lund has to carry three letters.
? Who has to carry three letters?
? How many letters does Ada Lund have to carry?

carry, future | modal: have to | subject agent !: {lund} | object theme: {letters} | by: {okoro}, say
= According to Ben Okoro, Ada Lund will have to carry three letters.
? According to Ben Okoro, who will have to carry three letters?
? According to Ben Okoro, how many letters will Ada Lund have to carry?
? Who said that Ada Lund would have to carry three letters?

carry, present | modal: be going to | subject agent !: {lights} | object theme: {letters} | by: {okoro}, say
= According to Ben Okoro, the Northern Lights are going to carry three letters.
? According to Ben Okoro, which band is going to carry three letters?
? According to Ben Okoro, how many letters are the Northern Lights going to carry?
? Who said that the Northern Lights were going to carry three letters?

carry | modal: used to | subject agent !: {lund} | object theme: {letters}
= Ada Lund used to carry three letters.
? Who used to carry three letters?
? How many letters did Ada Lund use to carry?

carry, present | modal: need to | subject agent !: {lund} | object theme: {letters}
= Ada Lund needs to carry three letters.
? Who needs to carry three letters?
? How many letters does Ada Lund need to carry?

carry, present | modal: ought to | subject agent !: {lund} | object theme: {letters}
= Ada Lund ought to carry three letters.
? Who ought to carry three letters?
? How many letters ought Ada Lund to carry?

carry | modal: be able to | subject agent !: {lund} | object theme: {letters}
= Ada Lund was able to carry three letters.
? Who was able to carry three letters?
? How many letters was Ada Lund able to carry?

close, passive | modal: have to | subject theme !: {museum} | adjunct time in: {year}
= The Harbour Museum had to be closed in 1990.
? Which museum had to be closed in 1990?
? In which year did the Harbour Museum have to be closed?

carry, past not | modal: have to | subject agent !: {lund} | object theme: {letters}
= Ada Lund did not have to carry three letters.
? -

carry, future not | subject agent !: {lund} | object theme: {letters}
= Ada Lund will not carry three letters.
? -

be, present perfect not | subject theme !: {lund} | adjunct place in: {oslo}
= Ada Lund has not been in Oslo.
? -

carry, past secretly | subject agent !: {lund} | object theme: {letters}
= Ada Lund secretly carried three letters.
? Who secretly carried three letters?
? How many letters did Ada Lund secretly carry?

get | subject theme !: {okoro} | complement theme: arrested | adjunct place in !: {oslo}
= Ben Okoro got arrested in Oslo.
? Who got arrested in Oslo?
? Where did Ben Okoro get arrested?

do | subject agent !: {lund} | object theme: the repairs | adjunct place at !: {museum}
= Ada Lund did the repairs at the Harbour Museum.
? Who did the repairs at the Harbour Museum?
? At which museum did Ada Lund do the repairs?

have | subject theme !: {lund} | object theme: {letters}
= Ada Lund had three letters.
? Who had three letters?
? How many letters did Ada Lund have?
`)
