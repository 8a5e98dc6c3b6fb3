import { describeAnchor } from '../../src/text/anchors.ts'
import type { Anchor } from '../../src/vocabulary/anchor.ts'
import type { Derivation, Target } from '../../src/vocabulary/derivation.ts'
import type { BlankQuestion, ChoiceQuestion, Question } from '../../src/vocabulary/question.ts'
import { airlift } from './airlift-bank.ts'

const text = airlift.bank.article.text

/** Describes the first place in the airlift article where words stand. */
export function quote(words: string): Anchor {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`The article doesn't say "${words}".`)
  return describeAnchor(text, { start, end: start + words.length })
}

interface Given {
  readonly stem?: string
  readonly evidence?: readonly string[]
  readonly target?: Target
  readonly process?: Question['process']
}

/** Makes a choice question of a key and wrong options; written by a person unless it has a target. */
export function choice({ key, wrong, ...given }: Given & { key: string; wrong: readonly string[] }): ChoiceQuestion {
  return {
    ...base(given),
    kind: 'choice',
    options: [key, ...wrong].map((option, at) => ({
      id: `op_${at}`,
      text: option,
      origin: at === 0 ? { from: 'key' } : { from: 'person' },
      ...(at > 0 && { excluded: 'judged' as const }),
      rationale: { text: 'Read the article.', evidence: [] },
    })),
    keys: ['op_0'],
    order: 'shuffle',
  }
}

/** Makes a fill-in question whose gap is `___` in its sentence. */
export function blank(
  given: Given & {
    sentence: string
    accepted: readonly string[]
    from?: BlankQuestion['accepted'][number]['from']
    competitors?: readonly string[]
  },
): BlankQuestion {
  const [before = '', after = ''] = given.sentence.split('___')
  return {
    ...base(given),
    kind: 'blank',
    before,
    after,
    accepted: given.accepted.map(answer => ({ text: answer, verdict: 'right', from: given.from ?? 'entity' })),
    competitors: [...(given.competitors ?? [])],
  }
}

/** Finds the annotation of an entity that stands in the evidence of a fact, as the target of a question about it. */
export function slot(fact: string, annotationOf: string): Target {
  const found = airlift.facts.find(({ id }) => id === `fa_${fact}`)
  const slots = (found?.clause.arguments ?? []).flatMap(({ phrase }) => phrase.filter(part => typeof part !== 'string'))
  const target = slots.find(({ of }) => {
    const annotation = airlift.annotationOf({ of })
    return of === `an_${annotationOf}` || airlift.entityOf(annotation)?.id === `en_${annotationOf}`
  })
  if (found === undefined || target === undefined) throw new Error(`${fact} has no slot ${annotationOf}.`)
  return { ask: 'slot', fact: found.id, annotation: target.of }
}

let made = 0

function base({ stem = 'Which one?', evidence = [], target, process = 'retrieve' }: Given) {
  made += 1
  const derivation: Derivation =
    target === undefined
      ? { by: 'person', who: 'the test', grounds: {} }
      : { by: 'generator', target, recipe: 'test', seed: 1, inputs: {}, overrides: [] }
  return { id: `qu_${made}` as const, stem, derivation, evidence: evidence.map(words => [quote(words)]), process }
}
