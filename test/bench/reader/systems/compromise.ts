import nlp from 'compromise'
import type { Span } from '../../../../src/vocabulary/span.ts'
import type { MeasuredMention, MeasuredReader, MeasuredSentence, MeasuredToken } from '../measured-reader.ts'

/** Is a word as compromise gives it: what of the text stands before, in and after it. */
interface Term {
  readonly text: string
  readonly pre: string
  readonly post: string
  readonly tags?: readonly string[]
  readonly implicit?: string
}

interface Group {
  readonly terms: readonly Term[]
}

type Located = Group & { readonly offset: Offset }

interface Offset {
  readonly index: number
}

/**
 * Makes compromise a system: words, sentences, tags, persons, places, organisations, dates (its words tagged so, since its
 * plugin for dates is not at hand) and amounts. It has no words for punctuation and keeps contractions whole, so both are
 * parted here as treebanks do it, or it would be measured on its layout.
 */
export function compromiseReader(): MeasuredReader {
  return {
    name: 'compromise',
    kinds: ['person', 'place', 'organisation', 'date', 'time', 'quantity'],
    read: text => {
      const document = nlp(text)
      const groups: Group[] = document.json({ normal: false, offset: true })
      const { sentences, spans } = placeGroups(text, groups)
      const find = (kind: string, form: MeasuredMention['form'], found: readonly Located[]) =>
        found.flatMap(({ terms, offset }): MeasuredMention[] => {
          const [first, last] = [spans[offset.index], spans[offset.index + terms.length - 1]]
          if (first === undefined || last === undefined || first.start === last.end) return []
          return [{ start: first.start, end: last.end, kind, form }]
        })
      const options = { offset: true }
      return {
        sentences,
        mentions: [
          ...find('person', 'name', document.people().json(options)),
          ...find('place', 'name', document.places().json(options)),
          ...find('organisation', 'name', document.organizations().json(options)),
          ...find('date', 'description', document.match('#Date+').json(options)),
          ...find('quantity', 'description', document.match('(#Money|#Value|#Percent)+ #Unit?').json(options)),
        ],
      }
    },
  }
}

/** Finds where each term stands, walking the text as its pieces follow one another. */
function placeGroups(text: string, groups: readonly Group[]): { sentences: MeasuredSentence[]; spans: Span[] } {
  const spans: Span[] = []
  const sentences: MeasuredSentence[] = []
  let at = 0
  const step = (piece: string): Span => {
    const start = text.indexOf(piece, at)
    if (start < 0) throw new Error(`compromise changed "${piece}".`)
    at = start + piece.length
    return { start, end: at }
  }
  for (const { terms } of groups) {
    const tokens: MeasuredToken[] = []
    terms.forEach((term, index) => {
      tokens.push(...marksIn(term.pre, step(term.pre)))
      const next = terms[index + 1]
      const span = step(term.text)
      spans.push(span)
      // The full stop of "Dr." is part of the word, but not at the end of a sentence.
      const stop =
        next !== undefined && term.tags?.includes('Abbreviation') === true && term.post.startsWith('.') ? 1 : 0
      if (stop > 0) step('.')
      if (term.text !== '') tokens.push(...partWord(term, next, { ...span, end: span.end + stop }, text))
      const rest = term.post.slice(stop)
      tokens.push(...marksIn(rest, step(rest)))
    })
    const [first, last] = [tokens[0], tokens.at(-1)]
    if (first !== undefined && last !== undefined) sentences.push({ start: first.start, end: last.end, tokens })
  }
  return { sentences, spans }
}

function marksIn(piece: string, { start }: Span): MeasuredToken[] {
  return [...piece.matchAll(/\.{2,}|-{2,}|[^\s]/gu)].map(({ 0: text, index }) => {
    const upos = /^[$£€#+=<>|~^*/\\@&]$/.test(text) ? 'SYM' : 'PUNCT'
    return { start: start + index, end: start + index + text.length, text, upos }
  })
}

function partWord(term: Term, next: Term | undefined, { start, end }: Span, text: string): MeasuredToken[] {
  const upos = uposOf(term, next)
  const isParted = next !== undefined && next.text === '' && next.implicit !== undefined
  const ending = /(?<=.)(?:n['’]t|['’](?:s|m|d|re|ve|ll)|(?<=\d)%)$/i.exec(term.text)?.[0]
  const part = (from: number, to: number, own: string) => ({
    start: from,
    end: to,
    text: text.slice(from, to),
    upos: own,
  })
  if (ending !== undefined) {
    const rest = ending === '%' ? 'SYM' : isParted ? uposOf(next, undefined) : 'PART'
    return [part(start, end - ending.length, upos), part(end - ending.length, end, rest)]
  }
  if (/^[$£€]\d/.test(term.text)) return [part(start, start + 1, 'SYM'), part(start + 1, end, 'NUM')]
  return [part(start, end, upos)]
}

const tagsOfUpos: readonly (readonly [tag: string, upos: string])[] = [
  ['Negative', 'PART'],
  ['Possessive', 'PRON'],
  ['Pronoun', 'PRON'],
  ['QuestionWord', 'PRON'],
  ['Determiner', 'DET'],
  ['Copula', 'AUX'],
  ['Modal', 'AUX'],
  ['Auxiliary', 'AUX'],
  ['Ordinal', 'ADJ'],
  ['Year', 'NUM'],
  ['NumericValue', 'NUM'],
  ['Cardinal', 'NUM'],
  ['ProperNoun', 'PROPN'],
  ['Verb', 'VERB'],
  ['Adjective', 'ADJ'],
  ['Adverb', 'ADV'],
  ['Preposition', 'ADP'],
  ['Particle', 'ADP'],
  ['Noun', 'NOUN'],
  ['Expression', 'INTJ'],
  ['Value', 'NUM'],
]

function uposOf({ text, tags = [] }: Term, next: Term | undefined): string {
  // Its conjunctions are of three kinds in a treebank.
  if (/^to$/i.test(text)) return next?.tags?.includes('Verb') === true ? 'PART' : 'ADP'
  if (tags.includes('Conjunction')) return /^(?:and|or|but|nor|yet|&)$/i.test(text) ? 'CCONJ' : 'SCONJ'
  const isNoun = tags.includes('Possessive') && tags.includes('Noun') && !tags.includes('Pronoun')
  const fitting = tagsOfUpos.find(([tag]) => tags.includes(tag) && !(isNoun && tag === 'Possessive'))
  return fitting?.[1] ?? 'X'
}
