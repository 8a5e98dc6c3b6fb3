import type { Attribution } from '../../vocabulary/attribution.ts'

const stances: Readonly<Record<string, Attribution['stance']>> = {
  allege: 'alleges',
  claim: 'alleges',
  accuse: 'alleges',
  assert: 'alleges',
  deny: 'denies',
  predict: 'predicts',
  expect: 'predicts',
  forecast: 'predicts',
  warn: 'predicts',
}
const reporting = new Set(
  'say tell state announce report write add argue explain note declare confirm reveal admit acknowledge insist suggest believe think conclude estimate find show disclose observe remark reply respond testify complain stress emphasise emphasize mention indicate point learn discover boast concede promise recall propose'
    .split(' ')
    .concat(Object.keys(stances)),
)

// Verbs that need somebody who is told, or no clause after them.
const spokenAs: Readonly<Record<string, string>> = {
  tell: 'say',
  reply: 'say',
  respond: 'say',
  stress: 'say',
  mention: 'say',
  testify: 'say',
  point: 'say',
}

/** Tells whether a verb reports what somebody says or finds. */
export const isReporting = (lemma: string): boolean => reporting.has(lemma)

/** Gives the verb that words an attribution: "tell" needs somebody who is told, so "say" stands for it. */
export const attributingVerb = (lemma: string): string =>
  Object.hasOwn(spokenAs, lemma) ? (spokenAs[lemma] ?? lemma) : lemma

/** Gives the stance that a reporting verb takes to what it reports. */
export const stanceOf = (lemma: string): Attribution['stance'] =>
  (Object.hasOwn(stances, lemma) ? stances[lemma] : undefined) ?? 'states'
