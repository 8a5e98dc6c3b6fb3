import { describe, expect, it } from 'vitest'
import { type Byline, readBareByline, readByline } from '../../../src/text/cleaning/read-byline.ts'

const bylines: readonly (readonly [line: string, byline: Byline])[] = [
  ['By Ada Example', { author: 'Ada Example' }],
  ['By Ada Example and Robin Sample', { author: 'Ada Example and Robin Sample' }],
  ['by ROBIN SAMPLE, Science correspondent', { author: 'ROBIN SAMPLE' }],
  ['Text by FRANCE 24', { publisher: 'FRANCE 24' }],
  ['By Reuters', { publisher: 'Reuters' }],
  ['By Ada Example, Example Times', { author: 'Ada Example', publisher: 'Example Times' }],
  ['By Ada Example | 3 May 2021', { author: 'Ada Example', createdOn: '2021-05-03' }],
  ['By Ada Example Updated 3 May 2021', { author: 'Ada Example', updatedOn: '2021-05-03' }],
  ['Posted on July 2, 2019 by Robin Sample', { author: 'Robin Sample', createdOn: '2019-07-02' }],
  ['By our staff', {}],
]
const others = [
  'By the river stands a mill.',
  'By chance',
  'By 2030 every bus will be electric.',
  'The bridge by night',
  'Written in stone',
]

describe('readByline', () => {
  it.each(bylines)('reads %j', (line, byline) => {
    expect(readByline(line)).toEqual(byline)
  })

  it.each(others)('reads nobody in %j', line => {
    expect(readByline(line)?.author).toBeUndefined()
  })
})

it.each([
  ['Environment correspondent', {}],
  ['Ada Example, Staff writer', { author: 'Ada Example' }],
  ['Agence France-Presse', { publisher: 'Agence France-Presse' }],
  ['Water levels, day by day', undefined],
  ['Old stone bridge reopens', undefined],
])('reads %j beside the headline', (line, byline) => {
  expect(readBareByline(line)).toEqual(byline)
})
