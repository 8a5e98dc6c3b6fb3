import { expect, test } from 'vitest'
import { readText } from '../../../src/reading/read-text.ts'
import { parseText, type ShortSentence } from '../read-short.ts'

const club: ShortSentence = {
  words: 'The/DT/4/det Varn/NNP/4/compound Rowing/NNP/4/compound Club/NNP/5/nsubj won/VBD/0/root/win',
  mentions: ['organisation:club:1-4'],
}

const robogee: ShortSentence = { words: 'Robogee/NNP/2/nsubj won/VBD/0/root/win', mentions: ['other:robot:1'] }

/** Lists the marks of a sentence after one that names the Varn Rowing Club: the tokens, their anchor, the form. */
function marksAfter(words: string, ...mentions: string[]): string[] {
  const { marks } = readText(parseText([club, { words, mentions }, robogee]))
  return marks
    .filter(({ sentence }) => sentence === 1)
    .map(
      ({ first, last, form, annotation, isPossessive, isAskable }) =>
        `${first}-${last} ${annotation.anchor.exact} (${form}${isPossessive ? ", 's" : ''}${isAskable ? ', asked' : ''})`,
    )
}

test.each([
  [
    'a name takes its article in',
    ['The/DT/4/det Varn/NNP/4/compound Rowing/NNP/4/compound Club/NNP/5/nsubj won/VBD/0/root', 'organisation:club:1-4'],
    ['0-3 Varn Rowing Club (name, asked)'],
  ],
  [
    'a name takes its possessive in',
    ["Raj/NNP/3/nmod:poss +'s/POS/1/case boat/NN/4/nsubj won/VBD/0/root", 'person:raj:1'],
    ["0-1 Raj (name, 's, asked)"],
  ],
  [
    'a name that takes no article leaves one to its noun',
    ["the/DT/2/det Robogee/NNP/4/nmod:poss +'s/POS/2/case lamp/NN/5/nsubj won/VBD/0/root", 'other:robot:2'],
    ["1-2 Robogee (name, 's)"],
  ],
  [
    'a name before a noun is not asked for',
    ['Varnsteel/NNP/2/compound boats/NNS/3/nsubj won/VBD/0/root', 'organisation:steel:1'],
    ['0-0 Varnsteel (name)'],
  ],
  [
    'a body whose name begins before it is not asked for',
    [
      'Then/RB/5/advmod Olm/NNP/4/compound Credit/NNP/4/compound Group/NNP/5/nsubj won/VBD/0/root',
      'organisation:group:3-4',
    ],
    ['2-3 Credit Group (name)'],
  ],
  [
    'letters before a number are no name by themselves',
    ['the/DT/2/det OV/NNP/5/nsubj +-/HYPH/4/punct +130/CD/2/nummod won/VBD/0/root', 'other:plane:2'],
    [],
  ],
  [
    'a short name before a noun keeps its words',
    [
      'the/DT/5/det Eton/NNP/5/compound v/IN/4/case Varn/NNP/2/nmod match/NN/6/nsubj ended/VBD/0/root',
      'organisation:club:4',
    ],
    [],
  ],
  [
    'a name that goes on as another name is not marked',
    [
      "the/DT/2/det Varn/NNP/5/nmod:poss Sheriff/NNP/2/flat +'s/POS/2/case boat/NN/6/nsubj won/VBD/0/root",
      'place:varn:2',
    ],
    [],
  ],
  ['a pronoun is marked', ['It/PRP/2/nsubj won/VBD/0/root', 'organisation:club:1'], ['0-0 It (pronoun, asked)']],
  [
    'a definite description gives way to the name',
    ['The/DT/2/det club/NN/3/nsubj won/VBD/0/root', 'organisation:club:1-2'],
    ['0-1 The club (description, asked)'],
  ],
  ['an indefinite one keeps its words', ['A/DT/2/det club/NN/3/nsubj won/VBD/0/root', 'organisation:club:1-2'], []],
  ['several things are not one', ['The/DT/2/det rowers/NNS/3/nsubj won/VBD/0/root', 'organisation:club:1-2'], []],
  [
    'what a comma sets apart is no part of a description',
    [
      'The/DT/2/det club/NN/6/nsubj +,/PUNCT/5/punct which/WDT/5/nsubj rows/VBZ/2/acl:relcl won/VBD/0/root',
      'organisation:club:1-5@2',
    ],
    ['0-1 The club (description, asked)'],
  ],
] as const)('%s', (_, [words, mention], marks) => {
  expect(marksAfter(words, mention)).toEqual(marks)
})

test.each([
  ['what is hers is her own', 'her', ['Mira', 'her']],
  ['what is ours is not one’s own', 'our', ['Mira']],
])('%s', (_, whose, anchors) => {
  const words = `Mira/NNP/2/nsubj left/VBD/0/root/leave with/IN/5/case ${whose}/PRP$/5/nmod:poss boat/NN/2/obl`
  const { marks } = readText(parseText([{ words, mentions: ['person:mira:1', 'person:mira:4'] }]))
  expect(marks.map(({ annotation }) => annotation.anchor.exact)).toEqual(anchors)
})

test.each([
  ['this rower may be a person', 'rower', ['Mira', 'This rower']],
  ['this page is nobody', 'page', ['Mira']],
])('%s', (_, noun, anchors) => {
  const { marks } = readText(
    parseText([
      { words: 'Mira/NNP/2/nsubj left/VBD/0/root/leave', mentions: ['person:mira:1'] },
      { words: `This/DT/2/det ${noun}/NN/3/nsubj won/VBD/0/root/win`, mentions: ['person:mira:1-2@2'] },
    ]),
  )
  expect(marks.map(({ annotation }) => annotation.anchor.exact)).toEqual(anchors)
})

test('each mark has the entity of its mention', () => {
  const { marks, entities } = readText(
    parseText([
      club,
      { words: 'It/PRP/2/nsubj beat/VBD/0/root/beat Raj/NNP/2/obj', mentions: ['organisation:club:1', 'person:raj:3'] },
    ]),
  )
  const names = new Map(entities.map(({ id, names: [first] }) => [id, first?.text]))
  expect(marks.map(({ entity }) => entity && names.get(entity.id))).toEqual([
    'Varn Rowing Club',
    'Varn Rowing Club',
    'Raj',
  ])
})
