import { expect, test } from 'vitest'
import { describeOutboundFailure, OutboundFailure } from '../../src/vocabulary/outbound-failure.ts'

test('every failure has a sentence of its own', () => {
  const sentences = OutboundFailure.options.map(describeOutboundFailure)
  expect(new Set(sentences).size).toBe(OutboundFailure.options.length)
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z][^\n]+\.$/)
})
