import { weekdayNames } from '../../text/calendar-names.ts'
import { isQuotationMark } from '../../text/quotation-mark.ts'
import type { Token } from '../../vocabulary/parsed-text.ts'
import { hasChild } from './children-in.ts'

type Tokens = readonly Token[]

/**
 * Makes a noun of a verb's form that stands where a noun would: listed as "Hope" is a name, whatever else "hope" may be;
 * "marked the Thursday opening" marks an opening and no Thursday.
 */
export function mendNouns(tokens: Tokens): Tokens {
  return tokens.reduce<Tokens>((mended, _, at) => withOpening(withQuoted(mended, at), at), tokens)
}

function withQuoted(tokens: Tokens, at: number): Tokens {
  const { text = '', upos, relation = '' } = tokens[at] ?? {}
  const isAlone = isMark(tokens[at - 1]) && isMark(tokens[at + 1])
  const isNoun = /^(?:obj|obl|nmod|xcomp|appos)$/.test(relation)
  if (!isAlone || !isNoun || upos !== 'VERB' || !/^\p{Lu}/u.test(text)) return tokens
  return tokens.map((token, index) => {
    if (index === at) return { ...token, lemma: text, upos: 'PROPN', xpos: 'NNP', features: { Number: 'Sing' } }
    const opens = token.head === at && token.relation === 'mark'
    return opens ? { ...token, upos: 'ADP', xpos: 'IN', relation: 'case' } : token
  })
}

const isMark = (token: Token | undefined): boolean => isQuotationMark(token?.text ?? '')

function withOpening(tokens: Tokens, at: number): Tokens {
  const [day, noun] = [tokens[at], tokens[at + 1]]
  if (day === undefined || noun === undefined || !weekdayNames.includes(day.text) || noun.xpos !== 'VBG') return tokens
  const isDefinite = hasChild(tokens, at, 'det')
  const isBeside = noun.relation === 'advcl' && noun.head === day.head
  if (
    !isDefinite ||
    !/^(?:obj|obl)$/.test(day.relation) ||
    !(isBeside || (noun.relation === 'acl' && noun.head === at))
  )
    return tokens
  return tokens.map((token, index) => {
    if (index === at) return { ...token, head: at + 1, relation: 'compound' }
    if (index === at + 1) {
      const asNoun = { lemma: noun.text.toLowerCase(), upos: 'NOUN', xpos: 'NN', features: { Number: 'Sing' } }
      return { ...token, ...asNoun, head: day.head, relation: day.relation }
    }
    return token.head === at ? { ...token, head: at + 1 } : token
  })
}
