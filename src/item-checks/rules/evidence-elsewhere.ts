import type { Anchor } from '../../vocabulary/anchor.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import { slotsOf } from '../../vocabulary/phrase.ts'
import { isWithin } from '../../vocabulary/span.ts'
import type { BankCheck } from '../item-check.ts'
import { standsIn } from '../words.ts'

type Support = Fact['evidence'][number]

/** Finds facts whose evidence doesn't speak of what the fact speaks of. */
export const evidenceElsewhere: BankCheck = {
  name: 'evidence-elsewhere',
  severity: 'error',
  guideline: 'The evidence of a fact holds the names and figures that the fact states.',
  source: 'Berzak, Malmaud & Levy 2020 (STARC): the critical span shows the key',
  examples: {
    bad: [
      {
        passage: 'Louis Blériot flew to Dover. Charles Rolls stayed at home.',
        says: 'Louis Blériot flew to Dover, shown by “Charles Rolls stayed at home.”',
        sketch: {
          entities: {
            bleriot: { kind: 'person', sort: ['pilot', 'pilots'], names: ['Louis Blériot'] },
            dover: { kind: 'place', sort: ['city', 'cities'], names: ['Dover'] },
          },
          marks: { pilot: { quote: 'Louis Blériot', entity: 'bleriot' }, city: { quote: 'Dover', entity: 'dover' } },
          facts: {
            flew: {
              verb: 'fly',
              arguments: [
                ['subject agent', '{pilot}'],
                ['adjunct destination to', '{city}'],
              ],
              evidence: ['Charles Rolls stayed at home.'],
            },
          },
        },
      },
      {
        passage: 'Louis Blériot flew to Dover in 1909. Charles Rolls flew in 1910.',
        says: 'Louis Blériot flew in 1910, shown by “Louis Blériot flew to Dover in 1909.”',
        sketch: {
          entities: { bleriot: { kind: 'person', sort: ['pilot', 'pilots'], names: ['Louis Blériot'] } },
          marks: { year: { quote: '1910', date: '1910', say: '1910' } },
          facts: {
            flew: {
              verb: 'fly',
              arguments: [
                ['subject agent', '{bleriot}'],
                ['adjunct time in', '{year}'],
              ],
              evidence: ['Louis Blériot flew to Dover in 1909.'],
            },
          },
        },
      },
    ],
    good: [
      {
        passage: 'Louis Blériot flew to Dover. Charles Rolls stayed at home.',
        says: 'Louis Blériot flew to Dover, shown by “Louis Blériot flew to Dover.”',
        sketch: {
          entities: {
            bleriot: { kind: 'person', sort: ['pilot', 'pilots'], names: ['Louis Blériot'] },
            dover: { kind: 'place', sort: ['city', 'cities'], names: ['Dover'] },
          },
          facts: {
            flew: {
              verb: 'fly',
              arguments: [
                ['subject agent', '{bleriot}'],
                ['adjunct destination to', '{dover}'],
              ],
              evidence: ['Louis Blériot flew to Dover.'],
            },
          },
        },
      },
    ],
  },
  check: reader =>
    reader.facts.flatMap(fact => {
      const missing = fact.evidence
        .map(support => missingIn(reader, fact, support))
        .find(({ all, none }) => all > 0 && none === all)
      const [anchor] = fact.evidence[0] ?? []
      if (missing === undefined) {
        const figure = findStrayFigure(reader, fact)
        if (figure === undefined) return []
        const message = `The evidence of this fact doesn't hold “${figure.exact}”, which the fact states.`
        return [{ subject: fact.id, message, anchor: figure }]
      }
      const message = 'The evidence of this fact holds none of the names and figures that the fact states.'
      return [{ subject: fact.id, message, ...(anchor !== undefined && { anchor }) }]
    }),
}

// A name may be shown by another word for it; an amount or a date stands in the evidence or is not shown by it.
function findStrayFigure(reader: BankReader, fact: Fact): Anchor | undefined {
  return fact.clause.arguments
    .flatMap(({ phrase }) => slotsOf(phrase))
    .map(reader.annotationOf)
    .filter(({ kind }) => kind === 'date' || kind === 'quantity')
    .map(({ anchor }) => anchor)
    .find(anchor => !fact.evidence.some(support => holds(support, anchor)))
}

function holds(support: Support, anchor: Anchor): boolean {
  return support.some(quoted => isWithin(anchor, quoted) || standsIn(quoted.exact, anchor.exact))
}

function missingIn(reader: BankReader, fact: Fact, support: Support): { all: number; none: number } {
  const text = support.map(({ exact }) => exact).join('\n')
  const annotations = fact.clause.arguments.flatMap(({ phrase }) => slotsOf(phrase)).map(reader.annotationOf)
  const absent = annotations.filter(annotation => {
    if (support.some(quoted => isWithin(annotation.anchor, quoted))) return false
    const names = reader.entityOf(annotation)?.names ?? []
    return !names.some(name => standsIn(text, name.text))
  })
  return { all: annotations.length, none: absent.length }
}
