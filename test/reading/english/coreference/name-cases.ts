import type { ShortSentence } from '../../read-short.ts'

/** Lists short texts with the groups of words that speak of one thing, by what they show. */
export type GroupCase = readonly [
  title: string,
  sentences: readonly ShortSentence[],
  groups: readonly (readonly string[])[],
]

const spoke = (name: string, kind = 'person'): ShortSentence => {
  const words = name.split(' ')
  const last = words.length
  const parts = words.map((word, at) =>
    at === last - 1 ? `${word}/NNP/${last + 1}/nsubj/${word}` : `${word}/NNP/${last}/compound/${word}`,
  )
  return { words: `${parts.join(' ')} spoke/VBD/0/root/speak`, mentions: [`${kind}:name:1-${last}`] }
}

const secretary: ShortSentence = {
  words:
    'US/NNP/2/compound Secretary/NNP/5/nmod:desc/secretary of/IN/4/case State/NNP/2/nmod John/NNP/7/nsubj Kerry/NNP/5/flat spoke/VBD/0/root/speak',
  mentions: ['person:name:5-6@5'],
}
const titled: ShortSentence = {
  words:
    'Prime/NNP/2/compound Minister/NNP/3/nmod:desc/minister Tony/NNP/5/nsubj Abbott/NNP/3/flat spoke/VBD/0/root/speak',
  mentions: ['person:name:1-4@3', 'person:name:3-4@3'],
}
const bracket: ShortSentence = {
  words:
    'The/DT/3/det Islamic/NNP/3/compound State/NNP/7/nsubj (/PUNCT/5/punct IS/NNP/3/appos )/PUNCT/5/punct fought/VBD/0/root/fight',
  mentions: ['organisation:name:1-3', 'organisation:name:5'],
}
const southern: ShortSentence = {
  words: 'They/PRP/2/nsubj crossed/VBD/0/root/cross southern/JJ/4/amod Iraq/NNP/2/obj',
  mentions: ['place:name:3-4'],
}
const listed: ShortSentence = {
  words:
    'They/PRP/2/nsubj met/VBD/0/root/meet Ada/NNP/2/obj Lund/NNP/3/flat ;/PUNCT/6/punct Raj/NNP/3/appos Das/NNP/6/flat',
  mentions: ['person:name:3-4@3', 'person:name:6-7@6'],
}
// "Mira (Ada Lund) woke": two names with something between them.
const beside = (between: string): ShortSentence => ({
  words: `Mira/NNP/6/nsubj ${between}/PUNCT/3/punct Ada/NNP/1/appos Lund/NNP/3/flat )/PUNCT/3/punct woke/VBD/0/root/wake`,
  mentions: ['person:name:1', 'person:name:3-4@3'],
})
const artist: ShortSentence = {
  words:
    'Mira/NNP/8/nsubj Olm/NNP/1/flat ,/PUNCT/5/punct the/DT/5/det artist/NN/1/appos Ada/NNP/5/appos Lund/NNP/6/flat woke/VBD/0/root/wake',
  mentions: ['person:name:1-2@1', 'person:description:4-5', 'person:name:6-7@6'],
}
const rain: ShortSentence = { words: 'Rain/NN/2/nsubj fell/VBD/0/root/fall', mentions: ['other:description:1'] }
const long = Array.from({ length: 13 }, () => rain)
const american: ShortSentence = {
  words: 'An/DT/2/det American/NNP/3/nsubj spoke/VBD/0/root/speak',
  mentions: ['person:name:1-2'],
}
const owned: ShortSentence = {
  words: "Obama/NNP/3/nmod:poss +'s/POS/1/case plan/NN/4/nsubj failed/VBD/0/root/fail",
  mentions: ['person:name:1-2@1'],
}

/** Lists texts in which names are joined, or kept apart. */
export const nameCases: readonly GroupCase[] = [
  ['a surname is its one full name', [secretary, spoke('Kerry')], [['John Kerry', 'Kerry']]],
  [
    'a name within its titled name is the same',
    [titled, spoke('Abbott')],
    [['Prime Minister Tony Abbott', 'Tony Abbott', 'Abbott']],
  ],
  ['two persons of a list are two, however it was parsed', [listed], []],
  ['a surname of two persons is neither', [spoke('Ada Lund'), spoke('Olaf Lund'), spoke('Lund')], []],
  [
    'a surname with a title is whom the title fits',
    [spoke('Ada Lund'), spoke('Olaf Lund'), spoke('Mr. Lund')],
    [['Olaf Lund', 'Mr. Lund']],
  ],
  ['a given name is its one full name', [spoke('Ada Lund'), spoke('Ada')], [['Ada Lund', 'Ada']]],
  ['a given name far from the one place of its full name is another', [spoke('Ada Lund'), ...long, spoke('Ada')], []],
  ['nor is it one that stands in a bracket behind another name', [beside('('), spoke('Ada')], []],
  [
    'but of whom a text often speaks it is',
    [spoke('Ada Lund'), spoke('Lund'), ...long, spoke('Ada')],
    [['Ada Lund', 'Lund', 'Ada']],
  ],
  ['a part is not who plays it', [beside('(')], []],
  ['a name after another in a list is another', [beside(',')], []],
  ['a former name is the same', [beside('née')], [['Mira', 'Ada Lund']]],
  ['who hangs from what describes another is another', [artist], [['Mira Olm', 'the artist']]],
  ['a middle name parts nobody', [spoke('John F. Kerry'), spoke('John Kerry')], [['John F. Kerry', 'John Kerry']]],
  [
    'two given names are the one full name',
    [spoke('Ada Mira'), spoke('Ada Mira Lund')],
    [['Ada Mira', 'Ada Mira Lund']],
  ],
  [
    'so are all of one name that goes on further and further',
    [spoke('Ada Mira Eva'), spoke('Ada Mira Eva Lund'), spoke('Ada Mira')],
    [['Ada Mira Eva', 'Ada Mira Eva Lund', 'Ada Mira']],
  ],
  ['but not where two go on from them', [spoke('Ada Mira'), spoke('Ada Mira Lund'), spoke('Ada Mira Das')], []],
  ['an initial is its one full name', [spoke('Ada Lund'), spoke('A. Lund')], [['Ada Lund', 'A. Lund']]],
  ['the Arabic article parts nobody', [spoke('Bashar al-Assad'), spoke('Assad')], [['Bashar al-Assad', 'Assad']]],
  ['capitals part nobody', [spoke('TONY ABBOTT'), spoke('Tony Abbott')], [['TONY ABBOTT', 'Tony Abbott']]],
  ['a possessive parts nobody', [spoke('Barack Obama'), owned], [['Barack Obama', "Obama's"]]],
  ['a person is no place of that name', [spoke('Abraham Lincoln'), spoke('Lincoln', 'place')], []],
  ['a person is no body of that name', [spoke('Ford'), spoke('Ford', 'organisation')], []],
  ['a town is no team of its name', [spoke('Boston', 'place'), spoke('Boston', 'organisation')], []],
  ['a country is its government', [spoke('Iraq', 'place'), spoke('Iraq', 'organisation')], [['Iraq', 'Iraq']]],
  [
    'a country has other names',
    [spoke('Britain', 'place'), spoke('United Kingdom', 'place')],
    [['Britain', 'United Kingdom']],
  ],
  ['a country is not its people', [spoke('Iraq', 'place'), spoke('Iraqi', 'nationality')], []],
  ['a country is not its language', [spoke('Greece', 'place'), spoke('Greek', 'place')], []],
  ['a part of a country is not all of it', [spoke('Iraq', 'place'), southern], []],
  ['one of a people is not another', [american, american], []],
  [
    'letters in brackets are the name before',
    [bracket, spoke('IS', 'organisation')],
    [['The Islamic State', 'IS', 'IS']],
  ],
  [
    'letters are the one name with those initials',
    [spoke('World Health Organization', 'organisation'), spoke('WHO', 'organisation')],
    [['World Health Organization', 'WHO']],
  ],
  [
    'letters of two names are neither',
    [spoke('Royal Navy', 'organisation'), spoke('Rural News', 'organisation'), spoke('RN', 'organisation')],
    [],
  ],
  [
    'a name may lose its class word',
    [spoke('Harvard University', 'organisation'), spoke('Harvard', 'organisation')],
    [['Harvard University', 'Harvard']],
  ],
]
