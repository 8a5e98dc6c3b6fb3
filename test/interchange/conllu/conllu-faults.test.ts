import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readConllu } from '../../../src/interchange/conllu/read-conllu.ts'
import { wordMentions } from './open-reading.ts'
import { ferryTrees, tabbed, taggedTrees } from './sample-trees.ts'

const given = { writtenOn: '2026-10-05' }
const rows = (...lines: string[]) => tabbed(lines.join('\n'))
const root = '1  Go  go  VERB  VB  _  0  root  _  _'

describe('readConllu refuses with the line', () => {
  const faulty: readonly (readonly [title: string, source: string, line: number, says: RegExp])[] = [
    ['an empty file', '', 1, /no sentence/],
    ['comments alone', '# newdoc id = a\n\n# text = b\n', 1, /no sentence/],
    ['a line that is no row', `${root}\nGo home now\n`, 2, /ten columns/],
    ['a row of seven columns', rows(root, '2  a  a  X  _  _  1'), 2, /ten columns/],
    ['a head out of range', rows(root, '2  a  a  X  _  _  9  dep  _  _'), 2, /head of word 2/],
    ['a head that is no number', rows(root, '2  a  a  X  _  _  _  dep  _  _'), 2, /head of word 2/],
    ['a word that is its own head', rows(root, '2  a  a  X  _  _  2  dep  _  _'), 2, /head of word 2/],
    ['a cycle', rows(root, '2  a  a  X  _  _  3  dep  _  _', '3  b  b  X  _  _  2  dep  _  _'), 2, /back to itself/],
    [
      'a tree without a root',
      rows('1  a  a  X  _  _  2  dep  _  _', '2  b  b  X  _  _  1  dep  _  _'),
      1,
      /back to itself/,
    ],
    ['a multiword token that runs backwards', rows('2-1  Go  _  _  _  _  _  _  _  _', root), 1, /token 2-1/],
    ['a multiword token beyond the sentence', rows('1-99  Go  _  _  _  _  _  _  _  _', root), 1, /token 1-99/],
    ['a multiword token after its words', rows(root, '1-2  Go  _  _  _  _  _  _  _  _'), 2, /token 1-2/],
    ['a character that no text may hold', `${root.replace('Go', 'G\0o')}`, 1, /broken character/],
    ['words out of order', rows(root, '3  a  a  X  _  _  1  dep  _  _'), 2, /word 2 of the sentence/],
  ]
  it.each(faulty)('%s', (_title, source, line, says) => {
    const reading = readConllu(source, given)
    expect('faults' in reading && reading.faults[0]).toEqual({ line, detail: expect.stringMatching(says) })
  })

  const two = `${ferryTrees}\n# newdoc id = tags\n${taggedTrees}`
  it('a file of several documents, and names them', () => {
    const reading = readConllu(two)
    expect('faults' in reading && reading.faults[0]?.detail).toBe(
      'This file holds 2 documents; choose one by its name: "ferry", "tags".',
    )
  })

  it('a document that the file does not hold', () => {
    const reading = readConllu(two, { document: 'boat' })
    expect('faults' in reading && reading.faults[0]?.detail).toBe(
      'There is no document "boat" in this file; it holds "ferry", "tags".',
    )
  })

  it('no document that is chosen by its name, or by its number where it has none', () => {
    expect(readConllu(two, { document: 'ferry' })).toEqual(readConllu(ferryTrees))
    expect(
      readConllu(`# newdoc\n${taggedTrees}\n# newdoc\n${ferryTrees.replace('# newdoc id = ferry\n', '')}`, {
        document: '2',
      }),
    ).toMatchObject({
      parsed: { headline: 'Ferry opens in Varn' },
    })
  })
})

describe('readConllu notes and leaves out', () => {
  const broken: readonly (readonly [title: string, from: string, to: string, says: RegExp])[] = [
    ['a mention that is not closed', 'Entity=1)', '_', /"1" is not closed/],
    ['a bracket that closes nothing', 'Entity=1)', 'Entity=1)9)', /"9\)" closes no mention/],
    ['brackets that cannot be read', 'Entity=1)', 'Entity=1)(', /cannot be read: "\("/],
  ]
  it.each(broken)('%s', (_title, from, to, says) => {
    const reading = readConllu(ferryTrees.replace(from, to))
    if (!('parsed' in reading)) throw new Error('refused')
    expect(reading.notes).toEqual([{ line: expect.any(Number), detail: expect.stringMatching(says) }])
    expect(wordMentions(reading.parsed)).toContain('The mayor of Varn | person | 5')
  })

  it('the other parts of a mention in parts', () => {
    const source = ferryTrees
      .replace('Entity=(1-object-giv-s-cf1-2-coref\n', 'Entity=(1[1/2]-object-giv-s-cf1-2-coref)\n')
      .replace('Entity=1)', 'Entity=(1[2/2]-object-giv-s-cf1-2-coref)')
    const reading = readConllu(source)
    if (!('parsed' in reading)) throw new Error('refused')
    expect(reading.notes).toEqual([])
    expect(wordMentions(reading.parsed).filter(words => /ferry/i.test(words))).toEqual([
      'Ferry | other | 1',
      'ferry | other | 1',
    ])
  })
})

describe('readConllu never throws', () => {
  it('on a file in which lines are lost, doubled or swapped', () => {
    const lines = ferryTrees.split('\n')
    fc.assert(
      fc.property(fc.array(fc.nat(lines.length - 1), { maxLength: 40 }), order => {
        const reading = readConllu(order.map(at => lines[at]).join('\n'))
        expect('parsed' in reading || reading.faults.length > 0).toBe(true)
      }),
    )
  })

  it('on a file with characters changed', () => {
    fc.assert(
      fc.property(
        fc.nat(ferryTrees.length - 1),
        fc.constantFrom('\t', '\n', '(', ')', '|', '=', '%', '\0', '9'),
        (at, sign) => {
          const reading = readConllu(ferryTrees.slice(0, at) + sign + ferryTrees.slice(at + 1))
          expect('parsed' in reading || reading.faults.length > 0).toBe(true)
        },
      ),
    )
  })
})
