import type { Fact } from '../../vocabulary/fact.ts'
import type { BankCheck } from '../item-check.ts'
import { hasNegation, stanceOnVerb } from '../verb-in-evidence.ts'

const pilot = { kind: 'person', sort: ['pilot', 'pilots'], names: ['Hubert Latham'] }
const city = { kind: 'place', sort: ['city', 'cities'], names: ['Dover'] }
const reach = (verb: string, evidence: string) => ({
  reached: {
    verb,
    arguments: [
      ['subject agent', '{latham}'],
      ['object theme', '{dover}'],
    ],
    evidence: [evidence],
  },
})

/** Finds facts that state what their evidence denies, or deny what it states. */
export const evidenceOpposes: BankCheck = {
  name: 'evidence-opposes',
  severity: 'error',
  guideline: 'The evidence of a fact says what the fact says, not its opposite.',
  source: 'Bowman et al. 2015, contradiction in SNLI; Berzak, Malmaud & Levy 2020 (STARC)',
  examples: {
    bad: [
      {
        passage: 'Hubert Latham did not reach Dover.',
        says: 'Hubert Latham reached Dover.',
        sketch: {
          entities: { latham: pilot, dover: city },
          facts: reach('reach', 'Hubert Latham did not reach Dover.'),
        },
      },
      {
        passage: 'Hubert Latham failed to reach Dover.',
        says: 'Hubert Latham reached Dover.',
        sketch: {
          entities: { latham: pilot, dover: city },
          facts: reach('reach', 'Hubert Latham failed to reach Dover.'),
        },
      },
      {
        passage: 'Hubert Latham left Dover.',
        says: 'Hubert Latham entered Dover.',
        sketch: { entities: { latham: pilot, dover: city }, facts: reach('enter', 'Hubert Latham left Dover.') },
      },
      {
        passage: 'Hubert Latham reached Dover.',
        says: 'Hubert Latham did not reach Dover.',
        sketch: {
          entities: { latham: pilot, dover: city },
          facts: reach('reach, past not', 'Hubert Latham reached Dover.'),
        },
      },
    ],
    good: [
      {
        passage: 'Hubert Latham did not stop and reached Dover.',
        says: 'Hubert Latham reached Dover.',
        sketch: {
          entities: { latham: pilot, dover: city },
          facts: reach('reach', 'Hubert Latham did not stop and reached Dover.'),
        },
      },
      {
        passage: 'Hubert Latham never reached Dover.',
        says: 'Hubert Latham did not reach Dover.',
        sketch: {
          entities: { latham: pilot, dover: city },
          facts: reach('reach, past not', 'Hubert Latham never reached Dover.'),
        },
      },
    ],
  },
  check: reader =>
    reader.facts.flatMap(fact => {
      const opposed = fact.evidence.find(support => isOpposed(fact, support.map(({ exact }) => exact).join('\n')))
      // Of several sentences the one that opposes by itself is quoted; the others may only say what it speaks of.
      const anchor = opposed?.find(({ exact }) => isOpposed(fact, exact)) ?? opposed?.[0]
      if (anchor === undefined) return []
      return [{ subject: fact.id, message: `The evidence “${anchor.exact}” says the opposite of the fact.`, anchor }]
    }),
}

function isOpposed({ clause, attribution }: Fact, text: string): boolean {
  if (attribution.some(({ stance }) => stance === 'denies')) return false
  const { lemma, negated } = clause.verb
  // "Nobody realised" denies by its subject, as its evidence does.
  const isDenial = clause.arguments.some(({ phrase }) =>
    phrase.some(part => typeof part === 'string' && hasNegation(part)),
  )
  if (isDenial) return false
  if (negated) return !hasNegation(text) && stanceOnVerb(text, lemma) === 'stated'
  const stance = stanceOnVerb(text, lemma)
  return stance === 'negated' || stance === 'opposite'
}
