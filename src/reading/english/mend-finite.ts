import type { Token } from '../../vocabulary/parsed-text.ts'
import { childIn, childrenIn, hasChild } from './children-in.ts'
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
    if (!/^VBN?$/.test(token.xpos) || !clause.test(token.relation)) return mended
    const subject = subjectOf(tokens, at)
    const xpos = subject === undefined ? undefined : finiteTag(tokens, at, subject)
    if (xpos === undefined) return mended
    return mended.map((own, index) =>
      index === at ? withTag(own, xpos) : index === subject ? { ...own, relation: 'nsubj' } : own,
    )
  }, tokens)
}

// "Olm met guards" without a subject has one in the name that would else be a time of it.
function subjectOf(tokens: Tokens, verb: number): number | undefined {
  const subject = childIn(tokens, verb, 'nsubj', at => at < verb)
  if (subject !== undefined) return subject
  const name = childIn(tokens, verb, 'obl:unmarked', at => at < verb)
  const isName = name === verb - 1 && tokens[name]?.upos === 'PROPN'
  return isName && hasChild(tokens, verb, 'obj') ? name : undefined
}

function finiteTag(tokens: Tokens, verb: number, subject: number): 'VBD' | 'VBP' | undefined {
  const { xpos, text = '' } = tokens[verb] ?? {}
  const own = childrenIn(tokens, verb).flatMap(at => tokens[at] ?? [])
  if (own.some(other => auxiliary.test(other.relation) && other.text !== 'that')) return undefined
  if (xpos !== 'VBN') return /S$/.test(tokens[subject]?.xpos ?? '') ? 'VBP' : undefined
  // "Five people killed in Varn." leaves its "were" out, as headlines do; who has an object does something.
  const hasObject = own.some(({ relation }) => /^(?:i?obj|[cx]comp)$/.test(relation))
  return alike.test(text) && hasObject ? 'VBD' : undefined
}

const auxiliary = /^(?:aux|cop|mark|expl|nsubj:pass)/

function withTag(token: Token, xpos: 'VBD' | 'VBP'): Token {
  const lemma = lemmaOf(token.text, 'VERB', xpos)
  return { ...token, lemma, upos: 'VERB', xpos, features: featuresOf(token.text, lemma, 'VERB', xpos) }
}
