import { expect, test } from 'vitest'
import { marksByStart } from '../../../src/reading/marks/choose-marks.ts'
import type { Mark } from '../../../src/reading/marks/mark.ts'

const markOf = (form: Mark['form'], first: number, last: number): Mark => ({
  annotation: {
    ...{ id: 'an_1', kind: 'other', entity: 'en_1' },
    anchor: { start: 0, end: 1, exact: 'a', prefix: '', suffix: '' },
  },
  ...{ sentence: 0, first, last, head: last, form, isPossessive: false, isAskable: false },
})

test('what names comes before what counts, that before what describes, the longer before the shorter', () => {
  const marks = [
    markOf('description', 0, 4),
    markOf('quantity', 0, 1),
    markOf('name', 0, 0),
    markOf('name', 0, 2),
    markOf('date', 3, 3),
  ]
  const starts = marksByStart(marks)
  expect([...starts.keys()]).toEqual([0, 3])
  expect(starts.get(0)?.map(({ form, last }) => `${form} ${last}`)).toEqual([
    'name 2',
    'name 0',
    'quantity 1',
    'description 4',
  ])
})
