import type { Argument } from '../../../../src/vocabulary/clause.ts'
import type { Fact } from '../../../../src/vocabulary/fact.ts'
import type { ParsedText, Token } from '../../../../src/vocabulary/parsed-text.ts'
import type { Span } from '../../../../src/vocabulary/span.ts'

/**
 * Is an argument as it is compared: its function, its words, and where the last word of its name begins, so that "Dr Ada
 * Lund" is "Ada Lund" whichever word a tree puts at the top.
 */
export interface FrameArgument extends Span {
  readonly function: Argument['function']
  readonly head: number
}

/** Is a fact as it is compared. `form` is the verb with what turns its meaning: particle, modal, "not", the passive. */
export interface ClauseFrame {
  readonly fact: Fact
  readonly verb: string
  readonly form: string
  readonly arguments: readonly FrameArgument[]
  readonly evidence: Span
}

/** Makes the frames of facts that were read of one text, each head found in the trees of that reading. */
export function framesOf({ sentences }: Pick<ParsedText, 'sentences'>, facts: readonly Fact[]): ClauseFrame[] {
  const tokensIn = ({ start, end }: Span) => {
    const sentence = sentences.find(one => one.start <= start && start < one.end)
    const tokens = sentence?.tokens ?? []
    return { tokens, isInside: (token: Token | undefined) => token !== undefined && isWithin(token, { start, end }) }
  }
  const headOf = (anchor: Span): number => {
    const { tokens, isInside } = tokensIn(anchor)
    const tops = tokens.filter(token => isInside(token) && !isInside(tokens[token.head]))
    const top = tops.find(({ upos }) => upos !== 'PUNCT') ?? tops[0]
    if (top === undefined) return anchor.start
    let at = tokens.indexOf(top)
    while (top.upos !== 'VERB' && isInside(tokens[at + 1]) && isOfName(tokens[at + 1])) at += 1
    return openingOf(tokens, at) ?? top.start
  }
  return facts.map(fact => {
    const { verb, arguments: all } = fact.clause
    const { lemma, particle, modal, negated, passive } = verb
    const whole = particle === undefined ? lemma : `${lemma} ${particle}`
    const form = [modal, negated ? 'not' : undefined, passive ? 'be' : undefined, whole]
    const [clause] = fact.evidence[0] ?? []
    return {
      fact,
      verb: whole,
      form: form.filter(word => word !== undefined).join(' '),
      arguments: all.map(({ function: own, anchor: { start, end } }) => {
        return { function: own, start, end, head: headOf({ start, end }) }
      }),
      evidence: { start: clause?.start ?? 0, end: clause?.end ?? 0 },
    }
  })
}

// "Pan-democrat" is one word to one treebank and three to another.
function openingOf(tokens: readonly Token[], at: number): number | undefined {
  const [own, hyphen, before] = [tokens[at], tokens[at - 1], tokens[at - 2]]
  const isJoined = hyphen?.text === '-' && hyphen.end === own?.start && before?.end === hyphen.start
  return isJoined ? openingOf(tokens, at - 2) : own?.start
}

const isOfName = (token: Token | undefined): boolean => token !== undefined && /^(?:NOUN|PROPN)$/.test(token.upos)

const isWithin = (one: Span, other: Span): boolean => other.start <= one.start && one.end <= other.end
