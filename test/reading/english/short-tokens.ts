import type { Token } from '../../../src/vocabulary/parsed-text.ts'

/** Makes tokens of "word/XPOS/head/relation/lemma": heads count from 1, the root has 0; a word that begins with "~" is glued. */
export function tokensOf(text: string): Token[] {
  let end = -20
  return text.split(' ').map(part => {
    const isGlued = part.startsWith('~')
    const [word = '', xpos = '', head = '0', relation = 'dep', lemma = word] = part.replace('~', '').split('/')
    const upos = /^NNP/.test(xpos)
      ? 'PROPN'
      : /^NN/.test(xpos)
        ? 'NOUN'
        : xpos === 'CD'
          ? 'NUM'
          : /^VB/.test(xpos)
            ? 'VERB'
            : 'X'
    const start = isGlued ? end : end + 20
    end = start + word.length
    return {
      ...{ start, end, text: word, lemma, upos, xpos, features: {} },
      ...{ head: Number(head) - 1, relation },
    }
  })
}

/** Says each word with its head and relation. */
export const say = (tokens: readonly Token[]): string =>
  tokens.map(({ text, head, relation }) => `${text}<${tokens[head]?.text ?? ''}:${relation}`).join(' ')

/** Says each word with its tag. */
export const tagged = (tokens: readonly Token[]): string => tokens.map(({ text, xpos }) => `${text}/${xpos}`).join(' ')
