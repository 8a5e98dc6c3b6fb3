import type { Token } from '../../vocabulary/parsed-text.ts'
import { featuresOf } from './features-of.ts'
import { lemmaOf } from './lemma-of.ts'

type Tokens = readonly Token[]

// Forms in which a past tense is its own participle, beside those in "-ed".
const alike =
  /ed$|^(?:bought|brought|built|caught|cut|felt|fought|found|heard|held|hit|hung|kept|laid|led|left|lost|made|meant|met|paid|put|read|said|sent|set|shot|sold|spent|stood|struck|taught|thought|told|understood|won)$/i
const clause = /^(?:root|ccomp|parataxis|acl:relcl)$/

/**
 * Makes a finite verb of what has a subject and no auxiliary where a parser takes it for a participle or an infinitive:
 * "Olm requested gifts" without any "has" is a past tense, "many guards use boats" a present one. Only of whole
 * sentences, since a headline leaves its auxiliaries out ("Olm arrested").
 */
export function mendFinite(tokens: Tokens): Tokens {
  if (tokens.at(-1)?.text !== '.') return tokens
  return tokens.reduce<Tokens>((mended, token, at) => {
    const subject = subjectOf(tokens, at)
    const xpos = subject === undefined ? undefined : finiteTag(tokens, token, { at, subject })
    if (xpos === undefined) return mended
    return mended.map((own, index) =>
      index === at ? withTag(own, xpos) : index === subject ? { ...own, relation: 'nsubj' } : own,
    )
  }, tokens)
}

// "Olm met guards" without a subject has one in the name that would else be a time of it.
function subjectOf(tokens: Tokens, verb: number): number | undefined {
  const find = (relation: string) =>
    tokens.findIndex((token, at) => token.head === verb && at < verb && token.relation === relation)
  const subject = find('nsubj')
  if (subject >= 0) return subject
  const name = find('obl:unmarked')
  const hasObject = tokens.some(({ head, relation }) => head === verb && relation === 'obj')
  return tokens[name]?.upos === 'PROPN' && name === verb - 1 && hasObject ? name : undefined
}

function finiteTag(
  tokens: Tokens,
  { xpos, text, relation }: Token,
  { at, subject }: { readonly at: number; readonly subject: number },
): 'VBD' | 'VBP' | undefined {
  if (!/^VBN?$/.test(xpos) || !clause.test(relation)) return undefined
  const hasOther = tokens.some(
    ({ head, relation: own, text: word }) =>
      head === at && /^(?:aux|cop|mark|expl|nsubj:pass)/.test(own) && word !== 'that',
  )
  if (hasOther) return undefined
  // "Five people killed in Varn." leaves its "were" out, as headlines do; who has an object does something.
  const hasObject = tokens.some(({ head, relation: own }) => head === at && /^(?:i?obj|[cx]comp)$/.test(own))
  if (xpos === 'VBN') return alike.test(text) && hasObject ? 'VBD' : undefined
  return /S$/.test(tokens[subject]?.xpos ?? '') ? 'VBP' : undefined
}

function withTag(token: Token, xpos: 'VBD' | 'VBP'): Token {
  const lemma = lemmaOf(token.text, 'VERB', xpos)
  return { ...token, lemma, upos: 'VERB', xpos, features: featuresOf(token.text, lemma, 'VERB', xpos) }
}
