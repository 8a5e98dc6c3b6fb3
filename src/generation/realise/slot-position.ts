import type { Annotation } from '../../vocabulary/annotation.ts'
import type { Argument } from '../../vocabulary/clause.ts'
import type { Phrase } from '../../vocabulary/phrase.ts'

/**
 * Says how a slot sits in its argument, which decides how it can be asked:
 * `whole` it is all of it; `head` words follow it ("600 troops from Perth"); `apposition` a comma and an explanation
 * follow it; `owner` it owns what follows ("Iraq's territory"); `owned` the subject is "the plan of X"; `inner` it
 * stands inside ("diplomats from 30 countries"); `cut` its preposition can go in front with it ("strikes in Syria").
 */
export type SlotPosition = 'whole' | 'head' | 'apposition' | 'owner' | 'owned' | 'inner' | 'cut'

/** Finds how the slot at `segment` of an argument can be asked; `undefined` where no good question asks for it. */
export function slotPosition(argument: Argument, segment: number, annotation: Annotation): SlotPosition | undefined {
  const { phrase } = argument
  const slot = phrase[segment]
  if (slot === undefined || typeof slot === 'string' || !slot.ask) return undefined
  const [before, after] = [wordsOf(phrase.slice(0, segment)), wordsOf(phrase.slice(segment + 1))]
  if (opensClause(before) || opensAside(before) || (segment > 0 && after.includes(','))) return undefined
  if (slot.possessive) return annotation.kind === 'quantity' ? undefined : 'owner'
  if (segment === 0) {
    if (phrase.length === 1) return 'whole'
    // "Norway, Kenya and Oslo" are three, no name with an explanation.
    if (/^(?:,|,? and) (?:the )?#/.test(after)) return undefined
    if (after.startsWith(',')) return 'apposition'
    return annotation.kind === 'person' || / and /.test(after) ? undefined : 'head'
  }
  if (after !== '' && / and /.test(after)) return undefined
  // "Nine takes of how many songs" can be asked, "400 dollars on how many lorries" can't.
  const chained = before.includes('#') && !/ of (?:the )?$/.test(before)
  if (annotation.kind === 'quantity') return chained ? undefined : 'inner'
  const cut = argument.function === 'subject' ? undefined : cutPreposition(before)
  if (cut !== undefined) {
    // "In which city did people come to Candlestick Park?" asks where they came, not where the park lies.
    const isMisread = argument.preposition !== undefined && argument.role === 'destination'
    return isMisread || argument.preposition === cut ? undefined : 'cut'
  }
  if (chained && argument.role !== 'measure') return undefined
  if (annotation.kind === 'person') return ownedBy(argument, segment) ? 'owned' : undefined
  // One preposition can go along with its noun ("the crisis in which country"); a chain of them tires the reader.
  const prepositions = before.match(/(?:^| )(?:of|from|in|at|on|to|over|against|with|by|for|near)(?= )/g)?.length ?? 0
  const short = argument.preposition === undefined || (/ of (?:the )?$/.test(before) && !before.includes('#'))
  return prepositions === 1 && short ? 'inner' : undefined
}

/** Finds the preposition before a slot with which it can be asked in front: "in", "over", "against", "with". */
export function cutPreposition(before: string): string | undefined {
  return / (in|at|over|against|with|near|across) (?:the )?$/.exec(before)?.[1]
}

function ownedBy({ phrase, function: place }: Argument, segment: number): boolean {
  const noun = segment === 1 && phrase.length === 2 ? ownedNoun(phrase) : undefined
  // "Whose daughter was Ada Lund?"
  return noun !== undefined && (place === 'subject' || (place === 'complement' && kin.test(noun)))
}

const kin =
  /^(?:(?:eldest|elder|younger|youngest|only|first|second) )?(?:assistant|aunt|brother|cousin|daughter|deputy|father|friend|granddaughter|grandson|husband|mother|nephew|niece|partner|pupil|rival|sister|son|student|successor|teacher|uncle|widow|wife)$/

/** Finds the noun of a phrase of the form "the plan of X": "plan". */
export function ownedNoun(phrase: Phrase): string | undefined {
  const [first] = phrase
  const noun = typeof first === 'string' ? /^(?:the|a|an) (.+) of $/.exec(first)?.[1] : undefined
  // "Whose photograph" may be the one that X took.
  return noun !== undefined && /(?:photo(?:graph)?|picture|portrait|painting|statue|bust|biography)$/.test(noun)
    ? undefined
    : noun
}

// A relative or infinitive clause is an island: "To deny which group sanctuaries ...?" is no question to print.
const opensClause = (words: string): boolean =>
  /(?:^| )(?:who|whom|whose|which|that|where|when|to \w+)\b/.test(words.replace(/ to $/, ' '))

// "John Atanasoff, a professor at which college", "John Mauchly and whose firm", "one of which company's rivals",
// "of stealing how many letters", "free of which disease".
const opensAside = (words: string): boolean =>
  /,| and (?:the )?$|^(?:among|(?:one|some|many|most|several) of) |(?:^| )\w{2,}ing (?:the )?$|^(?:afraid|aware|free|full|proud|short) of /.test(
    words,
  )

const wordsOf = (phrase: Phrase): string =>
  phrase.map(segment => (typeof segment === 'string' ? segment : '#')).join('')
