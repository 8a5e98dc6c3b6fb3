import type { GroupCase } from './name-cases.ts'

const ada = {
  words: 'Ada/NNP/3/nsubj Lund/NNP/1/flat opened/VBD/0/root/open a/DT/5/det school/NN/3/obj',
  mentions: ['person:name:1-2@1', 'organisation:description:4-5'],
}
const she = { words: 'She/PRP/2/nsubj left/VBD/0/root/leave', mentions: ['person:pronoun:1'], goesOn: true }
const he = { words: 'He/PRP/2/nsubj left/VBD/0/root/leave', mentions: ['person:pronoun:1'], goesOn: true }
const told = {
  words: 'Ada/NNP/3/nsubj Lund/NNP/1/flat told/VBD/0/root/tell her/PRP/3/obj',
  mentions: ['person:name:1-2@1', 'person:pronoun:4'],
}
const helped = {
  words: 'Ada/NNP/3/nsubj Lund/NNP/1/flat came/VBD/0/root/come to/TO/5/mark help/VB/3/advcl her/PRP/5/obj',
  mentions: ['person:name:1-2@1', 'person:pronoun:6'],
}
const herself = {
  words: 'Ada/NNP/3/nsubj Lund/NNP/1/flat blamed/VBD/0/root/blame herself/PRP/3/obj',
  mentions: ['person:name:1-2@1', 'person:pronoun:4'],
}
const rain = { words: 'It/PRP/2/nsubj rained/VBD/0/root/rain', mentions: ['other:pronoun:1'], goesOn: true }
const speaker = (words: string, pronoun: number, named: string) => ({
  words,
  mentions: [`person:pronoun:${pronoun}`, `person:name:${named}`],
})
const quote = speaker(
  '“/PUNCT/3/punct I/PRP/3/nsubj agree/VBP/6/ccomp ”/PUNCT/3/punct ,/PUNCT/3/punct said/VBD/0/root/say Ada/NNP/6/nsubj Lund/NNP/7/flat',
  2,
  '7-8@7',
)
const unquoted = speaker(
  'I/PRP/2/nsubj agree/VBP/0/root and/CC/4/cc said/VBD/2/conj/say Ada/NNP/4/obj Lund/NNP/5/flat',
  1,
  '5-6@5',
)
const who = {
  words: 'Ada/NNP/5/nsubj Lund/NNP/1/flat who/WP/4/nsubj left/VBD/1/acl:relcl/leave spoke/VBD/0/root/speak',
  mentions: ['person:name:1-2@1', 'person:pronoun:3'],
}
const wish = (verb: string) => ({
  words: `Ada/NNP/3/nsubj Lund/NNP/1/flat hoped/VBD/0/root/hope to/TO/5/mark ${verb}/VB/3/xcomp her/PRP/5/obj`,
  mentions: ['person:name:1-2@1', 'person:pronoun:6'],
})
const garrison = {
  words:
    'Guards/NNS/2/nsubj hold/VBP/0/root Varn/NNP/2/obj ,/PUNCT/6/punct where/WRB/6/advmod keep/VBP/3/acl:relcl they/PRP/6/nsubj half/NN/6/obj of/IN/11/case its/PRP$/11/nmod:poss land/NN/8/nmod',
  mentions: [
    'person:description:1',
    'place:name:3',
    'person:pronoun:7',
    'place:pronoun:10',
    'place:description:10-11@11',
  ],
}

const rented = {
  words:
    'For/IN/2/case tenants/NNS/5/obl/tenant ,/PUNCT/2/punct Varnsteel/NNP/5/nsubj cut/VBD/0/root/cut their/PRP$/7/nmod:poss rates/NNS/5/obj/rate',
  mentions: ['person:description:2', 'organisation:name:4', 'other:description:6-7@7', 'person:pronoun:6'],
}
const backed = {
  words:
    'Ada/NNP/4/nsubj Lund/NNP/1/flat is/VBZ/4/cop shy/JJ/0/root about/IN/7/case her/PRP$/7/nmod:poss backers/NNS/4/obl/backer',
  mentions: ['person:name:1-2@1', 'person:description:6-7@7', 'person:pronoun:6'],
}
const mira = { words: 'Mira/NNP/2/nsubj Olm/NNP/1/flat left/VBD/0/root/leave', mentions: ['person:name:1-2@1'] }
const opened = (second: string) => ({
  words: `Boots/NNP/2/nsubj opened/VBD/0/root/open shops/NNS/2/obj/shop in/IN/5/case Varn/NNP/3/nmod and/CC/8/cc ${second}/PRP/8/nsubj grew/VBD/2/conj/grow`,
  mentions: ['person:name:1', 'place:name:5', 'place:pronoun:7'],
})
const boots = { words: 'Boots/NNP/2/nsubj grew/VBD/0/root/grow', mentions: ['organisation:name:1'] }
const asked = (given: string) => ({
  goesOn: true,
  words: `Boots/NNP/2/nsubj filed/VBD/0/root/file ${given} and/CC/10/cc it/PRP/10/nsubj:pass was/VBD/10/aux:pass sold/VBN/2/conj/sell`,
  mentions: ['organisation:name:1', 'other:description:5-6', 'other:pronoun:8'],
})
const played = {
  words:
    'A/DT/2/det ghost/NN/7/nsubj (/PUNCT/4/punct Ada/NNP/2/appos Lund/NNP/4/flat )/PUNCT/4/punct woke/VBD/0/root/wake',
  mentions: ['person:name:4-5@4'],
}
const both = {
  words:
    'She/PRP/2/nsubj opened/VBD/0/root/open shops/NNS/2/obj/shop and/CC/6/cc she/PRP/6/nsubj sold/VBD/2/conj/sell boots/NNS/6/obj/boot',
  mentions: ['person:pronoun:1', 'person:pronoun:5'],
  goesOn: true,
}

/** Lists texts in which pronouns are joined, or left alone. */
export const pronounCases: readonly GroupCase[] = [
  ['"she" is the woman spoken of', [ada, she], [['Ada Lund', 'She']]],
  ['"she" is nobody who only stands in a bracket', [played, she], []],
  ['"he" is no woman', [ada, he], []],
  ['who comes to help her is not she', [helped], []],
  ['an owner is the subject of the clause', [mira, backed], [['Ada Lund', 'her']]],
  ['of several people and a body "their" is not surely the body’s', [rented], []],
  ['"it" after "and" is no place beside the subject, whatever that was taken for', [opened('it')], []],
  [
    '"it" of a passive is neither who asked for a thing nor the thing',
    [boots, boots, boots, asked('to/TO/4/mark get/VB/2/xcomp a/DT/6/det mark/NN/4/obj')],
    [['Boots', 'Boots', 'Boots', 'Boots']],
  ],
  [
    'where nothing was asked for it is the one that asked',
    [boots, asked('late/RB/2/advmod near/IN/6/case a/DT/6/det mark/NN/3/obl')],
    [['Boots', 'Boots', 'it']],
  ],
  ['a second subject is the first', [ada, both], [['Ada Lund', 'She', 'she']]],
  ['an object is not its own subject', [told], []],
  ['whom somebody hopes to see is somebody else', [wish('see')], []],
  [
    'in a clause with "where", the place and who holds it',
    [garrison],
    [
      ['Guards', 'they'],
      ['Varn', 'its'],
    ],
  ],
  ['a reflexive is its own subject', [herself], [['Ada Lund', 'herself']]],
  ['"it" of the weather is nothing', [ada, rain], []],
  ['"I" in a quotation is who says it', [quote], [['I', 'Ada Lund']]],
  ['"I" outside of one is nobody', [unquoted], []],
  ['"who" is the noun before it', [who], [['Ada Lund', 'who']]],
]
