import { describe, expect, it } from 'vitest'
import { isPutTogether } from '../../src/item-checks/is-put-together.ts'

const key = 'a white boat and a red car'

describe('isPutTogether', () => {
  it('finds a wording whose start and end the others share', () => {
    expect(isPutTogether(key, ['a white boat and a dog', 'a white boat at sea', 'a grey horse and a red car'])).toBe(
      true,
    )
  })

  it.each([
    [
      'each piece is as common as the other',
      ['a white boat and a dog', 'a blue tent and a red car', 'a blue tent and a dog'],
    ],
    ['only its start is shared', ['a white boat and a dog', 'a white boat at sea', 'a white boat in fog']],
    ['one of the others shares nothing', ['a white boat and a dog', 'a green hat', 'a grey horse and a red car']],
    ['there are two others', ['a white boat and a dog', 'a grey horse and a red car']],
  ])('finds none where %s', (_, others) => {
    expect(isPutTogether(key, others)).toBe(false)
  })
})
