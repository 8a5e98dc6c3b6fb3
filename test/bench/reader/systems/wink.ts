import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItemEntity, type ItemSentence } from 'wink-nlp'
import type { MeasuredMention, MeasuredReader, MeasuredSentence, MeasuredToken } from '../measured-reader.ts'

const kinds: Readonly<Record<string, string>> = {
  DATE: 'date',
  TIME: 'time',
  DURATION: 'time',
  CARDINAL: 'quantity',
  MONEY: 'money',
  PERCENT: 'percent',
}

type Word = MeasuredToken & { readonly isSpace: boolean }

/** Makes wink-nlp with its small web model a system: words, sentences, tags, lemmas, dates and amounts. */
export function winkReader(): MeasuredReader {
  const nlp = winkNLP(model)
  const { its } = nlp
  return {
    name: 'wink',
    kinds: ['date', 'time', 'quantity'],
    read: text => {
      const document = nlp.readDoc(text)
      const words = document.tokens()
      const [forms, tags] = [words.out(its.value), words.out(its.pos)]
      // The types of the package give `its.lemma` other parameters than it is called with.
      const lemmas: readonly string[] = Reflect.apply(words.out, words, [its.lemma])
      const tokens = placeForms(text, forms).map((token, index): Word => {
        const upos = tags[index] ?? 'X'
        return { ...token, upos, lemma: lemmas[index] ?? '', isSpace: upos === 'SPACE' || token.text.trim() === '' }
      })
      const runOf = (span: string | readonly number[]) => {
        const [first = 0, last = first] = typeof span === 'string' ? [] : span
        const run = tokens.slice(first, last + 1).filter(({ isSpace }) => !isSpace)
        const [opening, closing] = [run[0], run.at(-1)]
        return opening === undefined || closing === undefined ? [] : [{ run, start: opening.start, end: closing.end }]
      }
      const sentences: MeasuredSentence[] = []
      document.sentences().each((sentence: ItemSentence) => {
        for (const { run, ...span } of runOf(sentence.out(its.span)))
          sentences.push({ ...span, tokens: run.map(withoutSpace) })
      })
      const mentions: MeasuredMention[] = []
      document.entities().each((entity: ItemEntity) => {
        const kind = kinds[entity.out(its.type)]
        if (kind === undefined) return
        for (const { start, end } of runOf(entity.out(its.span))) mentions.push({ start, end, kind, form: 'name' })
      })
      return { sentences, mentions }
    },
  }
}

function withoutSpace({ isSpace: _, ...token }: Word): MeasuredToken {
  return token
}

function placeForms(text: string, forms: readonly string[]): MeasuredToken[] {
  let at = 0
  return forms.map(form => {
    const start = text.indexOf(form, at)
    if (start < 0) throw new Error(`wink changed the word "${form}".`)
    at = start + form.length
    return { start, end: at, text: form }
  })
}
