import { describe, expect, it } from 'vitest'
import { featuresOf } from '../../../src/reading/english/features-of.ts'

const cases: readonly (readonly [form: string, lemma: string, upos: string, xpos: string, features: string])[] = [
  ['bases', 'base', 'NOUN', 'NNS', 'Number=Plur'],
  ['Paris', 'Paris', 'PROPN', 'NNP', 'Number=Sing'],
  ['took', 'take', 'VERB', 'VBD', 'Mood=Ind|Tense=Past|VerbForm=Fin'],
  ['taken', 'take', 'VERB', 'VBN', 'Tense=Past|VerbForm=Part'],
  ['says', 'say', 'VERB', 'VBZ', 'Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin'],
  ['take', 'take', 'VERB', 'VB', 'VerbForm=Inf'],
  ['was', 'be', 'AUX', 'VBD', 'Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin'],
  ['’m', 'be', 'AUX', 'VBP', 'Mood=Ind|Number=Sing|Person=1|Tense=Pres|VerbForm=Fin'],
  ['larger', 'large', 'ADJ', 'JJR', 'Degree=Cmp'],
  ['third', 'third', 'ADJ', 'JJ', 'Degree=Pos|NumForm=Word|NumType=Ord'],
  ['20th', '20th', 'ADJ', 'JJ', 'Degree=Pos|NumForm=Combi|NumType=Ord'],
  ['most', 'most', 'ADV', 'RBS', 'Degree=Sup'],
  ['600', '600', 'NUM', 'CD', 'NumForm=Digit|NumType=Card'],
  ['six', 'six', 'NUM', 'CD', 'NumForm=Word|NumType=Card'],
  ['She', 'she', 'PRON', 'PRP', 'Case=Nom|Gender=Fem|Number=Sing|Person=3|PronType=Prs'],
  ['you', 'you', 'PRON', 'PRP', 'Person=2|PronType=Prs'],
  ['his', 'his', 'PRON', 'PRP$', 'Case=Gen|Gender=Masc|Number=Sing|Person=3|Poss=Yes|PronType=Prs'],
  ['themselves', 'themselves', 'PRON', 'PRP', 'Case=Acc|Number=Plur|Person=3|PronType=Prs|Reflex=Yes'],
  ['which', 'which', 'PRON', 'WDT', 'PronType=Rel'],
  ['The', 'the', 'DET', 'DT', 'Definite=Def|PronType=Art'],
  ['these', 'this', 'DET', 'DT', 'Number=Plur|PronType=Dem'],
  ['n’t', 'not', 'PART', 'RB', 'Polarity=Neg'],
  ['of', 'of', 'ADP', 'IN', ''],
  ['?', '?', 'PUNCT', '.', ''],
]

describe('featuresOf', () => {
  it.each(cases)('gives %s (%s, %s, %s) the features %j', (form, lemma, upos, xpos, features) => {
    const pairs = Object.entries(featuresOf(form, lemma, upos, xpos)).map(([name, value]) => `${name}=${value}`)
    expect(pairs.sort((one, other) => (one.toLowerCase() < other.toLowerCase() ? -1 : 1)).join('|')).toBe(features)
  })
})
