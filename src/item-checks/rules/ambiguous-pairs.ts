import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Fact } from '../../vocabulary/fact.ts'
import { slotsOf } from '../../vocabulary/phrase.ts'
import { agrees } from '../agrees.ts'
import type { ItemCheck } from '../item-check.ts'
import { entitiesNamed } from '../key-wordings.ts'
import { plainWording } from '../words.ts'

/** Finds matching questions with an option that fits two prompts. */
export const ambiguousPairs: ItemCheck = {
  name: 'ambiguous-pairs',
  severity: 'error',
  guideline: 'Each prompt fits one option, and no option fits two prompts.',
  source: 'Haladyna, Downing & Rodriguez 2002, guideline 19: one right answer; Haladyna 2004, matching items',
  examples: {
    bad: [
      {
        stem: 'Match each pilot with the water that he flew over.',
        pairs: { 'Jacques de Lesseps': 'Channel', Latham: 'No water', Rolls: 'The Channel again' },
        unused: [],
        note: 'The passage says that Rolls flew over the Channel too.',
      },
      {
        stem: 'Match each pilot with what he did.',
        pairs: { Blériot: 'Flew to Dover', Rolls: 'Flew back', Latham: 'flew to Dover' },
        note: 'Two options say the same.',
      },
    ],
    good: [
      {
        stem: 'Match each pilot with what he did.',
        pairs: { Blériot: 'Flew to Dover', Rolls: 'Flew to France and back', Latham: 'Fell into the sea' },
      },
    ],
  },
  check(question, reader) {
    if (question.kind !== 'match') return []
    const prompts = new Map(question.prompts.map(({ id, text }) => [id, text]))
    const options = new Map(question.options.map(({ id, text }) => [id, text]))
    const pairs = question.pairs.map(pair => ({
      prompt: prompts.get(pair.prompt) ?? '',
      option: options.get(pair.option) ?? '',
    }))
    const found = pairs.flatMap(own =>
      pairs.filter(other => other !== own && fits(reader, own, other)).map(other => ({ own, other })),
    )
    return found
      .slice(0, 1)
      .map(({ own, other }) => ({ message: `“${own.option}” fits “${other.prompt}” as well as “${own.prompt}”.` }))
  },
}

interface Pair {
  readonly prompt: string
  readonly option: string
}

function fits(reader: BankReader, own: Pair, other: Pair): boolean {
  if (plainWording(own.option) === plainWording(other.option)) return true
  const verbs = new Set(factsWith(reader, own.prompt, own.option).map(({ clause }) => clause.verb.lemma))
  return factsWith(reader, other.prompt, own.option).some(({ clause }) => verbs.has(clause.verb.lemma))
}

/** Lists the confirmed facts that speak of both the thing that a prompt names and what an option says. */
function factsWith(reader: BankReader, prompt: string, option: string): readonly Fact[] {
  const named = entitiesNamed(reader, prompt)
  return named
    .flatMap(({ id }) => reader.factsOf(id))
    .filter(fact => {
      const slots = fact.clause.arguments.flatMap(({ phrase }) => slotsOf(phrase))
      return slots.some(slot => agrees(reader, option, reader.annotationOf(slot)))
    })
}
