import type { ParsedSentence, Token } from '../../vocabulary/parsed-text.ts'

/**
 * Tells whether the clause around a token speaks of the past or of the future, by the nearest verb above it and its
 * auxiliaries; `undefined` where neither is sure ("would meet", "is to meet"). What hangs on a noun ("Tuesday's vote
 * will be remembered") takes no future from the verb.
 */
export function tenseAround({ tokens }: ParsedSentence, index: number): 'past' | 'future' | undefined {
  let isDirect = true
  for (let at = index, steps = 0; at >= 0 && steps <= tokens.length; steps += 1) {
    const token = tokens[at]
    if (token === undefined) return undefined
    const helpers = tokens.filter(({ head, relation }) => head === at && /^(?:aux|cop)/.test(relation))
    const isVerb = /^(?:VERB|AUX)$/.test(token.upos) || helpers.some(({ relation }) => relation === 'cop')
    // "A bomb exploded, killing five on Monday": the participle has its tense from above.
    const isOpen = token.xpos === 'VBG' && helpers.length === 0 && /^(?:advcl|acl)/.test(token.relation)
    if (isVerb && at !== index && !isOpen) return tenseOf(token, helpers, isDirect)
    if (isVerb && at === index) return tenseOf(token, helpers, true)
    if (!isVerb && at !== index) isDirect = false
    at = token.head
  }
  return undefined
}

function tenseOf(verb: Token, helpers: readonly Token[], isDirect: boolean): 'past' | 'future' | undefined {
  if (helpers.some(({ text }) => /^(?:will|shall|['\u2019]ll|wo)$/i.test(text))) return isDirect ? 'future' : undefined
  if (helpers.some(({ xpos, upos }) => xpos === 'MD' || upos === 'PART')) return undefined
  if ([verb, ...helpers].some(isPast)) return 'past'
  // "The men killed on Monday", "has resigned": what a participle tells has been.
  const isPerfect = helpers.some(({ lemma }) => lemma === 'have')
  return (verb.xpos === 'VBN' || isParticiple(verb)) && (isPerfect || helpers.length === 0) ? 'past' : undefined
}

function isPast({ features, xpos }: Token): boolean {
  const { Tense: tense, VerbForm: form } = features
  return xpos === 'VBD' || (tense === 'Past' && form !== 'Part')
}

function isParticiple({ features }: Token): boolean {
  const { Tense: tense, VerbForm: form } = features
  return tense === 'Past' && form === 'Part'
}
