import fc from 'fast-check'
import type { Mention, ParsedSentence, ParsedText, Token } from '../../src/vocabulary/parsed-text.ts'

const forms = (
  'Mira Sandal Varn Varnsteel the The a this She her its who which of in by because if According to - , ( ) " “ ” \' ’s ? ; ' +
  'opened was is has said not only bridge ships three 12 160 % $ 2019 Monday March Mr Prime Minister US U.S. firm and or IE6 … é'
).split(' ')
const upos = 'NOUN PROPN VERB AUX ADP DET PRON NUM ADJ ADV PUNCT PART SYM CCONJ SCONJ X'.split(' ')
const xpos = 'NN NNS NNP NNPS VB VBD VBN VBG VBZ VBP MD IN DT PRP PRP$ CD JJ RB POS WDT WP WP$ HYPH , . CC TO'.split(
  ' ',
)
const relations = (
  'root nsubj nsubj:pass obj iobj obl obl:agent obl:unmarked nmod nmod:poss nmod:desc amod advmod appos acl acl:relcl advcl ccomp xcomp ' +
  'csubj conj cc det case mark cop aux aux:pass compound compound:prt flat fixed nummod punct parataxis expl dep'
).split(' ')
const kinds = 'person organisation place facility nationality event equipment other date quantity abstract'.split(' ')

interface Word {
  readonly form: string
  readonly upos: string
  readonly xpos: string
  readonly relation: string
  readonly head: number
  readonly isGlued: boolean
}

const word: fc.Arbitrary<Word> = fc.record({
  form: fc.constantFrom(...forms),
  upos: fc.constantFrom(...upos),
  xpos: fc.constantFrom(...xpos),
  relation: fc.constantFrom(...relations),
  head: fc.integer({ min: -2, max: 14 }),
  isGlued: fc.boolean(),
})

const mention: fc.Arbitrary<Mention> = fc
  .record({
    ...{ sentence: fc.integer({ min: -1, max: 4 }), first: fc.integer({ min: -2, max: 14 }) },
    ...{ last: fc.integer({ min: -2, max: 16 }), head: fc.integer({ min: -2, max: 16 }) },
    ...{ kind: fc.constantFrom(...kinds), cluster: fc.constantFrom('1', '2', '3', '__proto__') },
    date: fc.option(fc.constantFrom('2019', '2019-05-01', 'XXXX', ''), { nil: undefined }),
    link: fc.option(fc.constantFrom('Mira', 'Varn'), { nil: undefined }),
  })
  .map(({ date, link, kind, ...rest }) => ({
    ...rest,
    kind: kind as Mention['kind'],
    ...(date !== undefined && { date }),
    ...(link !== undefined && { link }),
  }))

/** Makes texts that no parser would: any heads, loops, sentences of nothing, words without letters, mentions of nothing. */
export const anyParsedText: fc.Arbitrary<ParsedText> = fc
  .record({
    sentences: fc.array(fc.array(word, { maxLength: 14 }), { minLength: 1, maxLength: 4 }),
    mentions: fc.array(mention, { maxLength: 12 }),
    isEmptied: fc.boolean(),
  })
  .map(({ sentences, mentions, isEmptied }) => {
    let text = 'Start.'
    const parsed = sentences.map((words, paragraph): ParsedSentence => {
      text = `${text}\n\n`
      const start = text.length
      const tokens = words.map(({ isGlued, form, ...rest }, index): Token => {
        if (!isGlued && index > 0) text = `${text} `
        const from = text.length
        text = `${text}${form}`
        const said = isEmptied && index % 5 === 4 ? '' : form
        return { ...rest, text: said, lemma: said.toLowerCase(), features: {}, start: from, end: text.length }
      })
      if (words.length === 0) text = `${text}Nothing.`
      return { start, end: text.length, paragraph: paragraph + 1, block: 'prose', tokens }
    })
    return { headline: 'A text', text, writtenOn: '2024-05-15', sentences: parsed, mentions }
  })
