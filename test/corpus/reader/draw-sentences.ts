import { digestOf } from '../../../src/text/digest.ts'
import type { TreebankName, TreebankSentence } from './read-sentences.ts'

/** Says why a sentence was drawn: by chance alone, or because it holds a number, a built place or an office. */
export type Draw = 'random' | 'number' | 'facility' | 'role'

/** Is a sentence that was drawn, with the part of the draw that it came from. */
export interface DrawnSentence extends TreebankSentence {
  readonly draw: Draw
}

/** Is how many sentences each part of the draw gives, for each treebank. */
export const drawSizes: Readonly<Record<TreebankName, readonly (readonly [Draw, number])[]>> = {
  pud: [
    ['random', 60],
    ['number', 24],
    ['facility', 16],
    ['role', 20],
  ],
  gum: [
    ['random', 40],
    ['number', 12],
    ['facility', 16],
    ['role', 12],
  ],
}

const seed = 'annotated sentences 1'
const fewestWords = 5

const numbers =
  /\d|^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds?|thousands?|(?:m|b|tr)illions?|half|percent)$/i
const facilities =
  /^(?:airfield|campus|club|hall|mine|park|shop|store|airport|arena|barracks|base|bridge|building|camp|castle|cathedral|chapel|church|cinema|courthouse|dam|embassy|factory|gallery|garage|harbou?r|headquarters|hospital|hotel|jail|library|mansion|memorial|monument|mosque|museum|palace|pier|prison|pub|reactor|refinery|resort|restaurant|road|ruins?|school|shrine|square|stadium|station|statue|street|studio|temple|terminal|theat(?:er|re)|tower|tunnel|university|villa|wall|warehouse)(?:e?s)?$/i
const roles =
  /^(?:actor|actress|advis[eo]r|ambassador|analyst|architect|artist|attorney|author|captain|chairman|chancellor|clerk|coach|commander|counsel|deputy|director|doctor|driver|economist|editor|emperor|engineer|executive|expert|farmer|founder|governor|historian|judge|justice|king|lawyer|leader|lieutenant|manager|mayor|minister|musician|nurse|officer|official|player|poet|politician|pope|president|prince|princess|producer|professor|prosecutor|queen|reporter|researcher|scientist|secretary|senator|singer|soldier|spokes(?:man|woman|person)|teacher|worker|writer)s?$/i
const determiners = /^(?:the|this|that|these|those|his|her|its|their|our|my|['’]s)$/i
const isYear = /^(?:1\d{3}|20\d\d)$/
const labels = /^(?:[[($£€]|no\.|figure|tab|table|title|chapter|page)$/i

/**
 * Draws sentences from one treebank: half by chance, half by chance among those that hold a number that counts, a built
 * place that is named or certain, or an office, so that rare kinds occur. The same treebank gives the same sentences,
 * in the order of the treebank. Only news counts of PUD. Of GUM, talk (vlogs, conversations) is left out, and so is the
 * document that is kept for the last draw of the benchmark. Sentences of fewer than five words are left out of both.
 */
export function drawSentences(treebank: TreebankName, sentences: readonly TreebankSentence[]): DrawnSentence[] {
  const open = sentences
    .filter(({ id, words }) => isOpen[treebank](id) && words.length >= fewestWords)
    .map(sentence => ({ sentence, place: digestOf([seed, sentence.id]) }))
    .sort((one, other) => (one.place < other.place ? -1 : 1))
  const drawn = new Map<string, Draw>()
  for (const [draw, size] of drawSizes[treebank]) {
    const fitting = open.filter(({ sentence }) => !drawn.has(sentence.id) && holds(draw, sentence))
    for (const { sentence } of fitting.slice(0, size)) drawn.set(sentence.id, draw)
  }
  return sentences.flatMap(sentence => {
    const draw = drawn.get(sentence.id)
    return draw === undefined ? [] : [{ ...sentence, draw }]
  })
}

const isOpen: Readonly<Record<TreebankName, (id: string) => boolean>> = {
  pud: id => id.startsWith('n'),
  gum: id => !/^GUM_(?:vlog|conversation)_|^GUM_news_korea-/.test(id),
}

// A figure counts where what it counts follows it closely; a built place where it has a name or is a certain one.
function holds(draw: Draw, { words }: TreebankSentence): boolean {
  return draw === 'random' || words.some((_, at) => tests[draw](words, at))
}

const tests: Readonly<Record<Exclude<Draw, 'random'>, (words: readonly string[], at: number) => boolean>> = {
  number: (words, at) => {
    const [before = '', word = ''] = [words[at - 1], words[at]]
    return numbers.test(word) && !isYear.test(word) && !labels.test(before) && countsAfter(words, at)
  },
  facility: (words, at) =>
    facilities.test(words[at] ?? '') && words.slice(Math.max(0, at - 2), at).some(word => isDefinite(word)),
  role: (words, at) => roles.test(words[at] ?? ''),
}

function countsAfter(words: readonly string[], at: number): boolean {
  const next = words.slice(at + 1, at + 4)
  const end = next.findIndex(word => !/^[a-z-]+$/.test(word))
  return next.slice(0, end < 0 ? next.length : end).some(word => /[a-z]{2}s$/.test(word))
}

const isDefinite = (word: string): boolean => determiners.test(word) || /^\p{Lu}/u.test(word)
