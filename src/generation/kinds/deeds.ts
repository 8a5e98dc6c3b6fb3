import { plainWording } from '../../item-checks/words.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Argument } from '../../vocabulary/clause.ts'
import type { Entity } from '../../vocabulary/entity.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import { subjectOf } from '../realise/arrange-clause.ts'
import { ownedNoun } from '../realise/slot-position.ts'
import { wordArgument, wordPhrase } from '../realise/word-phrase.ts'

/** Is what an entity did to or with something: the subject stands for the doer, `object` for what differs by doer. */
export interface Deed {
  readonly fact: Fact
  readonly doer: Entity
  /** Names the doer as a class: its sort, or the noun of "the team of Peru". */
  readonly noun: string
  readonly subject: Argument
  readonly object: Argument
}

/**
 * Groups what the confirmed facts tell alike: the same verb, the same class of doer and the same words everywhere but
 * for the doer and one other argument, the time aside. Only plain statements: nothing denied, possible or reported.
 */
export function groupDeeds(reader: BankReader): readonly (readonly Deed[])[] {
  const groups = new Map<string, Deed[]>()
  for (const fact of reader.facts) {
    const subject = subjectOf(fact.clause)
    const doing = subject === undefined ? undefined : doerOf(reader, subject)
    if (subject === undefined || doing === undefined || !isPlain(fact)) continue
    for (const object of fact.clause.arguments) {
      if (object === subject || object.role === 'time' || object.role === 'manner') continue
      const key = frameOf(reader, fact, { subject, object, noun: doing.noun })
      const alike = groups.get(key) ?? []
      alike.push({ fact, subject, object, ...doing })
      groups.set(key, alike)
    }
  }
  return [...groups.values()].filter(({ length }) => length > 1)
}

function doerOf(reader: BankReader, { phrase }: Argument): Pick<Deed, 'doer' | 'noun'> | undefined {
  const [slot] = phrase.filter(segment => typeof segment !== 'string')
  const doer = slot === undefined ? undefined : reader.entityOf(reader.annotationOf(slot))
  if (slot === undefined || doer === undefined || slot.possessive) return undefined
  if (phrase.length === 1) return { doer, noun: doer.kind === 'person' ? 'person' : doer.sort.singular }
  const noun = phrase.length === 2 && phrase[1] === slot ? ownedNoun(phrase) : undefined
  return noun === undefined || noun.includes(' ') ? undefined : { doer, noun }
}

function isPlain({ clause: { verb, truthAsOf }, attribution }: Fact): boolean {
  const isReal = !verb.negated && verb.modal === undefined && verb.tense === 'past' && truthAsOf === undefined
  return isReal && attribution.length === 0
}

function frameOf(reader: BankReader, { clause }: Fact, { subject, object, noun }: Omit<Deed, 'fact' | 'doer'>): string {
  const { lemma, particle, passive } = clause.verb
  const others = clause.arguments
    .filter(argument => argument !== subject && argument !== object && argument.role !== 'time')
    .map(argument => plainWording(wordArgument(reader, argument)))
  const place = [object.function, object.role, object.preposition]
  return JSON.stringify([noun, lemma, particle, passive, place, others])
}

/** Words a deed's doer as a prompt or option: a name without its article, or "the team of Peru". */
export function wordDoer(reader: BankReader, { subject }: Deed): string {
  const words = wordPhrase(reader, subject.phrase)
  return subject.phrase.length === 1 ? words.replace(/^the /, '') : words
}
