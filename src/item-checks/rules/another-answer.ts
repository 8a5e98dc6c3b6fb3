import { findSentences } from '../../text/sentence-spans.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Entity } from '../../vocabulary/entity.ts'
import { indexBy } from '../../vocabulary/index-by.ts'
import type { Question } from '../../vocabulary/question.ts'
import { overlap, type Span } from '../../vocabulary/span.ts'
import { findAsked } from '../asked-target.ts'
import { contentOf, readContent } from '../content-words.ts'
import type { ItemCheck } from '../item-check.ts'
import { keyEntities } from '../key-entities.ts'
import { entitiesNamedIn } from '../names-in-text.ts'
import { rememberedWith } from '../remembered.ts'
import { toldOfAnother } from '../told-of-another.ts'

/** Finds questions that another sentence of the article answers as well, with something else than the key. */
export const anotherAnswer: ItemCheck = {
  name: 'another-answer',
  severity: 'warning',
  guideline: 'A question tells what it asks for from all else of which the article says the same.',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 19; Moore et al. 2023, more than one correct',
  examples: {
    bad: [
      {
        stem: 'Who flew over the Channel?',
        key: 'Jacques de Lesseps',
        wrong: ['Harriet Quimby', 'Hubert Latham'],
        shows: 'In 1910 Jacques de Lesseps flew over the Channel from France.',
      },
    ],
    good: [
      {
        stem: 'Who flew over the Channel and back?',
        key: 'Charles Rolls',
        wrong: ['Harriet Quimby', 'Hubert Latham'],
        shows: 'In 1910 Charles Rolls flew over the Channel too, from Britain to France and back.',
      },
    ],
  },
  check(question, reader) {
    if ((question.kind !== 'choice' && question.kind !== 'blank') || isVouchedUnique(reader, question)) return []
    const too = toldOfAnother(reader, question)
    if (too !== undefined) return [{ message: `The article says the same of “${too.names[0]?.text ?? ''}”.` }]
    const keys = keyEntities(reader, question)
    const other = keys.length === 0 ? undefined : findOther(reader, question, keys)
    return other === undefined ? [] : [{ message: `The article says the same of “${other.name}”: “${other.sentence}”` }]
  },
}

type Content = ReadonlyMap<string, 'name' | 'word'>

interface Sentence extends Span {
  readonly words: string
  readonly content: Content
  /** Holds how its words of content open. */
  readonly openings: ReadonlySet<string>
}

/** Is what an article says, sentence by sentence, with the places of each name and word among them. */
interface Told {
  readonly sentences: readonly Sentence[]
  readonly placesOf: ReadonlyMap<string, readonly number[]>
}

// A long article has many sentences, and few of them hold the words of a question.
const toldIn = rememberedWith((reader: BankReader): Told => {
  const { article } = reader.bank
  const sentences = findSentences(article)
    .flat()
    .map(({ start, end }): Sentence => {
      const words = article.text.slice(start, end)
      const content = readContent(reader, words)
      const openings = new Set([...content].flatMap(([unit, kind]) => (kind === 'word' ? [openingOf(unit)] : [])))
      return { start, end, words, content, openings }
    })
  const places = sentences.map((_, place) => place)
  // A word is found by itself and by its opening.
  const keysOf = (place: number) => [...(sentences[place]?.content.keys() ?? []), ...(sentences[place]?.openings ?? [])]
  return { sentences, placesOf: indexBy(places, keysOf) }
})

/**
 * Lists the sentences that may say all that is asked, or all but one word of it, in their order: those that hold its
 * rarest unit that mustn't lack.
 */
function* sentencesWith(reader: BankReader, asked: Content): Generator<Sentence> {
  const { sentences, placesOf } = toldIn(reader)
  const at = ([unit, kind]: readonly [string, 'name' | 'word']) => [
    ...(placesOf.get(unit) ?? []),
    ...(kind === 'word' && unit.length >= shared ? (placesOf.get(openingOf(unit)) ?? []) : []),
  ]
  const mayLack = asked.size > most
  const names = [...asked].filter(([, kind]) => kind === 'name')
  const rarest = (mayLack && names.length > 0 ? names : [...asked]).map(at).sort((a, b) => a.length - b.length)
  const needed = rarest.slice(0, mayLack && names.length === 0 ? 2 : 1)
  for (const place of [...new Set(needed.flat())].sort((a, b) => a - b)) {
    const sentence = sentences[place]
    if (sentence !== undefined) yield sentence
  }
}

function findOther(
  reader: BankReader,
  question: Question,
  keys: readonly Entity[],
): { name: string; sentence: string } | undefined {
  const asked = contentOf(reader, question.stem.replace(/(?:^According to [^,]+, |, according to [^,?]+(?=\?))/, ''))
  if (asked.size === 0) return undefined
  for (const sentence of sentencesWith(reader, asked)) {
    if (question.evidence.flat().some(anchor => overlap(anchor, sentence))) continue
    if (!says(sentence, asked)) continue
    const named = entitiesNamedIn(reader, sentence.words).map(({ entity }) => entity)
    if (named.some(({ id }) => keys.some(key => key.id === id))) continue
    const rival = named.find(({ id, kind }) => !asked.has(id) && keys.some(key => key.kind === kind))
    const name = rival?.names[0]?.text
    if (name !== undefined) return { name, sentence: sentence.words }
  }
  return undefined
}

// Who annotated the fact vouches that nothing else fills its place.
function isVouchedUnique(reader: BankReader, question: Question): boolean {
  const asked = findAsked(reader, question)
  return (
    asked !== undefined &&
    'argument' in asked.place &&
    asked.fact.clause.arguments[asked.place.argument]?.unique === true
  )
}

// One word of six or more may differ: the other sentence says it in other words.
function says({ content, openings }: Sentence, asked: Content): boolean {
  let left = asked.size > most ? 1 : 0
  for (const [unit, kind] of asked) {
    if (content.has(unit)) continue
    // "Substitution" and "substituted" speak of one thing.
    if (kind === 'word' && unit.length >= shared && openings.has(openingOf(unit))) continue
    if (kind === 'name' || left === 0) return false
    left -= 1
  }
  return true
}

const shared = 6
const most = 5

const openingOf = (unit: string): string => `${unit.slice(0, shared)}…`
