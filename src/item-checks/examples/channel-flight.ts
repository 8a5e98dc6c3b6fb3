const country = ['country', 'countries']
const city = ['city', 'cities']
const pilot = ['pilot', 'pilots']

/** Is the passage, with its annotations and facts as a sketch, that the rules' examples stand in by default. */
export const channelFlight = {
  title: 'The first flight over the Channel',
  licence: 'MIT',
  headline: 'Over the sea in 37 minutes',
  writtenOn: '1910-07-01',
  author: 'Quizwright',
  text: [
    'Louis Blériot, a French engineer, flew from Calais to Dover on 25 July 1909. ' +
      'The flight took about 37 minutes. Hubert Latham had tried six days before and had fallen into the sea. ' +
      'The Daily Mail paid Blériot a prize of 1,000 pounds.',
    'Afterwards the aircraft was shown in London, the capital of Britain. According to the Daily Mail, more than ' +
      '100,000 people came to see it. Blériot then sold 100 aircraft of the same type.',
    'In 1910 Jacques de Lesseps flew over the Channel from France. In 1910 Charles Rolls flew over the Channel too, ' +
      'from Britain to France and back.',
  ],
  entities: {
    bleriot: { kind: 'person', sort: pilot, names: ['Louis Blériot', 'Blériot'] },
    latham: { kind: 'person', sort: pilot, names: ['Hubert Latham', 'Latham'] },
    lesseps: { kind: 'person', sort: pilot, names: ['Jacques de Lesseps'] },
    rolls: { kind: 'person', sort: pilot, names: ['Charles Rolls', 'Rolls'] },
    france: { kind: 'place', sort: country, names: ['France', 'adjective: French'] },
    britain: { kind: 'place', sort: country, names: ['Britain', 'adjective: British'] },
    calais: { kind: 'place', sort: city, names: ['Calais'], within: ['france'] },
    dover: { kind: 'place', sort: city, names: ['Dover'], within: ['britain'] },
    london: { kind: 'place', sort: city, names: ['London'], within: ['britain'] },
    channel: { kind: 'place', sort: ['sea', 'seas'], names: ['Channel'], the: true },
    mail: { kind: 'organisation', sort: ['newspaper', 'newspapers'], names: ['Daily Mail'], the: true },
  },
  marks: {
    day: { quote: '25 July 1909', date: '1909-07-25', say: '25 July 1909' },
    minutes: {
      quote: 'about 37 minutes',
      value: 37,
      unit: ['minute', 'minutes'],
      type: 'duration',
      hedge: ['about', 'about'],
    },
    prize: { quote: '1,000 pounds', value: 1000, unit: ['pound', 'pounds'], type: 'money', currency: 'GBP' },
    visitors: {
      quote: 'more than 100,000 people',
      value: 100000,
      unit: ['person', 'people'],
      rounding: 1000,
      hedge: ['more than', 'over'],
    },
    sold: { quote: '100 aircraft', value: 100, unit: ['aircraft', 'aircraft'] },
  },
  facts: {
    flew: {
      verb: 'fly',
      arguments: [
        ['subject agent !', '{bleriot}'],
        ['adjunct source from', '{calais}'],
        ['adjunct destination to', '{dover}'],
        ['adjunct time on', '{day}'],
      ],
      evidence: ['Louis Blériot, a French engineer, flew from Calais to Dover on 25 July 1909.'],
    },
    took: {
      verb: 'take',
      arguments: [
        ['subject theme singular', 'the flight'],
        ['object theme', '{minutes}'],
      ],
      evidence: ['The flight took about 37 minutes.'],
    },
    paid: {
      verb: 'pay',
      arguments: [
        ['subject agent !', '{mail}'],
        ['indirect recipient', '{bleriot_2}'],
        ['object theme', 'a prize of {prize}'],
      ],
      evidence: ['The Daily Mail paid Blériot a prize of 1,000 pounds.'],
    },
    came: {
      verb: 'come',
      arguments: [
        ['subject agent', '{visitors}'],
        ['adjunct purpose', 'to see the aircraft'],
      ],
      evidence: ['According to the Daily Mail, more than 100,000 people came to see it.'],
      attribution: [{ speaker: '{mail}', cue: 'According to the Daily Mail' }],
    },
    'lesseps-flew': {
      verb: 'fly',
      arguments: [
        ['subject agent', '{lesseps}'],
        ['adjunct place over', '{channel}'],
        ['adjunct time in', '1910'],
      ],
      evidence: ['In 1910 Jacques de Lesseps flew over the Channel from France.'],
    },
    'rolls-flew': {
      verb: 'fly',
      arguments: [
        ['subject agent', '{rolls}'],
        ['adjunct place over', '{channel_2}'],
        ['adjunct time in', '1910'],
      ],
      evidence: ['In 1910 Charles Rolls flew over the Channel too, from Britain to France and back.'],
    },
  },
  quizzes: [],
} as const
