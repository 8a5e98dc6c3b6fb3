import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/vocabulary/article.ts'
import { type MarkedAnchor, markPassage, type Run } from '../../views/mark-passage.ts'

const paragraphs = ['Two jets took off.', 'They flew east.', 'Nobody saw them.']
const text = paragraphs.join('\n\n')
const article: Article = {
  headline: 'Jets',
  text,
  writtenOn: '2014-09-15',
  passages: paragraphs.map(paragraph => {
    const start = text.indexOf(paragraph)
    return { start, end: start + paragraph.length }
  }),
}

const at = (words: string, shows: MarkedAnchor['shows'] = 'key'): MarkedAnchor => {
  const start = text.indexOf(words)
  return { anchor: { start, end: start + words.length }, shows }
}
const write = ({ text: words, shows, ids }: Run): string =>
  shows.length === 0 ? words : `<${[...shows, ...ids].join(' ')}>${words}</>`
const written = (anchors: readonly MarkedAnchor[]): string[] =>
  markPassage(article, anchors).map(runs => runs.map(write).join(''))

describe('markPassage', () => {
  const cases: readonly { title: string; anchors: readonly MarkedAnchor[]; expected: readonly string[] }[] = [
    { title: 'leaves a passage without anchors as it is', anchors: [], expected: paragraphs },
    {
      title: 'marks the words of one anchor',
      anchors: [at('jets')],
      expected: ['Two <key evidence-1>jets</> took off.', 'They flew east.', 'Nobody saw them.'],
    },
    {
      title: 'makes one mark of two anchors that overlap',
      anchors: [at('Two jets'), at('jets took')],
      expected: ['<key evidence-1>Two jets took</> off.', 'They flew east.', 'Nobody saw them.'],
    },
    {
      title: 'makes one mark of two anchors that touch',
      anchors: [at('Two '), at('jets')],
      expected: ['<key evidence-1>Two jets</> took off.', 'They flew east.', 'Nobody saw them.'],
    },
    {
      title: 'marks an anchor once that stands twice',
      anchors: [at('east'), at('east')],
      expected: ['Two jets took off.', 'They flew <key evidence-1>east</>.', 'Nobody saw them.'],
    },
    {
      title: 'splits an anchor that crosses paragraphs into one mark in each',
      anchors: [at('off.\n\nThey')],
      expected: ['Two jets took <key evidence-1>off.</>', '<key evidence-2>They</> flew east.', 'Nobody saw them.'],
    },
    {
      title: 'marks whole paragraphs between the ends of a long anchor',
      anchors: [at('off.\n\nThey flew east.\n\nNobody')],
      expected: [
        'Two jets took <key evidence-1>off.</>',
        '<key evidence-2>They flew east.</>',
        '<key evidence-3>Nobody</> saw them.',
      ],
    },
    {
      title: 'numbers marks in reading order, not in the order given',
      anchors: [at('saw'), at('Two')],
      expected: ['<key evidence-1>Two</> jets took off.', 'They flew east.', 'Nobody <key evidence-2>saw</> them.'],
    },
    {
      title: 'keeps what shows the key apart from what the chosen answer comes from',
      anchors: [at('Two jets'), at('jets took', 'choice')],
      expected: [
        '<key evidence-1>Two </><key choice choice-1>jets</><choice> took</> off.',
        'They flew east.',
        'Nobody saw them.',
      ],
    },
    {
      title: 'gives both identifiers where both kinds begin at one place',
      anchors: [at('flew east'), at('flew', 'choice')],
      expected: [
        'Two jets took off.',
        'They <key choice evidence-1 choice-1>flew</><key> east</>.',
        'Nobody saw them.',
      ],
    },
  ]
  test.each(cases)('$title', ({ anchors, expected }) => {
    expect(written(anchors)).toEqual(expected)
  })

  test('says where marks begin and end, so that both can be spoken', () => {
    const [runs] = markPassage(article, [at('Two jets'), at('jets', 'choice')])
    expect(runs?.map(({ begins, ends }) => [begins, ends])).toEqual([
      [['key'], []],
      [['choice'], ['key', 'choice']],
      [[], []],
    ])
  })

  test('keeps every character and marks exactly those under an anchor, whatever the anchors', () => {
    fc.assert(
      fc.property(fc.array(anchorWithin(text.length), { maxLength: 8 }), anchors => {
        const marked = markPassage(article, anchors)
        expect(marked.map(runs => runs.map(run => run.text).join(''))).toEqual(paragraphs)
        for (const [index, runs] of marked.entries()) {
          let offset = article.passages[index]?.start ?? Number.NaN
          for (const run of runs) {
            for (let place = offset; place < offset + run.text.length; place += 1) {
              expect(run.shows).toEqual(showsAt(anchors, place))
            }
            offset += run.text.length
          }
        }
      }),
    )
  })

  test('never puts two runs that are marked alike beside each other and never repeats an identifier', () => {
    fc.assert(
      fc.property(fc.array(anchorWithin(text.length), { maxLength: 8 }), anchors => {
        const marked = markPassage(article, anchors)
        for (const runs of marked) {
          for (const [index, run] of runs.entries()) {
            expect(run.shows).not.toEqual(runs[index + 1]?.shows)
            expect(run.text).not.toBe('')
          }
        }
        const ids = marked.flat().flatMap(run => run.ids)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })
})

function anchorWithin(length: number): fc.Arbitrary<MarkedAnchor> {
  const edge = fc.integer({ min: 0, max: length })
  return fc
    .tuple(edge, edge, fc.constantFrom('key' as const, 'choice' as const))
    .filter(([one, other]) => one !== other)
    .map(([one, other, shows]) => ({ anchor: { start: Math.min(one, other), end: Math.max(one, other) }, shows }))
}

function showsAt(anchors: readonly MarkedAnchor[], place: number): string[] {
  const covering = anchors.filter(({ anchor }) => anchor.start <= place && place < anchor.end)
  return ['key', 'choice'].filter(kind => covering.some(({ shows }) => shows === kind))
}
