import { expect, test } from 'vitest'
import { sampleChoice } from '../sample-choice.ts'
import { guesses, hitRate } from './guessing.ts'

const rateOf = (name: string) => guesses.find(guess => guess.name === name)?.rate ?? (() => 0)

test.each([
  ['longest option', sampleChoice('Who?', 'the old harbour master', ['a boy', 'a dog']), 1],
  ['longest option', sampleChoice('Who?', 'a boy', ['the old harbour master', 'a dog']), 0],
  ['shortest option', sampleChoice('Who?', 'a boy', ['a dog', 'the old harbour master']), 0.5],
  ['most words of the stem', sampleChoice('Who led the harbour?', 'the harbour master', ['a boy', 'a dog']), 1],
  ['most words of the stem', sampleChoice('Who led?', 'a boy', ['a dog', 'a cat', 'a hen']), 0.25],
  ['most like the other options', sampleChoice('What?', 'red boat', ['red car', 'blue boat', 'tall tree']), 1],
  ['largest number', sampleChoice('How many?', '90', ['5', '7', '12']), 1],
  ['smallest number', sampleChoice('How many?', 'five', ['7', '12', '90']), 1],
  ['middle number', sampleChoice('How many?', '7', ['5', '12', '90']), 0.5],
  ['roundest number', sampleChoice('How many?', '700', ['512', '830', '655']), 1],
])('a guesser by “%s” is right as often as it is', (name, question, rate) => {
  expect(hitRate(question, rateOf(name))).toBe(rate)
})
