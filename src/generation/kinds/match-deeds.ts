import { isAlsoTrue } from '../../item-checks/also-true.ts'
import { entangledWith, isEntangled } from '../../item-checks/entangled.ts'
import { plainWording } from '../../item-checks/words.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { EntityId } from '../../vocabulary/identifiers.ts'
import { indexBy } from '../../vocabulary/index-by.ts'
import { isComparable } from '../../vocabulary/quantity.ts'
import type { MatchQuestion } from '../../vocabulary/question.ts'
import { predicateOf } from '../realise/arrange-clause.ts'
import { join } from '../realise/sentence.ts'
import { inflect } from '../realise/verb-group.ts'
import { wordArgument, wordPhrase } from '../realise/word-phrase.ts'
import { fullName } from '../realise/word-slot.ts'
import { type Deed, groupDeeds, wordDoer } from './deeds.ts'
import { type MatchScheme, makeMatchQuestion, type Pairing } from './match-question.ts'

const longest = 100

/**
 * Makes the questions that match who with what: "each country with the number of troops that it pledged", "each team
 * with the city in which it boarded the ship". Each asks of facts that tell the same of several.
 */
export function matchDeeds(reader: BankReader, seed: number): MatchQuestion[] {
  return groupDeeds(reader).flatMap(deeds => {
    const [first] = deeds
    const noun = first === undefined ? undefined : objectNoun(reader, deeds)
    if (first === undefined || noun === undefined) return []
    const pairings = deeds.map((deed): Pairing & { readonly deed: Deed } => ({
      fact: deed.fact,
      deed,
      prompt: wordDoer(reader, deed),
      option: wordObject(reader, deed),
      anchor: deed.object.anchor,
    }))
    const byFact = new Map(deeds.map(deed => [deed.fact, deed]))
    const byDoer = indexBy(deeds, ({ doer }) => [doer.id])
    const scheme: MatchScheme = {
      left: first.noun,
      right: noun,
      stem: () => wordStem(reader, first, noun),
      excluded: 'not-stated',
      apart: (one, other) => {
        const [deed, rival] = [byFact.get(one.fact), byFact.get(other.fact)]
        return deed !== undefined && rival !== undefined && areApart(reader, byDoer, deed, rival)
      },
    }
    return makeMatchQuestion(reader, pairings, scheme, seed) ?? []
  })
}

/** Finds the noun that what was done has in common: a sort, "number of troops", or the noun of "the flag of Peru". */
function objectNoun(reader: BankReader, deeds: readonly Deed[]): string | undefined {
  const nouns = new Set(deeds.map(deed => nounOf(reader, deed)))
  const [noun, ...more] = nouns
  return more.length > 0 || deeds.some(deed => wordObject(reader, deed).length > longest) ? undefined : noun
}

function nounOf(reader: BankReader, { object: { phrase } }: Deed): string | undefined {
  const [first] = phrase
  if (first === undefined) return undefined
  if (typeof first === 'string')
    return /^the (?:[\p{L}-]+ )*?(\p{Ll}+)(?= (?:of|between|against|in|at|to)\b)/u.exec(first)?.[1]
  const annotation = reader.annotationOf(first)
  if (annotation.kind === 'quantity') {
    const { type, unit } = annotation.quantity
    return type === 'count' && unit.plural !== undefined ? `number of ${unit.plural}` : undefined
  }
  const entity = phrase.length === 1 ? reader.entityOf(annotation) : undefined
  return entity?.kind === 'person' ? 'person' : entity?.sort.singular
}

function wordObject(reader: BankReader, { object: { phrase } }: Deed): string {
  const [first, ...more] = phrase
  const entity =
    first === undefined || typeof first === 'string' || more.length > 0
      ? undefined
      : reader.entityOf(reader.annotationOf(first))
  return entity === undefined ? wordPhrase(reader, phrase) : fullName(entity)
}

function wordStem(reader: BankReader, { fact, noun, subject, object }: Deed, what: string): string {
  const pronoun = noun === 'person' ? 'he or she' : 'it'
  const verb = inflect(fact.clause.verb, 'singular')
  const rest = predicateOf(fact.clause)
    .filter(argument => argument !== object && argument !== subject && argument.role !== 'time')
    .map(argument => wordArgument(reader, argument))
  const isPerson = what === 'person'
  const link =
    object.preposition === undefined
      ? isPerson
        ? 'whom'
        : 'that'
      : `${object.preposition} ${isPerson ? 'whom' : 'which'}`
  return `${join(['Match each', noun, 'with the', what, link, pronoun, ...verb.plain, ...rest])}, according to the article.`
}

function areApart(reader: BankReader, byDoer: ReadonlyMap<EntityId, readonly Deed[]>, one: Deed, other: Deed): boolean {
  if (isEntangled(reader, one.doer, other.doer)) return false
  const own = [...entangledWith(reader, one.doer)].flatMap(id => byDoer.get(id) ?? [])
  if (!own.every(deed => objectsDiffer(reader, deed, other) && objectsDiffer(reader, other, deed))) return false
  // Where the object is an adjunct, what else the doer did with the same verb says nothing against it.
  const place = other.fact.clause.arguments.indexOf(other.subject)
  return other.object.function === 'adjunct' || !isAlsoTrue(reader, other.fact, { argument: place }, one.doer)
}

function objectsDiffer(reader: BankReader, one: Deed, other: Deed): boolean {
  const [wording, rival] = [one, other].map(deed => plainWording(wordObject(reader, deed)))
  if (wording === undefined || rival === undefined || wording.includes(rival)) return false
  const [meant, against] = [one, other].map(
    ({
      object: {
        phrase: [first],
      },
    }) => (first === undefined || typeof first === 'string' ? undefined : reader.annotationOf(first)),
  )
  if (meant?.kind === 'quantity' && against?.kind === 'quantity') return isComparable(meant.quantity, against.quantity)
  const [entity, foe] = [meant, against].map(annotation => annotation && reader.entityOf(annotation))
  return entity === undefined || foe === undefined || !isEntangled(reader, entity, foe)
}
