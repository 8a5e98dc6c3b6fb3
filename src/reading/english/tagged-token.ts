import type { Token } from '../../vocabulary/parsed-text.ts'
import { featuresOf } from './features-of.ts'
import { lemmaOf } from './lemma-of.ts'
import type { ParsedWords } from './network/parse-sentences.ts'

/** Makes a word of a text a token by what a parser says of the words of its sentence; `at` is its place among them. */
export function taggedToken(
  { start, end, text }: Pick<Token, 'start' | 'end' | 'text'>,
  words: ParsedWords | undefined,
  at: number,
): Token {
  const [upos = 'X', xpos = 'FW'] = [words?.upos[at], words?.xpos[at]]
  const lemma = lemmaOf(text, upos, xpos)
  return {
    start,
    end,
    text,
    lemma,
    upos,
    xpos,
    features: featuresOf(text, lemma, upos, xpos),
    head: words?.heads[at] ?? -1,
    relation: words?.labels[at] ?? 'dep',
  }
}
