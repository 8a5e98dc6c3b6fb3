import { describe } from 'vitest'
import { stemStandsAlone } from '../../../src/item-checks/rules/stem-stands-alone.ts'
import { blank, choice } from '../make-question.ts'
import { type Sound, tryRule } from '../try-rule.ts'

const flawed: readonly (readonly [stem: string, words: string])[] = [
  ['How many soldiers did he send to the front?', '“he”'],
  ['In which city did it hold the talks?', '“it”'],
  ['When did they arrive?', '“they”'],
  ['In which city did It hold the talks?', '“It”'],
  ['Which country did Britain ask him to visit?', '“him”'],
  ['Where is her house?', '“her”'],
  ['What was their plan?', '“their”'],
  ['Who took its place?', '“its”'],
  ['In which city did this happen?', '“this”'],
  ['Why were those ships late?', '“those”'],
  ['Who lives here?', '“here”'],
  ['Which country also flew salt?', '“also”'],
  ['Which country flew salt too?', '“too”'],
  ['Which country flew salt as well?', '“as well”'],
  ['Who threatened another captive?', '“another”'],
  ['Who met a similar fate?', '“similar”'],
  ['What did the latter say?', '“the latter”'],
  ['What did the former say?', '“the former”'],
  ['Who became the mayor of the city?', '“the city”'],
]

const sound: readonly string[] = [
  'Which country said that it would join Britain?',
  'What did Ernst Reuter say about his city of Paris?',
  'Which company lost its licence?',
  'Who lost his right arm as a boy?',
  'What did the president say that he wanted?',
  'When did France and Spain sign their treaty?',
  'In which country did the ship Terra Nova take on her coal?',
  'Which IT firm worked with the US?',
  'Which of these countries flew salt?',
  'How long did it take France to build the road?',
  'When was it announced that the road was closed?',
  'What was too heavy for the bridge?',
  'Who was the former president of France?',
  'How did the two armies help one another?',
  'Which animal is similar to a horse?',
  'Who was killed over the weekend of 13 and 14 September 2014?',
  'Where did jets take off on Monday 15 September 2014?',
  'Where did the Good Friday talks begin?',
  'What did Ernst Reuter mean by “this is their hour, and it is here”?',
  'According to the article, who said this sentence: “We go”?',
  'Who was the mayor of West Berlin, the city in the east?',
  'Who fed the city of Paris?',
  'How high was the bridge?',
  'Who mentions that it might be possible to see the lights?',
  'Why would someone be disloyal to their company?',
  'In which year did the band release Let It Be?',
  'How many patients did Ernst Reuter and his colleagues show their results?',
]

const asked = (stem: string): Sound => ({ name: `“${stem}”`, question: choice({ stem, key: 'x', wrong: ['y'] }) })

describe('stem-stands-alone', () => {
  tryRule(stemStandsAlone, {
    flawed: [
      ...flawed.map(([stem, says]) => ({ ...asked(stem), says })),
      {
        name: 'a pronoun before a gap',
        question: blank({ stem: 'Which city did France leave?', sentence: 'It left ___.', accepted: ['Paris'] }),
        says: '“It”',
      },
    ],
    sound: [
      ...sound.map(asked),
      {
        name: 'a pronoun that the gap can be meant by',
        question: blank({ stem: 'Who lost?', sentence: '___ lost his right arm.', accepted: ['Castro'] }),
      },
    ],
  })
})
