import type { ParsedSentence, Token } from '../../src/vocabulary/parsed-text.ts'

const uposOf: Readonly<Record<string, string>> = {
  NN: 'NOUN',
  NNS: 'NOUN',
  NNP: 'PROPN',
  NNPS: 'PROPN',
  CD: 'NUM',
  JJ: 'ADJ',
  IN: 'ADP',
  DT: 'DET',
  RB: 'ADV',
  PRP: 'PRON',
  CC: 'CCONJ',
  MD: 'AUX',
  TO: 'PART',
  POS: 'PART',
  SYM: 'SYM',
  PUNCT: 'PUNCT',
}

/**
 * Reads a sentence in short: words `form/TAG/head/relation/lemma`, heads counted from 1 with 0 for the root, lemma
 * optional; `+` before a word joins it to the one before.
 *
 * @example parseShort('160/CD/2/nummod strikes/NNS/0/root/strike')
 */
export function parseShort(source: string): ParsedSentence {
  let end = -1
  const tokens = source.split(' ').map((word): Token => {
    const [form = '', xpos = '', head = '', relation = '', lemma] = word.replace(/^\+/, '').split('/')
    const start = word.startsWith('+') ? end : end + 1
    end = start + form.length
    return {
      ...{ start, end, text: form, lemma: lemma ?? form.toLowerCase(), upos: uposOf[xpos] ?? 'VERB', xpos },
      features: /^NN/.test(xpos) ? { Number: xpos.endsWith('S') ? 'Plur' : 'Sing' } : {},
      ...{ head: Number(head) - 1, relation },
    }
  })
  return { start: 0, end, paragraph: 0, block: 'prose', tokens }
}
