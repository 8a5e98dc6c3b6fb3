import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readConllu } from '../../../src/interchange/conllu/read-conllu.ts'
import { misplaced, openReading, wordMentions } from './open-reading.ts'
import { ferryTrees, tabbed, taggedTrees } from './sample-trees.ts'

const given = { writtenOn: '2026-10-05' }
const word = (columns: string) => tabbed(columns)
const rain = word(
  '1  It  it  PRON  PRP  _  2  nsubj  _  _\n2  rained  rain  VERB  VBD  _  0  root  _  SpaceAfter=No\n3  .  .  PUNCT  .  _  2  punct  _  _',
)

describe('readConllu', () => {
  it('joins sentences by a space and paragraphs by a blank line, and tells what block each stands in', () => {
    const { text, sentences } = openReading(ferryTrees)
    expect(text).toBe(
      "Ferry opens in Varn\n\nFriday, July 21, 2017\n\nThe ferry\n\nThe mayor of Varn can't sail on Tuesday.",
    )
    expect(sentences.map(({ paragraph, block }) => [paragraph, block])).toEqual([
      [0, 'heading'],
      [1, 'prose'],
      [2, 'caption'],
      [3, 'prose'],
    ])
  })

  it('gives each word its place, the parts of a contraction their own letters, and leaves empty nodes out', () => {
    const parsed = openReading(ferryTrees)
    expect(misplaced(parsed)).toEqual([])
    expect(parsed.sentences[3]?.tokens.map(({ text }) => text).join(' ')).toBe(
      "The mayor of Varn ca n't sail on Tuesday .",
    )
  })

  it('gives each word its tags, features, relation and head by index', () => {
    expect(openReading(ferryTrees).sentences[0]?.tokens.slice(0, 2)).toEqual([
      {
        ...{ start: 0, end: 5, text: 'Ferry', lemma: 'ferry', upos: 'NOUN', xpos: 'NN' },
        ...{ features: { Number: 'Sing' }, head: 1, relation: 'nsubj' },
      },
      {
        ...{ start: 6, end: 11, text: 'opens', lemma: 'open', upos: 'VERB', xpos: 'VBZ' },
        ...{ features: { Tense: 'Pres' }, head: -1, relation: 'root' },
      },
    ])
  })

  it('reads nested mentions with their kinds, clusters, dates and links', () => {
    expect(wordMentions(openReading(ferryTrees))).toEqual([
      'Ferry | other | 1',
      'Varn | place | 2 | Varn, the (old) port',
      'Friday | date | 3 | 2017-07-21',
      'July 21, 2017 | date | 3 | 2017-07-21',
      '2017 | date | 4',
      'The ferry | other | 1',
      'The mayor of Varn | person | 5',
      'Varn | place | 2 | Varn, the (old) port',
      'Tuesday | date | 6 | 2017-07-18',
    ])
  })

  it('finds the head of a mention in the tree', () => {
    const mayor = openReading(ferryTrees).mentions.find(({ cluster }) => cluster === '5')
    expect(mayor).toMatchObject({ sentence: 3, first: 0, last: 3, head: 1 })
  })

  it('takes headline, day and address from the comments', () => {
    const { headline, writtenOn, source } = openReading(ferryTrees)
    expect([headline, writtenOn, source]).toEqual(['Ferry opens in Varn', '2017-07-21', 'https://news.example/ferry'])
  })

  it('takes the headline from the first heading and the day from a dateline where no comment gives them', () => {
    const { headline, writtenOn } = openReading(
      ferryTrees
        .replace(/# meta.*\n/g, '')
        .replaceAll('2017', '2016')
        .replaceAll('Friday', 'Thursday'),
    )
    expect([headline, writtenOn]).toEqual(['Ferry opens in Varn', '2016-07-21'])
  })

  it('asks for the day of writing where nothing gives it, and takes the one that is given before all', () => {
    expect(readConllu(rain)).toEqual({
      faults: [{ option: 'writtenOn', line: 1, detail: expect.stringContaining('on which day it was written') }],
    })
    expect(openReading(ferryTrees, given).writtenOn).toBe('2026-10-05')
  })

  it('reads the tags of an entity recogniser and joins a last name to its full name', () => {
    const parsed = openReading(taggedTrees, given)
    expect(parsed.text).toBe('Ann Holt left Norway in 2009. Holt joined the Varn Bank.')
    expect(wordMentions(parsed)).toEqual([
      'Ann Holt | person | name:ann holt',
      'Norway | place | name:norway',
      '2009 | date | date:2009',
      'Holt | person | name:ann holt',
      'the Varn Bank | organisation | name:varn bank',
    ])
  })

  it('finds proper nouns and dates in plain trees', () => {
    const parsed = openReading(taggedTrees.replaceAll(/ner=[\w-]+\|?/g, ''), given)
    expect(wordMentions(parsed)).toEqual([
      'Ann Holt | person | name:ann holt',
      'Norway | place | name:norway',
      '2009 | date | date:2009',
      'Holt | person | name:ann holt',
      'Varn Bank | organisation | name:varn bank',
    ])
  })

  const variants: readonly (readonly [title: string, source: string])[] = [
    ['line ends of Windows', ferryTrees.replaceAll('\n', '\r\n')],
    ['no last line end', ferryTrees.trimEnd()],
    ['a byte order mark', `\uFEFF${ferryTrees}`],
    ['spaces in place of tabs', ferryTrees.replaceAll('\t', '   ')],
    ['no text comments', ferryTrees.replace(/# text.*\n/g, '')],
    ['columns after the tenth', ferryTrees.replace(/^(\d.*)$/gm, '$1\t_')],
    ['lines of nothing but spaces between sentences', ferryTrees.replaceAll('\n\n', '\n  \n\n')],
  ]
  it.each(variants)('reads the same with %s', (_title, source) => {
    expect(openReading(source)).toEqual(openReading(ferryTrees))
  })

  it('reads spaces from the text comment where the words do not tell them', () => {
    const source = `# text = It rained.\n${rain.replace('SpaceAfter=No', '_')}`
    expect(openReading(source, given).text).toBe('It rained.')
  })

  it('reads spaces from counted characters where nothing else tells them', () => {
    const source = word(
      '1  It  it  PRON  PRP  _  2  nsubj  _  start_char=0|end_char=2\n2  rained  rain  VERB  VBD  _  0  root  _  start_char=3|end_char=9\n3  .  .  PUNCT  .  _  2  punct  _  start_char=9|end_char=10',
    )
    expect(openReading(source, given).text).toBe('It rained.')
  })

  it('reads a long sentence of contractions in a moment', () => {
    const pairs = Array.from({ length: 20_000 }, (_, at) => {
      const [first, second] = [2 * at + 1, 2 * at + 2]
      const part = (id: number, form: string) => `${id}\t${form}\t_\tX\t_\t_\t${id - 1}\tdep\t_\tend_char=0`
      return [`${first}-${second}\tab\t_\t_\t_\t_\t_\t_\t_\t_`, part(first, 'a'), part(second, 'b')].join('\n')
    })
    const begun = performance.now()
    expect(misplaced(openReading(pairs.join('\n'), given))).toEqual([])
    expect(performance.now() - begun).toBeLessThan(5_000)
  })

  it('takes a first line without an end for a heading, where no block is told', () => {
    const title = word('1  Rain  rain  NOUN  NN  _  0  root  _  _')
    const { headline, sentences } = openReading(`# newpar\n${title}\n\n# newpar\n${rain}`, given)
    expect([headline, ...sentences.map(({ block }) => block)]).toEqual(['Rain', 'heading', 'prose'])
  })

  it('notes a text comment that the words do not spell, and keeps the words', () => {
    const reading = readConllu(`# text = It snowed.\n${rain}`, given)
    expect(reading).toMatchObject({ parsed: { text: 'It rained.' }, notes: [{ line: 1 }] })
  })

  it('writes text in form NFC', () => {
    const source = word(
      '1  Cafe\u0301s\u0323a  cafe\u0301  NOUN  NN  _  0  root  _  SpaceAfter=No\n2  \u0301  _  X  _  _  1  dep  _  _',
    )
    const parsed = openReading(source, given)
    expect([parsed.text, parsed.text.normalize('NFC'), misplaced(parsed)]).toEqual([
      'Caf\u00E9\u1E63a \u0301',
      parsed.text,
      [],
    ])
  })

  it('hangs a second root on the first', () => {
    const source = word('1  Go  go  VERB  VB  _  0  root  _  _\n2  home  home  ADV  RB  _  0  root  _  _')
    expect(openReading(source, given).sentences[0]?.tokens[1]).toMatchObject({ head: 0, relation: 'parataxis' })
  })

  it('gives each word of a contraction that its parts do not spell the whole of it', () => {
    const source = word(
      '1-2  du  _  _  _  _  _  _  _  _\n1  de  de  ADP  IN  _  0  root  _  _\n2  le  le  DET  DT  _  1  det  _  _',
    )
    expect(openReading(source, given).sentences[0]?.tokens.map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [0, 2],
    ])
  })

  it('slices each word back out of the text, whatever the words and spaces', () => {
    const form = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 6 })
      .map(text => text.replace(/\s|#/g, '') || 'a')
    const sentence = fc.array(fc.record({ form, isJoined: fc.boolean() }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 4 }), sentences => {
        const rows = sentences.map(words =>
          words
            .map(({ form: one, isJoined }, at) =>
              [at + 1, one, '_', 'X', '_', '_', at, 'dep', '_', isJoined ? 'SpaceAfter=No' : '_'].join('\t'),
            )
            .join('\n'),
        )
        const parsed = openReading(rows.join('\n\n'), given)
        expect(misplaced(parsed)).toEqual([])
        expect(parsed.text).toBe(parsed.text.normalize('NFC'))
        expect(parsed.sentences.map(({ tokens }) => tokens.length)).toEqual(sentences.map(({ length }) => length))
      }),
    )
  })
})
