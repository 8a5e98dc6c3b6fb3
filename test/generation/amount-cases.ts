import type { VerbCase } from './verb-cases.ts'

/** Holds clauses with ages, spans of time, shares, money and single things. */
export const amountCases: readonly VerbCase[] = [
  {
    verb: 'be',
    arguments: [
      ['subject theme !', '{lund}'],
      ['complement measure', '{age}'],
      ['adjunct time in', '{year}'],
    ],
    statement: 'Ada Lund was 31 years old in 1990.',
    stems: ['Who was 31 years old in 1990?', 'How old was Ada Lund in 1990?'],
  },
  {
    verb: 'die',
    arguments: [
      ['subject theme !', '{lund}'],
      ['adjunct time at', 'the age of {years}'],
    ],
    statement: 'Ada Lund died at the age of 26.',
    stems: ['Who died at the age of 26?', 'At what age did Ada Lund die?'],
  },
  {
    verb: 'sell',
    arguments: [
      ['subject agent !', '{kenya}'],
      ['indirect recipient !', '{norway}'],
      ['object theme', '{lorries}'],
      ['adjunct measure for', '{dollars} each'],
    ],
    statement: 'Kenya sold Norway 12 lorries for 400 dollars each.',
    stems: [
      'Which country sold Norway 12 lorries for 400 dollars each?',
      'To which country did Kenya sell 12 lorries for 400 dollars each?',
      'How many lorries did Kenya sell Norway for 400 dollars each?',
      'For how much each did Kenya sell Norway 12 lorries?',
    ],
  },
  {
    verb: 'cost',
    arguments: [
      ['subject theme !', '{march}'],
      ['indirect recipient !', '{council}'],
      ['object measure', '{dollars}'],
    ],
    statement: 'The Long March cost the Arctic Council 400 dollars.',
    stems: [
      'Which expedition cost the Arctic Council 400 dollars?',
      'How much did the Long March cost the Arctic Council?',
    ],
  },
  {
    verb: 'hold up, past passive',
    arguments: [
      ['subject theme', '{lorries}'],
      ['adjunct agent by !', '{norway}'],
      ['adjunct time from', '{day}'],
      ['adjunct time to', '{year}'],
    ],
    statement: '12 lorries were held up by Norway from 9 May 1987 to 1990.',
    stems: [
      'How many lorries were held up by Norway from 9 May 1987 to 1990?',
      'Which country held up 12 lorries from 9 May 1987 to 1990?',
      'From when were 12 lorries held up by Norway?',
      'Until when were 12 lorries held up by Norway?',
    ],
  },
  {
    verb: 'date back, present',
    arguments: [
      ['subject theme !', '{museum}'],
      ['adjunct time to', '{fifties}'],
    ],
    statement: 'The Harbour Museum dates back to the late 1950s.',
    stems: ['Which museum dates back to the late 1950s?'],
  },
  {
    verb: 'own',
    arguments: [
      ['subject theme !', '{lights}'],
      ['object theme', '{third} of {museum}'],
      ['adjunct time in', '{year}'],
    ],
    statement: 'The Northern Lights owned less than a third of the Harbour Museum in 1990.',
    stems: [
      'Which band owned less than a third of the Harbour Museum in 1990?',
      'What share of the Harbour Museum did the Northern Lights own in 1990, according to the article?',
    ],
  },
  {
    verb: 'hide, past passive',
    arguments: [
      ['subject theme', '{bell}'],
      ['adjunct place under !', '{lake}'],
    ],
    statement: 'One bell was hidden under Lake Vern.',
    stems: ['How many bells were hidden under Lake Vern?', 'Under which lake was one bell hidden?'],
  },
  {
    verb: 'be',
    arguments: [
      ['subject theme singular', 'there'],
      ['complement theme', '{sledges}'],
      ['adjunct place at !', '{lake}'],
    ],
    statement: 'There were no more than 70 sledges at Lake Vern.',
    stems: [
      'How many sledges were there at Lake Vern, according to the article?',
      'At which lake were there no more than 70 sledges?',
    ],
  },
  {
    verb: 'carry',
    arguments: [
      ['subject agent', '{sledges}'],
      ['object theme', 'the {letters} of {lund}'],
    ],
    statement: 'No more than 70 sledges carried the three letters of Ada Lund.',
    stems: [
      'How many sledges carried the three letters of Ada Lund, according to the article?',
      'How many letters of Ada Lund did no more than 70 sledges carry?',
    ],
  },
  {
    verb: 'spend',
    arguments: [
      ['subject agent !', '{lund}'],
      ['object theme', 'only {dollars}'],
      ['adjunct topic on', '{lorries}'],
    ],
    statement: 'Ada Lund spent only 400 dollars on 12 lorries.',
    stems: [
      'Who spent only 400 dollars on 12 lorries?',
      'How much did Ada Lund spend on 12 lorries?',
      'On how many lorries did Ada Lund spend only 400 dollars?',
    ],
  },
  {
    verb: 'weigh, present',
    arguments: [
      ['subject theme singular', 'the new bell'],
      ['object measure', '{quarter} more than the old one'],
    ],
    statement: 'The new bell weighs a quarter more than the old one.',
    stems: ['How much more than the old one does the new bell weigh?'],
  },
  {
    verb: 'live, present',
    arguments: [
      ['subject agent', '{percent} of the people of {norway}'],
      ['adjunct place in', '{oslo}'],
    ],
    statement: 'About 15 percent of the people of Norway live in Oslo.',
    stems: [
      'About what percentage of the people of Norway live in Oslo, according to the article?',
      'Where do about 15 percent of the people of Norway live, according to the article?',
    ],
  },
  {
    verb: 'meet',
    arguments: [
      ['subject agent !', '{lund}'],
      ['object theme !', '{okoro}'],
      ['adjunct place at !', '{museum} in {oslo}'],
      ['adjunct time in', '{fifties}'],
    ],
    statement: 'Ada Lund met Ben Okoro at the Harbour Museum in Oslo in the late 1950s.',
    stems: [
      'Who met Ben Okoro at the Harbour Museum in Oslo in the late 1950s?',
      'Who did Ada Lund meet at the Harbour Museum in Oslo in the late 1950s?',
      'At which museum in Oslo did Ada Lund meet Ben Okoro in the late 1950s?',
      'In which city did Ada Lund meet Ben Okoro at the Harbour Museum in the late 1950s?',
      'When did Ada Lund meet Ben Okoro at the Harbour Museum in Oslo?',
    ],
  },
  {
    verb: 'rise',
    arguments: [
      ['subject theme singular', 'the number of lorries in {!oslo}'],
      ['adjunct destination to', '{lorries}'],
    ],
    statement: 'The number of lorries in Oslo rose to 12 lorries.',
    stems: ['To how many did the number of lorries in Oslo rise?'],
  },
  {
    verb: 'dig, past progressive',
    arguments: [
      ['subject agent !', '{okoro}'],
      ['adjunct place in !', '{kenya}'],
      ['adjunct time in', '{year}'],
    ],
    statement: 'Ben Okoro was digging in Kenya in 1990.',
    stems: ['Who was digging in Kenya in 1990?', 'In which country was Ben Okoro digging in 1990?'],
  },
  {
    verb: 'be',
    arguments: [
      ['subject theme !', '{lund}'],
      ['complement theme', 'the last person to cross {lake}'],
      ['adjunct time in', '{year}'],
    ],
    statement: 'Ada Lund was the last person to cross Lake Vern in 1990.',
    stems: [
      'Who was the last person to cross Lake Vern in 1990?',
      'In which year did Ada Lund become the last person to cross Lake Vern?',
    ],
  },
  {
    verb: 'come',
    arguments: [
      ['subject theme !', '{lund}'],
      ['adjunct source from !', '{tromso} in {norway}'],
    ],
    statement: 'Ada Lund came from Tromsø in Norway.',
    stems: ['Who came from Tromsø in Norway?', 'From which city in Norway did Ada Lund come?'],
  },
]
