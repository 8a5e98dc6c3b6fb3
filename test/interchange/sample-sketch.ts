/** Makes a small sketch, written for these tests about people and places that do not exist. */
export function sampleSketch() {
  return structuredClone(sketch)
}

const sketch = {
  title: 'The bridge of Varn',
  licence: 'CC0-1.0',
  headline: 'A bridge opens at Varn',
  writtenOn: '2026-03-02',
  author: 'Test',
  text: [
    'Mira Sandal opened the Long Bridge at Varn on Monday. The mayor said that more than 40 lorries had crossed it by noon.',
    'Sandal called the work “a stubborn joy”. The Ferry Union, which had fought the plan, lost about a third of its 12 boats.',
    'The work began after the flood of 2019, and Sandal says that it will never be finished.',
  ],
  entities: {
    sandal: {
      kind: 'person',
      sort: 'mayor',
      names: ['Mira Sandal', 'Sandal', 'description: The mayor'],
      speaksFor: ['varn'],
    },
    varn: { kind: 'place', sort: ['city', 'cities'], names: ['Varn'] },
    bridge: { kind: 'facility', sort: 'bridge', names: ['Long Bridge'], the: true, within: ['varn'] },
    union: { kind: 'organisation', sort: 'union', names: ['Ferry Union'], the: true },
  },
  marks: {
    monday: { quote: 'Monday', date: '2026-03-02', say: 'Monday 2 March 2026' },
    lorries: {
      quote: 'more than 40 lorries',
      value: 40,
      unit: ['lorry', 'lorries'],
      rounding: 10,
      hedge: ['more than', 'over'],
    },
    third: {
      quote: 'about a third',
      value: 33.3,
      unit: ['percent', 'percent'],
      type: 'share',
      of: 'its 12 boats',
      fraction: true,
      hedge: ['about', 'about'],
    },
    boats: { quote: '12 boats', value: 12, unit: 'boat' },
    mayor: { quote: 'mayor', role: 'mayor', of: 'varn' },
    it: { quote: 'it', in: 'had crossed it', entity: 'bridge' },
    flood: { quote: '2019', date: '2019', say: '2019' },
    work: { quote: 'The work', in: 'The work began', happening: 'begun', gloss: 'the work on the bridge' },
  },
  facts: {
    opened: {
      verb: 'open',
      arguments: [
        ['subject agent !', '{sandal}'],
        ['object theme', '{bridge}'],
        ['adjunct place at', '{varn}'],
        ['adjunct time on', '{monday}'],
      ],
      evidence: ['Mira Sandal opened the Long Bridge at Varn on Monday'],
    },
    crossed: {
      verb: 'cross, past perfect',
      arguments: [
        ['subject agent', '{lorries}'],
        ['object theme', '{it}'],
        ['adjunct time by', 'noon'],
      ],
      evidence: [['more than 40 lorries had crossed it by noon', 'the Long Bridge at Varn']],
      attribution: [{ speaker: '{sandal}', cue: 'The mayor said' }],
    },
    lost: {
      verb: 'lose',
      arguments: [
        ['subject agent', '{union}'],
        ['object theme', '{third}'],
        ['adjunct topic of', "{!union's}"],
        ['adjunct measure', '{!boats}'],
      ],
      evidence: ['The Ferry Union, which had fought the plan, lost about a third of its 12 boats'],
    },
    begun: {
      verb: 'begin',
      arguments: [
        ['subject theme singular', 'the work'],
        ['adjunct time after', 'the flood of '],
      ],
      evidence: ['The work began after the flood of 2019'],
      relations: [{ type: 'before', fact: 'opened', cue: 'after' }],
    },
    finished: {
      verb: 'finish, future passive not',
      arguments: [['subject theme singular', 'it']],
      evidence: ['it will never be finished'],
      attribution: [
        {
          speaker: '{sandal}',
          cue: 'Sandal says',
          stance: 'predicts',
          quotation: { quote: '“a stubborn joy”', say: 'a stubborn joy' },
        },
      ],
      truthAsOf: '2026-03-02',
    },
  },
  quizzes: [{ id: 'qz_varn', title: 'Varn', blueprint: { questions: 2 } }],
}
