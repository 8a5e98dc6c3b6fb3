import type { FactCase } from './realise-fact.ts'

/** Is a clause with a verb of its own, its statement, and the stems that it gives. */
export interface VerbCase extends FactCase {
  readonly statement: string
  readonly stems: readonly string[]
}

/** Holds clauses with verbs that no bank of the project uses: regular, irregular, phrasal, with two objects, passive. */
export const verbCases: readonly VerbCase[] = [
  {
    verb: 'lend',
    arguments: [
      ['subject agent !', '{lund}'],
      ['indirect recipient !', '{okoro}'],
      ['object theme', '{lorries}'],
    ],
    statement: 'Ada Lund lent Ben Okoro 12 lorries.',
    stems: [
      'Who lent Ben Okoro 12 lorries?',
      'To whom did Ada Lund lend 12 lorries?',
      'How many lorries did Ada Lund lend Ben Okoro?',
    ],
  },
  {
    verb: 'hand over',
    arguments: [
      ['subject agent !', '{norway}'],
      ['object theme', '{letters}'],
      ['adjunct recipient to !', '{kenya}'],
    ],
    statement: 'Norway handed over three letters to Kenya.',
    stems: [
      'Which country handed over three letters to Kenya?',
      'How many letters did Norway hand over to Kenya?',
      'To which country did Norway hand over three letters?',
    ],
  },
  {
    verb: 'throw away',
    arguments: [
      ['subject agent !', '{okoro}'],
      ['object theme', '{tents}'],
      ['adjunct place in !', '{oslo}'],
    ],
    statement: 'Ben Okoro threw away more than 40 tents in Oslo.',
    stems: [
      'Who threw away more than 40 tents in Oslo?',
      'How many tents did Ben Okoro throw away in Oslo, according to the article?',
      'Where did Ben Okoro throw away more than 40 tents?',
    ],
  },
  {
    verb: 'swim, past perfect',
    arguments: [
      ['subject agent !', '{lund}'],
      ['adjunct place across !', '{lake}'],
      ['adjunct time on', '{day}'],
    ],
    statement: 'Ada Lund had swum across Lake Vern on 9 May 1987.',
    stems: [
      'Who had swum across Lake Vern on 9 May 1987?',
      'Across which lake had Ada Lund swum on 9 May 1987?',
      'When had Ada Lund swum across Lake Vern?',
    ],
  },
  {
    verb: 'forbid',
    arguments: [
      ['subject agent !', '{council}'],
      ['object theme', 'hunting at {lake}'],
    ],
    statement: 'The Arctic Council forbade hunting at Lake Vern.',
    stems: [
      'Which forum forbade hunting at Lake Vern?',
      'At which lake did the Arctic Council forbid hunting, according to the article?',
    ],
  },
  {
    verb: 'teach',
    arguments: [
      ['subject agent !', '{lund}'],
      ['indirect recipient !', '{okoro}'],
      ['object theme', 'navigation'],
      ['adjunct place in !', '{tromso}'],
    ],
    statement: 'Ada Lund taught Ben Okoro navigation in Tromsø.',
    stems: [
      'Who taught Ben Okoro navigation in Tromsø?',
      'To whom did Ada Lund teach navigation in Tromsø?',
      'Where did Ada Lund teach Ben Okoro navigation?',
    ],
  },
  {
    verb: 'bury, past passive',
    arguments: [
      ['subject theme !', '{okoro}'],
      ['adjunct place near !', '{lake}'],
      ['adjunct time in', '{year}'],
    ],
    statement: 'Ben Okoro was buried near Lake Vern in 1990.',
    stems: [
      'Who was buried near Lake Vern in 1990?',
      'Near which lake was Ben Okoro buried in 1990?',
      'In which year was Ben Okoro buried near Lake Vern?',
    ],
  },
  {
    verb: 'paint, past passive',
    arguments: [
      ['subject theme', '{tents}'],
      ['adjunct agent by !', '{lund}'],
      ['adjunct time in', '{june}'],
    ],
    statement: 'More than 40 tents were painted by Ada Lund in early June 1988.',
    stems: [
      'How many tents were painted by Ada Lund in early June 1988, according to the article?',
      'Who painted more than 40 tents in early June 1988?',
      'When were more than 40 tents painted by Ada Lund?',
    ],
  },
  {
    verb: 'shrink, perfect present',
    arguments: [
      ['subject theme !', '{lake}'],
      ['adjunct measure by', '{percent}'],
      ['adjunct time since', '{year}'],
    ],
    statement: 'Lake Vern has shrunk by about 15 percent since 1990.',
    stems: [
      'Which lake has shrunk by about 15 percent since 1990?',
      'By about what percentage has Lake Vern shrunk since 1990, according to the article?',
      'Since when has Lake Vern shrunk by about 15 percent?',
    ],
  },
  {
    verb: 'rely',
    arguments: [
      ['subject agent !', '{kenya}'],
      ['adjunct theme on !', '{norway}'],
      ['adjunct topic for', '{percent} of its salt'],
    ],
    statement: 'Kenya relied on Norway for about 15 percent of its salt.',
    stems: [
      'Which country relied on Norway for about 15 percent of its salt?',
      'On which country did Kenya rely for about 15 percent of its salt?',
      'For about what percentage of its salt did Kenya rely on Norway, according to the article?',
    ],
  },
  {
    verb: 'drive, past progressive',
    arguments: [
      ['subject agent !', '{lund}'],
      ['object theme', '{lorries}'],
      ['adjunct source from !', '{oslo}'],
      ['adjunct destination to !', '{tromso}'],
    ],
    statement: 'Ada Lund was driving 12 lorries from Oslo to Tromsø.',
    stems: [
      'Who was driving 12 lorries from Oslo to Tromsø?',
      'How many lorries was Ada Lund driving from Oslo to Tromsø?',
      'From which city was Ada Lund driving 12 lorries to Tromsø?',
      'To which city was Ada Lund driving 12 lorries from Oslo?',
    ],
  },
  {
    verb: 'freeze, will',
    arguments: [
      ['subject theme !', '{lake}'],
      ['adjunct time in', '{year}'],
    ],
    speaker: '{okoro}',
    says: 'predict',
    statement: 'According to Ben Okoro, Lake Vern will freeze in 1990.',
    stems: [
      'According to Ben Okoro, which lake will freeze in 1990?',
      'According to Ben Okoro, in which year will Lake Vern freeze?',
      'Who predicted that Lake Vern would freeze in 1990?',
    ],
  },
  {
    verb: 'set up',
    arguments: [
      ['subject agent !', '{council}'],
      ['object theme', 'a camp with {tents}'],
      ['adjunct place at !', '{lake}'],
    ],
    statement: 'The Arctic Council set up a camp with more than 40 tents at Lake Vern.',
    stems: [
      'Which forum set up a camp with more than 40 tents at Lake Vern?',
      'At which lake did the Arctic Council set up a camp with more than 40 tents?',
    ],
  },
  {
    verb: 'outlive',
    arguments: [
      ['subject agent !', '{lund}'],
      ['object theme !', '{okoro}'],
    ],
    statement: 'Ada Lund outlived Ben Okoro.',
    stems: ['Who outlived Ben Okoro?', 'Who did Ada Lund outlive?'],
  },
  {
    verb: 'slide',
    arguments: [
      ['subject theme', '{lorries}'],
      ['adjunct destination into !', '{lake}'],
      ['adjunct time on', '{day}'],
    ],
    statement: '12 lorries slid into Lake Vern on 9 May 1987.',
    stems: [
      'How many lorries slid into Lake Vern on 9 May 1987?',
      'Into which lake did 12 lorries slide on 9 May 1987?',
      'When did 12 lorries slide into Lake Vern?',
    ],
  },
  {
    verb: 'veto, might',
    arguments: [
      ['subject agent !', '{kenya}'],
      ['object theme', 'the plan'],
    ],
    speaker: '{council}',
    says: 'hint',
    statement: 'According to the Arctic Council, Kenya might veto the plan.',
    stems: [
      'According to the Arctic Council, which country might veto the plan?',
      'Which forum hinted that Kenya might veto the plan?',
    ],
  },
  {
    verb: 'weave',
    arguments: [
      ['subject agent plural', 'weavers from {kenya}'],
      ['object theme', '{tents}'],
      ['adjunct purpose for !', '{march}'],
    ],
    statement: 'Weavers from Kenya wove more than 40 tents for the Long March.',
    stems: [
      'Weavers from which country wove more than 40 tents for the Long March, according to the article?',
      'How many tents did weavers from Kenya weave for the Long March, according to the article?',
      'For which expedition did weavers from Kenya weave more than 40 tents?',
    ],
  },
]
