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
    const xpos = finiteTag(tokens, token, at)
    return xpos === undefined ? mended : mended.map((own, index) => (index === at ? withTag(own, xpos) : own))
  }, tokens)
}

function finiteTag(tokens: Tokens, { xpos, text, relation }: Token, at: number): 'VBD' | 'VBP' | undefined {
  if (!/^VBN?$/.test(xpos) || !clause.test(relation)) return undefined
  const own = tokens.filter(({ head }) => head === at)
  if (own.some(other => /^(?:aux|cop|mark|expl|nsubj:pass)/.test(other.relation) && other.text !== 'that'))
    return undefined
  const subject = tokens.findIndex(other => other.head === at && other.relation === 'nsubj')
  if (subject < 0 || subject > at) return undefined
  if (xpos === 'VBN') return alike.test(text) ? 'VBD' : undefined
  return /S$/.test(tokens[subject]?.xpos ?? '') ? 'VBP' : undefined
}

function withTag(token: Token, xpos: 'VBD' | 'VBP'): Token {
  const lemma = lemmaOf(token.text, 'VERB', xpos)
  return { ...token, lemma, upos: 'VERB', xpos, features: featuresOf(token.text, lemma, 'VERB', xpos) }
}
