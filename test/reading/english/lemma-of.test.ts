import { describe, expect, it } from 'vitest'
import { lemmaByRule, lemmaOf, readExceptions } from '../../../src/reading/english/lemma-of.ts'

const cases = `
taken VERB VBN take|interfered VERB VBD interfere|adhered VERB VBN adhere|persuaded VERB VBD persuade|fled VERB VBD flee|underscored VERB VBD underscore|freed VERB VBN free|bred VERB VBD breed
said VERB VBD say|Carried VERB VBD carry|stopped VERB VBD stop|hoped VERB VBD hope|agreed VERB VBD agree
making VERB VBG make|running VERB VBG run|lying VERB VBG lie|visiting VERB VBG visit|passes VERB VBZ pass|flies VERB VBZ fly
expanded VERB VBD expand|travelled VERB VBD travel|called VERB VBN call|retook VERB VBD retake|focused VERB VBN focus
is AUX VBZ be|'s AUX VBZ be|’s PART POS 's|were AUX VBD be|n't PART RB not|n’t PART RB not|ca AUX MD can|'ll AUX MD will|has AUX VBZ have
bases NOUN NNS base|women NOUN NNS woman|parties NOUN NNS party|crises NOUN NNS crisis|people NOUN NNS person|boxes NOUN NNS box
children NOUN NNS child|policemen NOUN NNS policeman|viruses NOUN NNS virus|houses NOUN NNS house|President NOUN NN president|GDP NOUN NN GDP
Paris PROPN NNP Paris|States PROPN NNPS State|United ADJ NNP United|French ADJ JJ French|larger ADJ JJR large|happiest ADJ JJS happy|biggest ADJ JJS big
better ADJ JJR good|better ADV RBR well|him PRON PRP he|her PRON PRP she|her PRON PRP$ her|I PRON PRP I|An DET DT a|those DET DT that
40,000 NUM CD 40000|Six NUM CD six|“ PUNCT Q "|Under ADP IN under`
  .trim()
  .split(/[|\n]/)
  .map(row => row.split(' '))

describe('lemmaOf', () => {
  it.each(cases)('gives for %s (%s, %s) the form %s', (form = '', upos = '', xpos = '', lemma) => {
    expect(lemmaOf(form, upos, xpos)).toBe(lemma)
  })

  it.each(['', '’', '\ud83d', 'ing', 'ed', 's', 'er', "'s"])('takes %j whatever its tags say', form => {
    for (const tag of ['VBZ', 'VBD', 'VBG', 'NNS', 'JJR', 'NNPS', '']) {
      const lemma = lemmaByRule(form, 'VERB', tag)
      expect(lemma.length).toBeLessThanOrEqual(form.length + 1)
    }
  })

  it('reads exceptions by turns', () => {
    expect(readExceptions({ NNS: 'feet foot mice mouse' }).get('NNS')?.get('mice')).toBe('mouse')
  })
})
