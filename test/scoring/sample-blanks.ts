import { type AcceptedAnswer, BlankQuestion } from '../../src/vocabulary/question.ts'

type Given = Omit<Partial<BlankQuestion>, 'accepted'> & {
  accepted: (string | AcceptedAnswer)[]
  from: AcceptedAnswer['from']
}

/** Makes a gap to fill whose accepted wordings are right and come from one source, unless they are given in full. */
export function blank({ accepted, from, ...given }: Given): BlankQuestion {
  return BlankQuestion.parse({
    id: 'qu_sample',
    kind: 'blank',
    stem: 'Fill the gap.',
    derivation: { by: 'person', who: 'teacher', grounds: {} },
    evidence: [],
    process: 'retrieve',
    before: '',
    after: '',
    competitors: [],
    ...given,
    accepted: accepted.map(answer => (typeof answer === 'string' ? { text: answer, verdict: 'right', from } : answer)),
  })
}

export const blanks = {
  kerry: blank({
    stem: 'Who met the Iraqi prime minister?',
    after: ' met the Iraqi prime minister.',
    accepted: ['John Kerry', 'Kerry'],
    from: 'entity',
    competitors: ['François Hollande', 'Secretary of State Madeleine Albright', 'Sergei Lavrov', 'Bob Carr'],
  }),
  hollande: blank({ accepted: ['François Hollande', 'Hollande'], from: 'entity', competitors: ['John Kerry'] }),
  iraq: blank({ accepted: ['Iraq'], from: 'entity', competitors: ['Iran', 'Syria'] }),
  nigeria: blank({ accepted: ['Nigeria'], from: 'entity', competitors: ['Niger'] }),
  kim: blank({ accepted: ['Kim Jong-un'], from: 'entity', competitors: ['Kim Jong-il'] }),
  perry: blank({ accepted: ['Rick Perry', 'Perry'], from: 'entity', competitors: ['John Kerry'] }),
  australia: blank({ accepted: ['Australia'], from: 'entity' }),
  ireland: blank({ accepted: ['Ireland'], from: 'entity' }),
  apollo: blank({ accepted: ['Apollo 11'], from: 'entity' }),
  elizabeth: blank({ accepted: ['Elizabeth II'], from: 'entity' }),
  ivoire: blank({
    accepted: ['Côte d’Ivoire', { text: 'Ivory Coast', verdict: 'near', from: 'entity' }],
    from: 'entity',
  }),
  base: blank({
    stem: 'Which air base did the jets leave?',
    before: 'The jets left from ',
    accepted: ['Al-Dhafra', 'Al-Dhafra air base'],
    from: 'entity',
    competitors: ['Incirlik'],
  }),
  role: blank({ accepted: ['foreign minister', 'minister'], from: 'role', competitors: ['prime minister'] }),
  troops: blank({
    stem: 'How many Australian troops did Tony Abbott pledge in case of tanks?',
    accepted: ['600'],
    from: 'quantity',
    quantity: { value: 600, units: ['troop', 'troops'] },
    competitors: ['160'],
  }),
  fighters: blank({
    before: 'The group has as many as ',
    after: ' fighters.',
    accepted: ['31,500'],
    from: 'quantity',
    quantity: { value: 31_500, units: ['fighter', 'fighters'] },
  }),
  strikes: blank({
    stem: 'How many strikes were flown?',
    accepted: ['more than 160', '160'],
    from: 'quantity',
    quantity: { value: 160, units: ['strike', 'strikes', 'air strikes'] },
  }),
  percent: blank({
    stem: 'What percentage of Iraq does the group hold?',
    accepted: ['40 percent'],
    from: 'quantity',
    quantity: { value: 40, units: ['percent'] },
  }),
  percentAfterGap: blank({
    before: 'The group holds ',
    after: ' percent of Iraq.',
    accepted: ['25'],
    from: 'quantity',
    quantity: { value: 25, units: ['percent'] },
  }),
  quarter: blank({
    before: 'The group holds ',
    after: ' of Syria.',
    accepted: ['a quarter'],
    from: 'quantity',
    quantity: { value: 25, units: ['percent'] },
    competitors: ['40 percent'],
  }),
  third: blank({ accepted: ['a third'], from: 'quantity', quantity: { value: 33.3, units: ['percent'] } }),
  dollars: blank({
    accepted: ['2 billion dollars'],
    from: 'quantity',
    quantity: { value: 2e9, units: ['dollar', 'dollars'], currency: 'USD' },
  }),
  metres: blank({ accepted: ['5'], from: 'quantity', quantity: { value: 5, units: ['metre', 'metres'] } }),
  decades: blank({ accepted: ['four'], from: 'quantity', quantity: { value: 4, units: ['decade', 'decades'] } }),
  aMonth: blank({ accepted: ['one month'], from: 'quantity', quantity: { value: 1, units: ['month', 'months'] } }),
  prize: blank({
    stem: 'What share of the Nobel Prize did he win?',
    accepted: ['half'],
    from: 'quantity',
    quantity: { value: 50, units: ['percent'] },
  }),
  kronor: blank({
    accepted: ['9 million'],
    from: 'quantity',
    quantity: { value: 9e6, units: ['Swedish krona', 'Swedish kronor', 'krona', 'kronor'] },
  }),
  plainDollars: blank({
    accepted: ['9.6 billion'],
    from: 'quantity',
    quantity: { value: 9.6e9, units: ['dollar', 'dollars'] },
  }),
  teams: blank({
    stem: 'How many South American teams took part?',
    accepted: ['seven'],
    from: 'quantity',
    quantity: { value: 7, units: ['South American team', 'South American teams', 'team', 'teams'] },
  }),
  jets: blank({ accepted: ['two'], from: 'quantity', quantity: { value: 2, units: ['jet', 'jets'] } }),
  summit: blank({ accepted: ['third'], from: 'quantity', quantity: { value: 3, units: ['summit', 'summits'] } }),
  day: blank({
    stem: 'When did the talks open?',
    accepted: ['Monday 15 September 2014'],
    from: 'date',
    competitors: ['Sunday 14 September 2014'],
  }),
  morning: blank({ accepted: ['the morning of 23 March 2021'], from: 'date' }),
  personDate: blank({ accepted: ['15 September 2014'], from: 'person' }),
  weekday: blank({ accepted: ['Monday'], from: 'date' }),
  month: blank({ accepted: ['August 2014'], from: 'date' }),
  year: blank({ accepted: ['1969'], from: 'date' }),
  weekend: blank({ accepted: ['the weekend of 13 and 14 September 2014'], from: 'date' }),
} as const satisfies Record<string, BlankQuestion>

/** Is what students write into some of the sample gaps, by the verdict that each text must earn. */
export type SampleAnswers = Partial<
  Record<keyof typeof blanks, Partial<Record<'right' | 'near' | 'wrong', readonly string[]>>>
>
