import { describeAnchor } from '../../../../src/text/anchors.ts'
import { keyOf } from '../seeds/edit-question.ts'
import type { Mutation } from '../seeds/mutation.ts'

/** Quotes as evidence a sentence of the article that holds nothing of the key. */
export const evidenceElsewhere: Mutation = {
  name: 'evidence that does not show the key',
  rule: 'key-not-in-text',
  mutate({ question, reader, made }) {
    if (made === 'written') return undefined
    const { text } = reader.bank.article
    const words =
      keyOf(question)
        .text.toLowerCase()
        .match(/[\p{L}\d]{2,}/gu) ?? []
    const sentences = [...text.matchAll(/[^.!?\n]+[.!?]/g)]
    const own = question.evidence.flat()
    const other = sentences.find(({ 0: sentence, index }) => {
      const isFar = own.every(({ start, end }) => index >= end || index + sentence.length <= start)
      return isFar && sentence.length > 40 && words.every(word => !sentence.toLowerCase().includes(word.slice(0, 4)))
    })
    if (other === undefined) return undefined
    const start = other.index + (/^\s*/.exec(other[0])?.[0].length ?? 0)
    return [{ ...question, evidence: [[describeAnchor(text, { start, end: other.index + other[0].length })]] }]
  },
}
