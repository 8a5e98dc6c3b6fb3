import { describe, expect, it, test } from 'vitest'
import { drawSentences } from './draw-sentences.ts'
import { type AnnotatedSentence, annotatedKinds, parseAnnotated } from './parse-annotated.ts'
import { countKinds, isScored, listAnnotated, readAnnotated } from './read-annotated.ts'
import { readRe3d } from './read-re3d.ts'
import { readSentences, splitSentences, treebankFiles } from './read-sentences.ts'

const sentences = listAnnotated('sentences')
const heldOut = listAnnotated('re3d')
const mentionsOf = (some: readonly AnnotatedSentence[]) =>
  some.flatMap(sentence => sentence.mentions.map(mention => ({ sentence, ...mention })))
const mentions = mentionsOf([...sentences, ...heldOut])
const whereOf = ({ sentence, kind, first, last }: (typeof mentions)[number]) =>
  `${sentence.id} ${kind} ${first}-${last}`

function countScored(some: readonly AnnotatedSentence[]): Record<string, number> {
  const scored = mentionsOf(some).filter(isScored)
  const size = (kind: string) => scored.filter(mention => mention.kind === kind).length
  const withUnit = scored.filter(({ kind, extras }) => kind === 'quantity' && extras.get('unit') !== 'none')
  return { 'quantity with unit': withUnit.length, facility: size('facility'), role: size('role') }
}

describe('the annotation', () => {
  it('holds 200 sentences, each once, 120 of PUD and 80 of GUM, and some of re3d', () => {
    expect(new Set([...sentences, ...heldOut].map(({ id }) => id)).size).toBe(sentences.length + heldOut.length)
    expect(sentences.filter(({ corpus }) => corpus === 'pud')).toHaveLength(120)
    expect(sentences.filter(({ corpus }) => corpus === 'gum')).toHaveLength(80)
    expect(heldOut).toHaveLength(194)
  })

  it('keeps each span and its head within its sentence', () => {
    const astray = mentions.filter(({ sentence, first, last, head }) => {
      return !(1 <= first && first <= head && head <= last && last <= sentence.length)
    })
    expect(astray.map(whereOf)).toEqual([])
  })

  it('marks no span twice with one kind, and lets none cross another', () => {
    expect(new Set(mentions.map(whereOf)).size).toBe(mentions.length)
    const crossing = mentions.filter(one =>
      one.sentence.mentions.some(other => one.first < other.first && other.first <= one.last && one.last < other.last),
    )
    expect(crossing.map(whereOf)).toEqual([])
  })

  it.each([
    ['quantity', { value: /^(?:[\d.]+(?:(?:\.\.|\|)[\d.]+)?|vague)$/, unit: /^(?:none|\p{L}[\p{L} ]*)$/u }],
    ['money', { value: /^(?:\d+(?:\.\.\d+)?|vague)$/, currency: /^(?:[A-Z]{3}|dollar)$/ }],
    ['percent', { value: /^[\d.]+(?:\.\.[\d.]+)?$/ }],
    ['facility', { form: /^(?:name|definite|indefinite)$/, sort: /^[a-z][a-z ]*$/ }],
    ['role', { form: /^(?:title|held|group|open)$/ }],
    ['place', { sort: /^(?:country|region|city|district|natural)$/ }],
    ['nationality', { sort: /^(?:country|region|people)$/ }],
  ])('says of each %s what its header promises', (kind, extras) => {
    const lacking = mentions.filter(mention => {
      return (
        mention.kind === kind && Object.entries(extras).some(([key, form]) => !form.test(mention.extras.get(key) ?? ''))
      )
    })
    expect(lacking.map(whereOf)).toEqual([])
    expect(mentions.some(mention => mention.kind === kind)).toBe(true)
  })

  it('names known bounds and kinds only', () => {
    const bounds = mentions.flatMap(({ extras }) => extras.get('hedge') ?? [])
    expect(bounds.filter(bound => !/^(?:about|over|atLeast|under|atMost)$/.test(bound))).toEqual([])
    const known: readonly string[] = annotatedKinds
    expect(mentions.filter(({ also }) => also.some(kind => !known.includes(kind))).map(whereOf)).toEqual([])
  })

  it('holds this many mentions of each kind', () => {
    expect(Object.fromEntries(countKinds(sentences))).toMatchInlineSnapshot(`
      {
        "date": 40,
        "equipment": 2,
        "event": 3,
        "facility": 40,
        "money": 12,
        "nationality": 13,
        "organisation": 71,
        "percent": 3,
        "person": 75,
        "place": 53,
        "quantity": 53,
        "role": 102,
      }
    `)
    expect(Object.fromEntries(countKinds(heldOut))).toMatchInlineSnapshot(`
      {
        "facility": 28,
        "percent": 1,
        "quantity": 60,
        "role": 92,
      }
    `)
  })

  it('has this many quantities with a unit, built places and offices to score', () => {
    expect(countScored(sentences)).toMatchInlineSnapshot(`
      {
        "facility": 27,
        "quantity with unit": 48,
        "role": 101,
      }
    `)
    expect(countScored(heldOut)).toMatchInlineSnapshot(`
      {
        "facility": 9,
        "quantity with unit": 55,
        "role": 85,
      }
    `)
  })
})

const spelled = readAnnotated('sentences')
const spelledRe3d = readAnnotated('re3d')
const isHere = spelled !== undefined && spelledRe3d !== undefined
if (!isHere) console.info('The corpora are not at hand: the words behind the annotation were not looked at.')

describe.skipIf(!isHere)('the corpora behind the annotation', () => {
  it('have every sentence with as many words, and re3d holds out no other', () => {
    expect(spelled).toHaveLength(sentences.length)
    expect(spelledRe3d).toHaveLength(heldOut.length)
    const held = readRe3d()?.heldOut.flatMap(({ id, sentences: some }) => some.map(({ number }) => `${id}#${number}`))
    expect(held).toEqual(heldOut.map(({ id }) => id))
  })

  it.each(['pud', 'gum'] as const)('give these sentences when they are drawn again from %s', name => {
    const drawn = drawSentences(name, readSentences(treebankFiles[name]) ?? [])
    const kept = sentences.filter(({ corpus }) => corpus === name).map(({ id, draw }) => [id, draw])
    expect(drawn.map(({ id, draw }) => [id, draw])).toEqual(kept)
  })

  it('begin and end no mention with a sign, or with a word that the header keeps outside', () => {
    const before = /^(?:the|this|these|his|her|its|their|our|['’]s|[.,;:()[\]“”"'-])$/i
    const behind = /^(?:of|in|[,;:()"“”]|['’]s)$/
    const wrong = [...(spelled ?? []), ...(spelledRe3d ?? [])].flatMap(({ id, words, mentions: some }) =>
      some
        .filter(({ first, last }) => before.test(words[first - 1] ?? '') || behind.test(words[last - 1] ?? ''))
        .map(({ kind, first, last }) => `${id} ${kind} ${first}-${last}`),
    )
    // "This morning" and the like are read against a day by that very word; a ground may be called "Lord's".
    expect(wrong.filter(where => !/ date /.test(where))).toEqual(['GUM_bio_byron-6 facility 24-25'])
  })
})

test('sentences of a treebank are split into whole words only', () => {
  const text =
    "# sent_id = a1\n1-2\tdon't\n1\tdo\t_\t_\t_\t_\t0\t_\n2\tn't\t_\t_\t_\t_\t1\t_\n2.1\tgo\t_\t_\t_\t_\t_\t_\n3\tgo\t_\t_\t_\t_\t1\t_\n"
  expect(splitSentences(text)).toEqual([{ id: 'a1', words: ['do', "n't", 'go'] }])
})

test.each([
  ['a mention before any sentence', 'a1\tdate\t1\t1\t'],
  ['an unknown kind', 'a1\tsentence\t1\t3\tdraw=random\na1\tfruit\t1\t1\t'],
  ['an unknown draw', 'a1\tsentence\t1\t3\tdraw=luck'],
])('%s is refused', (_, text) => {
  expect(() => parseAnnotated(text)).toThrow()
})
