import { expect, test } from 'vitest'
import { mendTree } from '../../../src/reading/english/mend-trees.ts'
import { say, tokensOf } from './short-tokens.ts'

const tagged = (text: string): string =>
  mendTree(tokensOf(text))
    .map(({ text: word, xpos }) => `${word}/${xpos}`)
    .join(' ')

test.each([
  ['a past tense without its "has"', 'Olm/NNP/2/nsubj asked/VBN/0/root Ada/NNP/2/obj ././2/punct', 'asked/VBD'],
  ['a form of the present', 'guards/NNS/2/nsubj use/VB/0/root boats/NNS/2/obj ././2/punct', 'use/VBP'],
  ['and its subject, which is no time', 'Olm/NNP/2/obl:unmarked met/VBN/0/root Ada/NNP/2/obj ././2/punct', 'met/VBD'],
])('a sentence has a finite verb: %s', (_, given, verb) => {
  expect(tagged(given)).toContain(verb)
  expect(say(mendTree(tokensOf(given)))).toMatch(/^(?:Olm|guards)<\w+:nsubj /)
})

test.each([
  ['with an auxiliary', 'Olm/NNP/3/nsubj has/VBZ/3/aux asked/VBN/0/root Ada/NNP/3/obj ././3/punct', 'asked/VBN'],
  ['in a headline', 'Olm/NNP/2/nsubj asked/VBN/0/root Ada/NNP/2/obj', 'asked/VBN'],
  ['of a form of its own', 'Olm/NNP/2/nsubj taken/VBN/0/root Ada/NNP/2/obj ././2/punct', 'taken/VBN'],
  ['without an object', 'men/NNS/2/nsubj asked/VBN/0/root here/RB/2/advmod ././2/punct', 'asked/VBN'],
  ['behind "to"', 'Olm/NNP/3/nsubj to/TO/3/mark use/VB/0/root boats/NNS/3/obj ././3/punct', 'use/VB '],
])('a participle or an infinitive stays one: %s', (_, given, verb) => {
  expect(`${tagged(given)} `).toContain(verb)
})

test.each([
  [
    'both of them',
    'teams/NNS/3/nsubj both/DT/3/nsubj had/VBD/0/root luck/NN/3/obj',
    'teams<had:nsubj both<teams:det had<:root',
  ],
  ['one name', 'Team/NNP/3/nsubj Olm/NNP/3/nsubj had/VBD/0/root luck/NN/3/obj', 'Team<Olm:compound Olm<had:nsubj'],
  [
    'what a preposition stands before belongs to the noun before that',
    'help/NN/4/nsubj for/IN/3/case Olm/NNP/4/nsubj grew/VBD/0/root',
    'help<grew:nsubj for<Olm:case Olm<help:nmod',
  ],
  [
    'be that within the phrase of the subject',
    'lots/NNS/6/nsubj of/IN/3/case help/NN/1/nmod for/IN/5/case Olm/NNP/6/nsubj grew/VBD/0/root',
    'help<lots:nmod for<Olm:case Olm<help:nmod',
  ],
  [
    'what a comma sets before it is none',
    'guest/NN/5/nsubj ,/,/1/punct old/JJ/4/amod Ada/NNP/5/nsubj won/VBD/0/root',
    'guest<won:dislocated ,<guest:punct old<Ada:amod Ada<won:nsubj',
  ],
])('a verb has one subject: %s', (_, given, mended) => {
  expect(say(mendTree(tokensOf(given)))).toContain(mended)
})

test.each([
  [
    'the name of an object is none of its own',
    'Ada/NNP/2/nsubj chose/VBD/0/root the/DT/4/det tag/NN/2/obj Olm/NNP/2/obj',
    'tag<chose:obj Olm<tag:appos',
  ],
  [
    'a second time behind a comma says which the first is',
    'Yesterday/NN/8/obl:unmarked ,/,/1/punct day/NN/8/obl:unmarked five/CD/3/nummod of/IN/6/case May/NNP/3/nmod ,/,/3/punct won/VBD/0/root',
    'Yesterday<won:obl:unmarked ,<Yesterday:punct day<Yesterday:appos',
  ],
  [
    'a name without a preposition is that of the noun before it',
    'read/VBD/0/root news/NN/1/obj in/IN/5/case the/DT/5/det paper/NN/2/nmod Varn/NNP/7/compound Post/NNP/2/nmod',
    'paper<news:nmod Varn<Post:compound Post<paper:appos',
  ],
  [
    'the body before an office belongs to that',
    'Olm/NNP/5/nsubj Club/NNP/1/flat president/NN/4/nmod:desc Ada/NNP/1/appos said/VBD/0/root so/RB/5/advmod',
    'Olm<president:compound Club<Olm:flat president<Ada:nmod:desc Ada<said:nsubj',
  ],
  [
    'an office with its matter stands before the name',
    'Minister/NNP/5/nsubj of/IN/3/case Trade/NNP/1/nmod Ada/NNP/1/flat said/VBD/0/root so/RB/5/advmod',
    'Minister<Ada:nmod:desc of<Trade:case Trade<Minister:nmod Ada<said:nsubj',
  ],
])('two words for one thing have one place: %s', (_, given, mended) => {
  expect(say(mendTree(tokensOf(given)))).toContain(mended)
})

test('a score is the measure of a match, and the other side that of the verb', () => {
  const given =
    'Varn/NNP/2/nsubj lost/VBD/0/root/lose 1/CD/2/obj –/SYM/5/case 2/CD/3/nmod to/IN/7/case Olm/NNP/3/nmod ././2/punct'
  expect(say(mendTree(tokensOf(given)))).toContain('1<lost:obl:unmarked –<2:case 2<1:nmod to<Olm:case Olm<lost:obl')
})

test('one word in quotation marks where a noun stands is a name', () => {
  const given = 'listed/VBD/0/root it/PRP/1/obj as/IN/5/mark "/``/5/punct Hope/VBP/1/obl "/\'\'/5/punct'
  expect(tagged(given)).toContain('Hope/NNP')
  expect(say(mendTree(tokensOf(given)))).toContain('as<Hope:case')
})

test('who says a sentence in its middle is not its subject', () => {
  const given =
    'Boats/NNS/3/nsubj ,/,/1/punct said/VBD/0/root/say Ada/NNP/7/nsubj:pass ,/,/7/punct are/VBP/7/aux:pass taxed/VBN/3/ccomp ././3/punct'
  expect(say(mendTree(tokensOf(given)))).toBe(
    'Boats<taxed:nsubj:pass ,<Boats:punct said<taxed:parataxis Ada<said:nsubj ,<taxed:punct are<taxed:aux:pass taxed<:root .<said:punct',
  )
})

test('the opening on a Thursday is no Thursday', () => {
  const given = 'marked/VBD/0/root the/DT/3/det Thursday/NNP/1/obj opening/VBG/1/advcl of/IN/6/case Olm/NNP/4/obl'
  expect(say(mendTree(tokensOf(given)))).toContain('the<opening:det Thursday<opening:compound opening<marked:obj')
  expect(tagged(given)).toContain('opening/NN ')
})

test('who beat somebody by so many votes had them not', () => {
  const given =
    'Raj/NNP/3/nsubj:pass was/VBD/3/aux:pass beaten/VBN/0/root by/IN/6/case 20/CD/6/nummod votes/NNS/3/obl:agent by/IN/8/case Ada/NNP/6/nmod'
  expect(say(mendTree(tokensOf(given)))).toContain('votes<beaten:obl by<Ada:case Ada<beaten:obl:agent')
})

test('what is done to somebody has no object behind a particle', () => {
  const given = (verb: string) =>
    `they/PRP/3/nsubj:pass were/VBD/3/aux:pass ${verb}/VBN/0/root/${verb} down/RP/3/compound:prt a/DT/6/det shaft/NN/3/obj`
  expect(say(mendTree(tokensOf(given('lead'))))).toContain('down<shaft:case a<shaft:det shaft<lead:obl')
  expect(say(mendTree(tokensOf(given('hand'))))).toContain('down<hand:compound:prt a<shaft:det shaft<hand:obj')
})
