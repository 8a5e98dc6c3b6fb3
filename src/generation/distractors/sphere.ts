import { rememberedOf, rememberedWith } from '../../item-checks/remembered.ts'
import type { Annotation } from '../../vocabulary/annotation.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Entity } from '../../vocabulary/entity.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import { slotsOf } from '../../vocabulary/phrase.ts'
import { predicateOf, subjectOf } from '../realise/arrange-clause.ts'
import { wordPhrase } from '../realise/word-phrase.ts'
import type { AskTarget } from '../targets.ts'

// What people are by their work, in spheres whose people nobody takes for one another.
const spheres = {
  stage:
    'actor actress singer musician composer band guitarist drummer rapper comedian model designer artist painter sculptor photographer author writer novelist poet illustrator cartoonist filmmaker celebrity star',
  state:
    'president minister premier king queen emperor pope prince princess chancellor senator congressman congresswoman governor ambassador secretary general admiral colonel commander',
  sport:
    'player footballer striker midfielder goalkeeper defender batsman bowler captain referee umpire athlete runner swimmer cyclist driver boxer coach',
  learning:
    'professor lecturer instructor teacher student pupil scientist researcher biologist physicist chemist historian academic scholar curator librarian astronomer',
  trade: 'founder entrepreneur businessman businesswoman banker tycoon billionaire',
} as const
const sphereOf = new Map(
  Object.entries(spheres).flatMap(([sphere, nouns]) => nouns.split(' ').map(noun => [noun, sphere] as const)),
)

// Whom the world knows for that alone, whatever else an article tells.
const famed = ['stage', 'state']

/**
 * Tells whether a person can be taken for another in an answer. Nobody takes a singer or a president for the student
 * who was arrested. Where a post is asked for ("Who was an instructor in English?"), nor does anybody so take the one
 * of whom the whole article tells, one who is known for other things, or one who is only named in passing.
 */
export function couldStand(reader: BankReader, target: AskTarget, key: Entity, rival: Entity): boolean {
  if (rival.kind !== 'person' || target.ask !== 'slot') return true
  if (target.fact.clause.arguments[target.argument]?.unique === true) return true
  // Where a text names God as a person, he is still nobody's wrong answer.
  if (rival.names.some(({ text }) => /^(?:God|Jesus|Allah)$/.test(text))) return false
  if (isPlayed(reader, rival) && !isPlayed(reader, key)) return false
  const known = spheresOf(reader, rival)
  const own = spheresOf(reader, key)
  if (famed.some(sphere => known.has(sphere) && !own.has(sphere))) return false
  if (!asksPost(target)) return true
  const isOther = known.size > 0 && ![...spheresIn(reader, target.fact)].some(sphere => known.has(sphere))
  return !isOther && !isInPassing(reader, rival) && !isToldOfMore(reader, key, rival)
}

// "The voice of Batman": whom an actor plays meets nobody and is given no prize.
function isPlayed(reader: BankReader, { names }: Entity): boolean {
  const played = playedIn(reader)
  return names.some(({ text, use }) => use !== 'description' && played.some(words => standsAtStart(words, text)))
}

const standsAtStart = (words: string, name: string): boolean =>
  words.startsWith(name) && !/^[\p{L}\d]/u.test(words.slice(name.length))

// What stands behind such words, in one walk over the article.
const playedIn = rememberedWith(({ bank }: BankReader): readonly string[] =>
  [...bank.article.text.matchAll(playing)].map(({ index, 0: cue }) => {
    const start = index + cue.length
    return bank.article.text.slice(start, start + longestName)
  }),
)

const longestName = 60
const playing = /\b(?:voices? of|voiced|roles? of|characters?|portray(?:s|ed|ing)?|plays the|played the) (?=\p{Lu})/gu

function asksPost({ fact: { clause }, argument }: AskTarget & { readonly ask: 'slot' }): boolean {
  const { function: grammar, phrase } = clause.arguments[argument] ?? { function: 'adjunct', phrase: [] }
  return clause.verb.lemma === 'be' && !clause.verb.passive && grammar === 'subject' && phrase.length === 1
}

// Of whom nothing is told but a name in a list.
const isInPassing = (reader: BankReader, { id }: Entity): boolean => !actorsOf(reader).has(id)

const actorsOf = rememberedWith(
  (reader: BankReader): ReadonlySet<string> =>
    new Set(
      reader.facts
        .flatMap(({ clause, attribution }) => [
          subjectOf(clause)?.phrase ?? [],
          ...attribution.map(({ speaker }) => speaker),
        ])
        .flatMap(slotsOf)
        .flatMap(slot => reader.entityOf(reader.annotationOf(slot))?.id ?? []),
    ),
)

const manyTimes = 4

// Whom an article tells of again and again, no reader takes for one whom it names twice.
function isToldOfMore(reader: BankReader, key: Entity, rival: Entity): boolean {
  return reader.annotationsOf(rival.id).length > manyTimes * reader.annotationsOf(key.id).length
}

const spheresOf = rememberedOf(
  (reader: BankReader, { id }: Entity): ReadonlySet<string> =>
    new Set(reader.factsOf(id).flatMap(fact => (isOf(reader, fact, id) ? [...spheresIn(reader, fact)] : []))),
)

const isOf = (reader: BankReader, { clause }: Fact, id: string): boolean =>
  clause.verb.lemma === 'be' &&
  slotsOf(subjectOf(clause)?.phrase ?? []).some(slot => reader.entityOf(reader.annotationOf(slot))?.id === id)

const spheresIn = rememberedOf((reader: BankReader, { clause }: Fact): ReadonlySet<string> => {
  const phrases = predicateOf(clause).map(({ phrase }) => phrase)
  const words = phrases.flatMap(phrase =>
    wordPhrase(reader, phrase)
      .toLowerCase()
      .split(/[^\p{L}]+/u),
  )
  // The president of a club is no statesman.
  const isOfClub = phrases.flatMap(slotsOf).some(slot => isOfBody(reader, reader.annotationOf(slot)))
  return new Set(words.flatMap(word => (isOfClub && ofClubs.test(word) ? [] : (sphereOf.get(word) ?? []))))
})

const ofClubs = /^(?:president|secretary|general|chancellor)$/

function isOfBody(reader: BankReader, annotation: Annotation): boolean {
  if (annotation.kind === 'organisation') return true
  const of = annotation.kind === 'role' ? annotation.role.of : undefined
  return of !== undefined && reader.entity(of).kind === 'organisation'
}
