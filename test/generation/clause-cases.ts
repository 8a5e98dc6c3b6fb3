import type { VerbCase } from './verb-cases.ts'

/** Holds clauses whose structure asks for care: reported speech, roles, owners, particles with a preposition, islands. */
export const clauseCases: readonly VerbCase[] = [
  {
    verb: 'steal, past passive',
    arguments: [
      ['subject theme', '{letters}'],
      ['adjunct source from !', '{museum}'],
    ],
    speaker: '{lund}',
    says: 'report',
    statement: 'According to Ada Lund, three letters were stolen from the Harbour Museum.',
    stems: [
      'According to Ada Lund, how many letters were stolen from the Harbour Museum?',
      'According to Ada Lund, from which museum were three letters stolen?',
      'Who reported that three letters were stolen from the Harbour Museum?',
    ],
  },
  {
    verb: 'borrow, present',
    arguments: [
      ['subject agent !', "{lund's} team"],
      ['object theme', '{lorries}'],
      ['adjunct source from !', "{norway's} army"],
    ],
    statement: "Ada Lund's team borrows 12 lorries from Norway's army.",
    stems: [
      "Whose team borrows 12 lorries from Norway's army?",
      "How many lorries does Ada Lund's team borrow from Norway's army?",
    ],
  },
  {
    verb: 'sink, modal could',
    arguments: [
      ['subject theme !', '{oslo}'],
      ['adjunct manner', 'slowly'],
    ],
    speaker: '{lund}',
    says: 'warn',
    statement: 'According to Ada Lund, Oslo could sink slowly.',
    stems: ['According to Ada Lund, which city could sink slowly?', 'Who warned that Oslo could sink slowly?'],
  },
  {
    verb: 'weigh',
    arguments: [
      ['subject theme singular', 'the bell of {museum}'],
      ['object measure', '{letters}'],
    ],
    statement: 'The bell of the Harbour Museum weighed three letters.',
    stems: [
      'The bell of which museum weighed three letters, according to the article?',
      'How many letters did the bell of the Harbour Museum weigh?',
    ],
  },
  {
    verb: 'be',
    arguments: [
      ['subject theme !', '{okoro}'],
      ['complement theme', '{master}'],
    ],
    statement: 'Ben Okoro was harbour master of Norway.',
    stems: ['Who was harbour master of Norway?', 'What position did Ben Okoro hold?'],
  },
  {
    verb: 'bear, past passive',
    arguments: [
      ['subject theme !', '{okoro}'],
      ['adjunct place in !', '{tromso} in {norway}'],
      ['adjunct time on', '{day}'],
    ],
    statement: 'Ben Okoro was born in Tromsø in Norway on 9 May 1987.',
    stems: [
      'Who was born in Tromsø in Norway on 9 May 1987?',
      'Where was Ben Okoro born on 9 May 1987?',
      'When was Ben Okoro born in Tromsø in Norway?',
    ],
  },
  {
    verb: 'win',
    arguments: [
      ['subject cause !', '{march}'],
      ['indirect recipient !', '{okoro}'],
      ['object theme', 'a medal'],
    ],
    statement: 'The Long March won Ben Okoro a medal.',
    stems: ['Which expedition won Ben Okoro a medal?', 'For whom did the Long March win a medal?'],
  },
  {
    verb: 'arrive',
    arguments: [
      ['subject agent !', '{lund}'],
      ['adjunct destination at !', '{museum} in {oslo}'],
      ['adjunct companion with !', '{okoro}, a sailor from {kenya}'],
    ],
    statement: 'Ada Lund arrived at the Harbour Museum in Oslo with Ben Okoro, a sailor from Kenya.',
    stems: [
      'Who arrived at the Harbour Museum in Oslo with Ben Okoro, a sailor from Kenya?',
      'At which museum in Oslo did Ada Lund arrive with Ben Okoro, a sailor from Kenya?',
      'With whom did Ada Lund arrive at the Harbour Museum in Oslo?',
    ],
  },
  {
    verb: 'build, present progressive passive',
    arguments: [
      ['subject theme', '{lorries}'],
      ['adjunct place in !', '{kenya}'],
    ],
    statement: '12 lorries are being built in Kenya.',
    stems: ['How many lorries are being built in Kenya?', 'In which country are 12 lorries being built?'],
  },
  {
    verb: 'run out',
    arguments: [
      ['subject agent !', '{lund}'],
      ['adjunct source of !', '{museum}'],
    ],
    statement: 'Ada Lund ran out of the Harbour Museum.',
    stems: ['Who ran out of the Harbour Museum?', 'Out of which museum did Ada Lund run?'],
  },
  {
    verb: 'get rid',
    arguments: [
      ['subject agent !', '{lund}'],
      ['adjunct theme of', '{lorries}'],
    ],
    statement: 'Ada Lund got rid of 12 lorries.',
    stems: ['Who got rid of 12 lorries?', 'How many lorries did Ada Lund get rid of?'],
  },
  {
    verb: 'take part',
    arguments: [
      ['subject agent !', '{lund}'],
      ['adjunct theme in !', '{march}'],
      ['adjunct time in', '{year}'],
    ],
    statement: 'Ada Lund took part in the Long March in 1990.',
    stems: [
      'Who took part in the Long March in 1990?',
      'In which expedition did Ada Lund take part in 1990?',
      'In which year did Ada Lund take part in the Long March?',
    ],
  },
  {
    verb: 'accuse',
    arguments: [
      ['subject agent !', '{lund}'],
      ['object theme !', '{okoro}'],
      ['adjunct topic of', 'stealing {letters}'],
    ],
    statement: 'Ada Lund accused Ben Okoro of stealing three letters.',
    stems: ['Who accused Ben Okoro of stealing three letters?', 'Who did Ada Lund accuse of stealing three letters?'],
  },
  {
    verb: 'show, present',
    arguments: [
      ['subject theme singular', 'a photograph of {lund}'],
      ['object theme', '{okoro} on {lake}'],
    ],
    statement: 'A photograph of Ada Lund shows Ben Okoro on Lake Vern.',
    stems: [],
  },
  {
    verb: 'compose, past passive',
    arguments: [
      ['subject theme !', '{march}'],
      ['adjunct agent by !', '{okoro}'],
      ['adjunct purpose for !', "{lund's} birthday"],
    ],
    statement: "The Long March was composed by Ben Okoro for Ada Lund's birthday.",
    stems: [
      "Which expedition was composed by Ben Okoro for Ada Lund's birthday?",
      "Who composed the Long March for Ada Lund's birthday?",
      'For whose birthday was the Long March composed by Ben Okoro?',
    ],
  },
  {
    verb: 'move in',
    arguments: [
      ['subject agent plural', "{lund} and {okoro's} friends"],
      ['adjunct place at !', "the home of {kenya's} council, {museum}"],
    ],
    statement: "Ada Lund and Ben Okoro's friends moved in at the home of Kenya's council, the Harbour Museum.",
    stems: [],
  },
  {
    verb: 'be, present',
    arguments: [
      ['subject theme !', '{oslo}'],
      ['complement theme', "one of {norway's} ports"],
    ],
    statement: "Oslo is one of Norway's ports.",
    stems: ["Which city is one of Norway's ports?"],
  },
  {
    verb: 'elect, past passive',
    arguments: [
      ['subject theme !', '{lund}'],
      ['complement theme', '{master}'],
      ['adjunct time in', '{year}'],
    ],
    statement: 'Ada Lund was elected harbour master of Norway in 1990.',
    stems: [
      'Who was elected harbour master of Norway in 1990?',
      'To what position was Ada Lund elected in 1990?',
      'In which year was Ada Lund elected harbour master of Norway?',
    ],
  },
  {
    verb: 'become',
    arguments: [
      ['subject theme !', '{lund}'],
      ['complement theme', '{master}'],
    ],
    statement: 'Ada Lund became harbour master of Norway.',
    stems: ['Who became harbour master of Norway?', 'What position did Ada Lund take up?'],
  },
  {
    verb: 'be',
    arguments: [
      ['subject theme !', '{lund}'],
      ['complement theme', '{curator}'],
    ],
    statement: 'Ada Lund was a curator at the Harbour Museum.',
    stems: ['Who was a curator at the Harbour Museum?', 'What position did Ada Lund hold, according to the article?'],
  },
  {
    verb: 'warn',
    arguments: [
      ['subject agent !', '{lund}'],
      ['object recipient !', '{okoro}'],
    ],
    speaker: '{!lund}',
    statement: 'According to Ada Lund, Lund warned Ben Okoro.',
    stems: ['According to Ada Lund, who warned Ben Okoro?', 'According to Ada Lund, who did Lund warn?'],
  },
  {
    verb: 'steal',
    arguments: [
      ['subject agent !', '{lund}'],
      ['object theme', '{letters}'],
    ],
    speaker: '{lund}',
    says: 'deny',
    stance: 'denies',
    statement: 'Ada Lund denied that Lund stole three letters.',
    stems: [],
  },
]
