import type { GroupCase } from './name-cases.ts'

const masum = {
  words:
    'Iraqi/JJ/2/amod President/NNP/3/nmod:desc/president Fouad/NNP/5/nsubj Masum/NNP/3/flat spoke/VBD/0/root/speak',
  mentions: ['person:name:3-4@3'],
}
const hollande = {
  words:
    'French/JJ/2/amod President/NNP/3/nmod:desc/president François/NNP/5/nsubj Hollande/NNP/3/flat spoke/VBD/0/root/speak',
  mentions: ['person:name:3-4@3'],
}
const office = (adjective: string, noun: string) => ({
  words: `The/DT/3/det ${adjective}/JJ/3/amod ${noun}/NN/4/nsubj left/VBD/0/root/leave`,
  mentions: ['person:description:1-3'],
})
const noun = (determiner: string, word: string, kind: string) => ({
  words: `${determiner}/DT/2/det ${word}/NN/3/nsubj grew/VBD/0/root/grow`,
  mentions: [`${kind}:description:1-2`],
})
const named = (first: string, last: string, kind: string) => ({
  words: `${first}/NNP/2/compound ${last}/NNP/3/nsubj grew/VBD/0/root/grow`,
  mentions: [`${kind}:name:1-2`],
})
const place = (name: string) => ({
  words: `${name}/NNP/2/nsubj grew/VBD/0/root/grow`,
  mentions: ['place:name:1'],
})
const apposition = {
  words:
    'Ada/NNP/7/nsubj Lund/NNP/1/flat ,/PUNCT/5/punct the/DT/5/det mayor/NN/1/appos ,/PUNCT/5/punct spoke/VBD/0/root/speak',
  mentions: ['person:name:1-2@1', 'person:description:4-5'],
}
const copula = (denied: boolean) => ({
  words: denied
    ? 'Ada/NNP/6/nsubj Lund/NNP/1/flat is/VBZ/6/cop/be not/RB/6/advmod the/DT/6/det mayor/NN/0/root'
    : 'Ada/NNP/6/nsubj Lund/NNP/1/flat is/VBZ/6/cop/be now/RB/6/advmod the/DT/6/det mayor/NN/0/root',
  mentions: ['person:name:1-2@1', 'person:description:5-6'],
})
const where = {
  words: 'Olm/NNP/5/nsubj ,/PUNCT/3/punct Denmark/NNP/1/appos ,/PUNCT/3/punct grew/VBD/0/root/grow',
  mentions: ['place:name:1', 'place:name:3'],
}

const college = {
  words: 'Varn/NNP/2/compound College/NNP/6/nsubj ,/PUNCT/4/punct Olm/NNP/2/appos ,/PUNCT/4/punct grew/VBD/0/root/grow',
  mentions: ['organisation:name:1-2', 'organisation:name:4'],
}

const raj = { words: 'Raj/NNP/2/nsubj spoke/VBD/0/root/speak', mentions: ['person:name:1'] }
const far = Array.from({ length: 5 }, () => ({ words: 'It/PRP/2/nsubj rained/VBD/0/root/rain', mentions: [] }))

/** Lists texts in which descriptions are joined, or kept apart. */
export const descriptionCases: readonly GroupCase[] = [
  [
    'a leader is the one president of that country',
    [masum, hollande, office('Iraqi', 'leader')],
    [['Fouad Masum', 'The Iraqi leader']],
  ],
  ['a president of no one named is nobody', [masum, office('French', 'president')], []],
  ['an office of another sort is nobody', [masum, office('Iraqi', 'ambassador')], []],
  ['"the president" of two is neither', [masum, hollande, noun('The', 'president', 'person')], []],
  ['an apposition says who somebody is', [apposition], [['Ada Lund', 'the mayor']]],
  ['a copula says who somebody is', [copula(false)], [['Ada Lund', 'the mayor']]],
  ['a denied copula says nothing', [copula(true)], []],
  ['where a town lies is not the town', [where], []],
  ['where a college stands is not the college', [college], []],
  [
    'a definite noun again is the same',
    [noun('The', 'summit', 'event'), noun('The', 'summit', 'event')],
    [['The summit', 'The summit']],
  ],
  ['a noun with "another" is not', [noun('The', 'summit', 'event'), noun('Another', 'summit', 'event')], []],
  [
    '"the country" is the one country named before',
    [place('Iraq'), noun('The', 'country', 'place')],
    [['Iraq', 'The country']],
  ],
  ['"the country" after two is neither', [place('Iraq'), place('Iran'), noun('The', 'country', 'place')], []],
  [
    '"the university" is what ends so',
    [named('Duke', 'University', 'organisation'), noun('The', 'university', 'organisation')],
    [['Duke University', 'The university']],
  ],
  [
    '"the company" of a sentence that names another body is neither',
    [
      named('Olm', 'Company', 'organisation'),
      {
        words:
          'Varn/NNP/2/compound Games/NNP/3/nsubj says/VBZ/0/root/say the/DT/5/det company/NN/6/nsubj grew/VBD/3/ccomp/grow',
        mentions: ['organisation:name:1-2', 'organisation:description:4-5'],
      },
    ],
    [],
  ],
  [
    'whose adviser to the president somebody was does not say who was president',
    [
      masum,
      {
        words:
          'Ada/NNP/2/nsubj advised/VBD/0/root/advise Olm/NNP/5/nmod:poss ’s/POS/3/case envoy/NN/2/obj to/IN/8/case the/DT/8/det president/NN/5/nmod',
        mentions: ['person:description:7-8'],
      },
    ],
    [],
  ],
  [
    '"the president" long after the president and right behind somebody else is neither',
    [masum, ...far, raj, noun('The', 'president', 'person')],
    [],
  ],
  [
    '"the president" of the sentence before is the president',
    [masum, noun('The', 'president', 'person')],
    [['Fouad Masum', 'The president']],
  ],
]
