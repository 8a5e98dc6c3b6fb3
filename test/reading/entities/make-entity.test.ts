import { describe, expect, test } from 'vitest'
import { kindOfCluster } from '../../../src/reading/entities/entity-kind.ts'
import { hasName, isAskable, makeEntity } from '../../../src/reading/entities/make-entity.ts'
import { withoutSharedNames } from '../../../src/reading/entities/shared-names.ts'
import type { Entity } from '../../../src/vocabulary/entity.ts'
import type { ShortSentence } from '../read-short.ts'
import { onlyCluster } from './read-clusters.ts'

function entityOf(...sentences: readonly (readonly [words: string, mention: string])[]): Entity | undefined {
  const { cluster, trees, text } = onlyCluster(
    sentences.map(([words, mention]): ShortSentence => ({ words, mentions: [mention] })),
  )
  const kind = kindOfCluster(cluster)
  return kind === 'date' || kind === 'quantity' ? undefined : makeEntity(cluster, kind, { id: 'en_1', trees, text })
}

const rajDas = ['Raj/NNP/3/nsubj Das/NNP/1/flat left/VBD/0/root/leave', 'person:a:1-2@1'] as const
const club = 'The/DT/4/det Varn/NNP/4/compound Rowing/NNP/4/compound Club/NNP/5/nsubj won/VBD/0/root/win'

describe('names', () => {
  test('a person is known by the fullest name and by the surname', () => {
    expect(entityOf(['Das/NNP/2/nsubj left/VBD/0/root/leave', 'person:a:1'], rajDas)?.names).toEqual([
      { text: 'Raj Das', use: 'full', accept: true },
      { text: 'Das', use: 'short', accept: true },
    ])
  })

  test('a surname that is a common word answers nothing by itself', () => {
    const names = entityOf(['Raj/NNP/3/nsubj To/NNP/1/flat left/VBD/0/root/leave', 'person:a:1-2@1'])?.names
    expect(names?.map(({ text }) => text)).toEqual(['Raj To'])
  })

  test('an acronym is no full name where the words stand too', () => {
    const names = entityOf(
      ['VRC/NNP/2/nsubj won/VBD/0/root/win', 'organisation:a:1'],
      [club, 'organisation:a:1-4'],
    )?.names
    expect(names?.map(({ text, use }) => [text, use])).toEqual([
      ['Varn Rowing Club', 'full'],
      ['VRC', 'acronym'],
    ])
  })

  test('what two share answers for neither', () => {
    const das = entityOf(rajDas)
    const other = entityOf(['Mira/NNP/3/nsubj Das/NNP/1/flat left/VBD/0/root/leave', 'person:b:1-2@1'])
    const both = [das, other].flatMap((entity, at) =>
      entity === undefined ? [] : [{ ...entity, id: `en_${at}` as const }],
    )
    const answers = (used: ReadonlyMap<string, ReadonlySet<`en_${string}`>>) =>
      withoutSharedNames(both, used).map(({ names }) => names.map(({ accept }) => accept))
    expect(answers(new Map())).toEqual([
      [true, false],
      [true, false],
    ])
    const [first] = both
    // Where the text says "Das" of one of them alone, it answers for that one.
    expect(answers(new Map([['das', new Set(first === undefined ? [] : [first.id])]]))[0]).toEqual([true, true])
  })
})

test.each([
  ['a name with "the"', club, 'organisation:a:1-4', 'the'],
  ['a name without', 'Varnsteel/NNP/2/nsubj won/VBD/0/root/win', 'organisation:a:1', 'none'],
  [
    'a name with an owner',
    "Olm/NNP/4/nmod:poss +'s/POS/1/case Flag/NNP/4/compound Project/NNP/5/nsubj won/VBD/0/root/win",
    'other:a:3-4',
    'the',
  ],
  [
    'a body of a place before a noun',
    'University/NNP/4/compound of/IN/3/case Olm/NNP/1/nmod staff/NNS/5/nsubj won/VBD/0/root/win',
    'organisation:a:1-3@1',
    'the',
  ],
  ['a person', 'Raj/NNP/2/nsubj won/VBD/0/root/win', 'person:a:1', 'none'],
  ['a group of persons', 'The/DT/2/det Taliban/NNP/3/nsubj won/VBD/0/root/win', 'person:a:1-2', 'the'],
  ['a country that always takes it', 'US/NNP/2/compound ships/NNS/3/nsubj won/VBD/0/root/win', 'place:a:1', 'the'],
  [
    'the article of another noun',
    'The/DT/3/det Varn/NNP/3/compound vote/NN/4/nsubj won/VBD/0/root/win',
    'place:a:2',
    'none',
  ],
])('the article of %s is read from its uses', (_, words, mention, article) => {
  expect(entityOf([words, mention])?.article).toBe(article)
})

test.each([
  [
    'a title that the text says "was" of',
    'Glass/NNP/2/compound Harbours/NNPS/4/nsubj was/VBD/4/cop/be long/JJ/0/root',
    'other:a:1-2',
    'singular',
  ],
  [
    'a title that the text says nothing of',
    'Mira/NNP/2/nsubj sold/VBD/0/root/sell Glass/NNP/4/compound Harbours/NNPS/2/obj',
    'other:a:3-4',
    'singular',
  ],
  [
    'a name that the text says "are" of',
    'Glass/NNP/2/compound Harbours/NNPS/4/nsubj are/VBP/4/cop/be long/JJ/0/root',
    'other:a:1-2',
    'plural',
  ],
  [
    'a name with "the"',
    'the/DT/3/det Varn/NNP/3/compound Editions/NNPS/4/nsubj sold/VBD/0/root/sell',
    'other:a:1-3',
    'plural',
  ],
  ['a people', 'the/DT/2/det Varnites/NNPS/3/nsubj sang/VBD/0/root/sing', 'person:a:1-2', 'plural'],
  [
    'an organisation',
    'Varn/NNP/2/compound Pirates/NNPS/3/nsubj sang/VBD/0/root/sing',
    'organisation:a:1-2',
    'singular',
  ],
])('the number of %s is read', (_, words, mention, agreement) => {
  expect(entityOf([words, mention])?.agreement).toBe(agreement)
})

describe('a thing without a name', () => {
  const ship = ['a/DT/3/det white/JJ/3/amod ship/NN/4/nsubj sank/VBD/0/root/sink', 'equipment:a:1-3'] as const

  test('is described where something points back at it', () => {
    const entity = entityOf(ship, ['It/PRP/2/nsubj sank/VBD/0/root/sink', 'equipment:a:1'])
    expect(entity?.names).toEqual([{ text: 'white ship', use: 'full', accept: false }])
    expect(entity && hasName(entity)).toBe(false)
  })

  test('is no entity where it is spoken of once', () => {
    expect(entityOf(ship)).toBeUndefined()
  })
})

test('a thing of no class that a question could name is not asked for', () => {
  const entity = entityOf(['Robogee/NNP/2/nsubj won/VBD/0/root/win', 'other:a:1'])
  expect(entity && isAskable(entity)).toBe(false)
})
