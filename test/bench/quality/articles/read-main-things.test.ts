import { expect, test } from 'vitest'
import { readMainThings } from './read-main-things.ts'
import { isNewsOf, type Part, splitDocuments } from './split-documents.ts'

const line = (id: number, form: string, misc: string) => `${id}\t${form}\t${form}\tX\tX\t_\t0\troot\t_\t${misc}`
const document = [
  '# newdoc id = GUM_news_sample',
  '# meta::salientEntities = 1 (5*), 2 (3), 3 (2*), 4 (4*)',
  '# text = Mira Sandal of Varn met Ode.',
  line(1, 'Mira', 'Entity=(1-person-new-sssss-cf1-2-coref'),
  line(2, 'Sandal', '_'),
  line(3, 'of', '_'),
  line(4, 'Varn', 'Entity=(2-place-new-sssnn-cf2-1-sgl)1)'),
  line(5, 'met', 'Entity=(4-abstract-new-ssssn-cf4-1-sgl)'),
  line(6, 'Ode', 'Entity=(3-person-new-ssnnn-cf3-1-sgl)|SpaceAfter=No'),
  line(7, '.', '_'),
  '',
].join('\n')

test('reads the people and places that most summaries mention, by their names', () => {
  expect(readMainThings(document)).toEqual([['Mira Sandal of Varn'], ['Varn']])
  expect(readMainThings('# newdoc id = x\n')).toEqual([])
})

test('splits documents and keeps the unseen ones shut', () => {
  const two = `# about\n${document}\n${document.replace('sample', 'expo')}`
  expect(splitDocuments(two).map(([id]) => id)).toEqual(['GUM_news_sample', 'GUM_news_expo'])
  const idsOf = (part: Part) => splitDocuments(two).flatMap(([id]) => (isNewsOf(part, id) ? [id] : []))
  expect(idsOf('open')).toEqual(['GUM_news_sample'])
  expect(idsOf('unseen')).toEqual(['GUM_news_expo'])
  expect(idsOf('all')).toHaveLength(2)
  expect(isNewsOf('all', 'GUM_bio_sample')).toBe(false)
})
