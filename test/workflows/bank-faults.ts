import type { Annotation } from '../../src/vocabulary/annotation.ts'
import type { Entity } from '../../src/vocabulary/entity.ts'
import type { Fact } from '../../src/vocabulary/fact.ts'
import type { QuestionBank } from '../../src/vocabulary/question-bank.ts'

/** Is one fault put into the bank of the flight over the Channel, the rule that must find it, and the wrong keys. */
export interface BankFault {
  readonly name: string
  readonly spoil: (bank: QuestionBank) => void
  readonly rule: string
  readonly wrongKeys: RegExp
}

/** Lists faults that a careless annotator or a faulty import makes. */
export const bankFaults: readonly BankFault[] = [
  {
    name: 'an amount with another value',
    spoil: bank => quantityOf(bank, 'an_prize', quantity => ({ ...quantity, value: 7000 })),
    rule: 'value-not-in-words',
    wrongKeys: /7,?000/,
  },
  {
    name: 'an amount without its hedge',
    spoil: bank => quantityOf(bank, 'an_visitors', ({ hedge, ...quantity }) => quantity),
    rule: 'hedge-missing',
    wrongKeys: /^100,?000/,
  },
  {
    name: 'an amount of something else',
    spoil: bank =>
      quantityOf(bank, 'an_visitors', quantity => ({ ...quantity, unit: { singular: 'horse', plural: 'horses' } })),
    rule: 'unit-mismatch',
    wrongKeys: /horse/,
  },
  {
    name: 'a date on another day',
    spoil(bank) {
      const day = annotationOf(bank, 'an_day')
      if (day.kind === 'date') day.time = { edtf: '1909-08-25', say: '25 August 1909' }
    },
    rule: 'value-not-in-words',
    wrongKeys: /August/,
  },
  {
    name: 'two people in one entity',
    spoil(bank) {
      entityOf(bank, 'en_bleriot').names.push({ text: 'Hubert Latham', use: 'variant', accept: true })
      replaceEntity(bank, 'en_latham', 'en_bleriot')
    },
    rule: 'merged-entity',
    wrongKeys: /Latham|Blériot/,
  },
  {
    name: 'a name of somebody else',
    spoil(bank) {
      const paid = annotationOf(bank, 'an_mail_1')
      if ('entity' in paid && paid.kind === 'organisation') paid.anchor = { ...annotationOf(bank, 'an_prize').anchor }
      entityOf(bank, 'en_mail').names = [{ text: 'Evening Star', use: 'full', accept: true }]
    },
    rule: 'mention-differs',
    wrongKeys: /Evening Star/,
  },
  {
    name: 'a key that isn’t in the text',
    spoil(bank) {
      entityOf(bank, 'en_rolls').names = [{ text: 'Harold Zog', use: 'full', accept: true }]
    },
    rule: 'name-not-in-text',
    wrongKeys: /Zog/,
  },
  {
    name: 'a report without its speaker',
    spoil(bank) {
      factOf(bank, 'fa_came').attribution = []
    },
    rule: 'attribution-missing',
    wrongKeys: /100,?000/,
  },
  {
    name: 'evidence about something else',
    spoil(bank) {
      factOf(bank, 'fa_paid').evidence = structuredClone(factOf(bank, 'fa_took').evidence)
    },
    rule: 'evidence-elsewhere',
    wrongKeys: /1,?000 pounds/,
  },
  {
    name: 'a verb that the evidence turns round',
    spoil(bank) {
      respell(bank, 'The flight took about', 'The flight gave about')
      factOf(bank, 'fa_took').clause.verb.lemma = 'stop'
      respell(bank, 'The flight gave about', 'No flight stops about')
    },
    rule: 'evidence-opposes',
    wrongKeys: /37/,
  },
  {
    name: 'evidence that denies the fact',
    spoil: bank => respell(bank, ' paid Blériot a prize of', ' never paid for prize of'),
    rule: 'evidence-opposes',
    wrongKeys: /1,?000 pounds/,
  },
]

function annotationOf({ annotations }: QuestionBank, id: string): Annotation {
  return found(
    annotations.find(annotation => annotation.id === id),
    id,
  )
}

function entityOf({ entities }: QuestionBank, id: string): Entity {
  return found(
    entities.find(entity => entity.id === id),
    id,
  )
}

function factOf({ facts }: QuestionBank, id: string): Fact {
  return found(
    facts.find(fact => fact.id === id),
    id,
  )
}

function found<Thing>(thing: Thing | undefined, id: string): Thing {
  if (thing === undefined) throw new Error(`The bank has no ${id}.`)
  return thing
}

type Quantity = Extract<Annotation, { kind: 'quantity' }>['quantity']

function quantityOf(bank: QuestionBank, id: string, change: (quantity: Quantity) => Quantity): void {
  const annotation = annotationOf(bank, id)
  if (annotation.kind !== 'quantity') throw new Error(`${id} is no amount.`)
  annotation.quantity = change(annotation.quantity)
}

function replaceEntity(bank: QuestionBank, from: string, to: `en_${string}`): void {
  bank.entities.splice(
    bank.entities.findIndex(({ id }) => id === from),
    1,
  )
  for (const annotation of bank.annotations)
    if ('entity' in annotation && annotation.entity === from) annotation.entity = to
}

/** Rewrites words of the article and of every quote of them; both wordings are of one length, so no offset moves. */
function respell(bank: QuestionBank, from: string, to: string): void {
  if (from.length !== to.length) throw new Error(`"${from}" and "${to}" are not of one length.`)
  const spoilt = JSON.parse(JSON.stringify(bank).replaceAll(from, to))
  Object.assign(bank, spoilt)
}
