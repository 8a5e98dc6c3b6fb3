import { plainWording } from '../../item-checks/words.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Entity } from '../../vocabulary/entity.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import { indexBy } from '../../vocabulary/index-by.ts'
import { slotsOf } from '../../vocabulary/phrase.ts'
import { predicateOf, subjectOf, verbNumber } from '../realise/arrange-clause.ts'
import { join, sentence } from '../realise/sentence.ts'
import { inflect } from '../realise/verb-group.ts'
import { wordArgument, wordPhrase } from '../realise/word-phrase.ts'
import { fullName } from '../realise/word-slot.ts'
import type { Compared, Comparison } from './compared.ts'

interface Part extends Compared {
  readonly whole: Entity
  readonly holder: string
}

// To hold a part of something, whatever the article calls it.
const holding = ['control', 'have', 'hold', 'occupy', 'own', 'possess', 'rule']

/** Finds the shares of several wholes of one sort that one holder has: "of which country did the group hold more?". */
export function compareShares(reader: BankReader, facts: readonly Fact[]): Comparison[] {
  const parts = facts.flatMap(fact => readPart(reader, fact) ?? [])
  const groups = indexBy(parts, ({ holder, whole }) => [JSON.stringify([holder, whole.sort.singular])])
  return [...groups.values()].flatMap(things => {
    const wholes = new Set(things.map(({ whole }) => whole.id))
    const [first] = things
    const times = new Set(things.flatMap(({ fact }) => dateOf(reader, fact) ?? []))
    return first === undefined || wholes.size < 2 || wholes.size < things.length || times.size > 1
      ? []
      : [{ things, stem: options => wordStem(reader, first, options) }]
  })
}

function readPart(reader: BankReader, fact: Fact): Part | undefined {
  const { clause } = fact
  const subject = subjectOf(clause)
  const object = clause.arguments.find(({ function: place }) => place === 'object')
  if (subject === undefined || object === undefined || clause.verb.passive) return undefined
  const [slot, of, owner, ...more] = object.phrase
  if (slot === undefined || owner === undefined || typeof slot === 'string' || typeof owner === 'string')
    return undefined
  const annotation = reader.annotationOf(slot)
  const whole = reader.entityOf(reader.annotationOf(owner))
  const isShare = annotation.kind === 'quantity' && annotation.quantity.type === 'share'
  const isWhole = more.length === 0 || /^ (?:territory|land|area|soil)$/.test(more.join(''))
  if (!isShare || whole === undefined || !/^ of (?:the )?$/.test(String(of)) || !isWhole) return undefined
  if (!holding.includes(clause.verb.lemma) || predicateOf(clause).some(({ role }) => role === 'place')) return undefined
  const holder = plainWording(wordPhrase(reader, subject.phrase))
  return { fact, text: fullName(whole), annotation, quantity: annotation.quantity, whole, holder }
}

function dateOf(reader: BankReader, { clause }: Fact): string | undefined {
  const [date] = clause.arguments
    .flatMap(({ phrase }) => slotsOf(phrase))
    .map(reader.annotationOf)
    .filter(({ kind }) => kind === 'date')
  return date?.kind === 'date' ? date.time.edtf : undefined
}

function wordStem(reader: BankReader, { fact: { clause }, whole }: Part, options: number): string {
  const subject = subjectOf(clause)
  const verb = inflect(clause.verb, verbNumber(reader, clause))
  const size = options > 2 ? 'the largest share' : 'the larger share'
  const sort = whole.sort.plural === undefined ? '' : ` ${whole.sort.plural}`
  const words = [`of which of these${sort}`, verb.operator, subject === undefined ? '' : wordArgument(reader, subject)]
  return sentence(`${join([...words, ...verb.rest, size])}, according to the article`, '?')
}
