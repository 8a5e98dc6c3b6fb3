import { expect, test } from 'vitest'
import { mendTree } from '../../../src/reading/english/mend-trees.ts'
import { say, tagged, tokensOf } from './short-tokens.ts'

test.each([
  ['a past tense without its "has"', 'Olm/NNP/2/nsubj asked/VBN/0/root Ada/NNP/2/obj ././2/punct', 'asked/VBD'],
  ['a form of the present', 'guards/NNS/2/nsubj use/VB/0/root boats/NNS/2/obj ././2/punct', 'use/VBP'],
  ['and its subject, which is no time', 'Olm/NNP/2/obl:unmarked met/VBN/0/root Ada/NNP/2/obj ././2/punct', 'met/VBD'],
])('a sentence has a finite verb: %s', (_, given, verb) => {
  expect(tagged(mendTree(tokensOf(given)))).toContain(verb)
  expect(say(mendTree(tokensOf(given)))).toMatch(/^(?:Olm|guards)<\w+:nsubj /)
})

test.each([
  ['with an auxiliary', 'Olm/NNP/3/nsubj has/VBZ/3/aux asked/VBN/0/root Ada/NNP/3/obj ././3/punct', 'asked/VBN'],
  ['in a headline', 'Olm/NNP/2/nsubj asked/VBN/0/root Ada/NNP/2/obj', 'asked/VBN'],
  ['of a form of its own', 'Olm/NNP/2/nsubj taken/VBN/0/root Ada/NNP/2/obj ././2/punct', 'taken/VBN'],
  ['without an object', 'men/NNS/2/nsubj asked/VBN/0/root here/RB/2/advmod ././2/punct', 'asked/VBN'],
  ['behind "to"', 'Olm/NNP/3/nsubj to/TO/3/mark use/VB/0/root boats/NNS/3/obj ././3/punct', 'use/VB '],
])('a participle or an infinitive stays one: %s', (_, given, verb) => {
  expect(`${tagged(mendTree(tokensOf(given)))} `).toContain(verb)
})
