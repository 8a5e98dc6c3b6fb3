const to =
  `allot assign award bring contribute deny deliver donate feed give grant hand issue leave lend loan mail offer owe pass pay
  play post promise read recommend refuse sell send serve show supply teach tell throw write`.split(/\s+/)
const forVerbs = 'bake book build buy cook design draw earn fetch find get make order paint pour reserve save win'

const prepositions: ReadonlyMap<string, string> = new Map([
  ...to.map(verb => [verb, 'to'] as const),
  ...forVerbs.split(' ').map(verb => [verb, 'for'] as const),
])

/**
 * Finds the preposition with which a question asks for the recipient of a verb with two objects: "to whom did she
 * lend", "for which band did it win". Gives `undefined` for the verbs that take none ("who did they ask a favour?").
 */
export function recipientPreposition(lemma: string): string | undefined {
  return prepositions.get(lemma)
}
