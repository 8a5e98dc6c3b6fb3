import { expect, test } from 'vitest'
import { clusterShort } from './read-clusters.ts'

const cases = [
  [
    'of a person without titles',
    'Mr/NNP/2/nmod:desc Raj/NNP/0/root Das/NNP/2/flat',
    'person:a:1-3@2',
    'name',
    'Raj Das',
  ],
  [
    'of a person without which of two it is',
    'Raj/NNP/0/root Das/NNP/1/flat Sr./NNP/1/flat',
    'person:a:1-3@1',
    'name',
    'Raj Das',
  ],
  [
    'of a person by a first name that hangs from the surname',
    'Raj/NNP/2/compound Das/NNP/0/root',
    'person:a:1-2',
    'name',
    'Raj Das',
  ],
  [
    'of a person after a title of several words that is the head',
    'Emeritus/NNP/0/root Professor/NNP/1/flat Raj/NNP/1/flat Das/NNP/1/flat',
    'person:a:1-4@1',
    'name',
    'Raj Das',
  ],
  [
    'with a word after a hyphenated one',
    'Raj/NNP/0/root El/NNP/1/flat +-/HYPH/4/punct +Das/NNP/2/flat Raj/NNP/1/flat',
    'person:a:1-5@1',
    'name',
    'Raj El-Das Raj',
  ],
  [
    'with the number that a hyphen joins to it',
    'Olm/NNP/0/root +-/HYPH/3/punct +19/CD/1/flat',
    'event:a:1-3@1',
    'name',
    'Olm-19',
  ],
  ['with a possessive that owns nothing', "Lowd/NNP/0/root +'s/POS/1/case", 'place:a:1-2@1', 'name', "Lowd's"],
  [
    'with its hyphens',
    'Lee/NNP/0/root Min/NNP/1/flat +-/HYPH/4/punct +jun/NNP/1/flat',
    'person:a:1-4@1',
    'name',
    'Lee Min-jun',
  ],
  [
    'without a word that a hyphen makes of it',
    'Das/NNP/3/amod +-/HYPH/1/punct +like/JJ/0/root',
    'person:a:1',
    'name',
    'Das',
  ],
  [
    'with "of" and what follows',
    'the/DT/2/det University/NNP/0/root of/IN/4/case Olm/NNP/2/nmod',
    'organisation:a:1-4@2',
    'name',
    'University of Olm',
  ],
  [
    'with a number in it',
    'the/DT/4/det Varn/NNP/4/compound 6/CD/2/flat Rally/NNP/0/root',
    'event:a:1-4',
    'name',
    'Varn 6 Rally',
  ],
  ['with a number after it', 'Apollo/NNP/0/root 11/CD/1/nummod', 'event:a:1-2@1', 'name', 'Apollo 11'],
  [
    'up to a noun that is no part of it',
    'Olm/NNP/0/root of/IN/5/case Varn/NNP/4/compound Island/NNP/5/compound district/NN/1/nmod',
    'place:a:1-5@1',
    'name',
    'Olm',
  ],
  ['joined by a sign', 'Marks/NNP/0/root &/CC/3/cc Varn/NNP/1/conj', 'organisation:a:1-3@1', 'name', 'Marks & Varn'],
  [
    'beside a noun that stands for it',
    'the/DT/2/det firm/NN/0/root Secunda/NNP/2/appos',
    'organisation:a:1-3@2',
    'name',
    'Secunda',
  ],
  ['beside an office', 'curator/NN/0/root Raj/NNP/3/compound Das/NNP/1/appos', 'person:a:1-3@1', 'name', 'Raj Das'],
  [
    'mixed with a noun',
    'Global/NNP/3/compound Challenge/NNP/3/compound competition/NN/0/root',
    'event:a:1-3',
    'mixed',
    'Global Challenge competition',
  ],
  [
    'but not of two that "and" joins',
    'Raj/NNP/0/root and/CC/3/cc Mira/NNP/1/conj',
    'person:a:1-3@1',
    'description',
    'Raj and Mira',
  ],
  [
    'but not of an office',
    'the/DT/2/det Varn/NNP/0/root Sheriff/NNP/2/flat',
    'person:a:1-3@2',
    'description',
    'the Varn Sheriff',
  ],
  ['but not of a title alone', 'the/DT/2/det President/NNP/0/root', 'person:a:1-2', 'description', 'the President'],
  [
    'but not of a weekday with a noun',
    'Friday/NNP/2/compound opening/NN/0/root',
    'event:a:1-2',
    'description',
    'Friday opening',
  ],
  ['but not of a pronoun', 'she/PRP/0/root', 'person:a:1', 'pronoun', 'she'],
  ['but not of a description', 'the/DT/2/det ship/NN/0/root', 'equipment:a:1-2', 'description', 'the ship'],
] as const

test.each(cases)('finds the name %s: "%s"', (_, words, mention, form, name) => {
  const { clusters } = clusterShort([{ words, mentions: [mention] }])
  expect(clusters.map(({ mentions: [one] }) => [one?.form, one?.text])).toEqual([[form, name]])
})
