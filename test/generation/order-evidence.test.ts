import { describe, expect, it } from 'vitest'
import { orderEvidence } from '../../src/generation/order-evidence.ts'
import { findTargets } from '../../src/generation/targets.ts'
import { readSketch } from '../../src/interchange/sketch/read-sketch.ts'
import { readerOf } from '../../src/vocabulary/bank-reader.ts'
import { sampleSketch } from '../interchange/sample-sketch.ts'

const reading = readSketch(sampleSketch())
if (!('bank' in reading)) throw new Error(JSON.stringify(reading.faults))
const targets = findTargets(readerOf(reading.bank)).filter(({ fact }) => fact.id === 'fa_crossed')
const shownFirst = (annotation: string) =>
  targets
    .filter(target => target.annotation.id === annotation)
    .map(target => orderEvidence(target).map(support => support.map(({ exact }) => exact)))

const figure = 'more than 40 lorries had crossed it by noon'
const bridge = 'the Long Bridge at Varn'

describe('orderEvidence', () => {
  it('puts the words that hold the key first', () => {
    expect(shownFirst('an_lorries')).toEqual([[[figure, bridge]]])
  })

  it('puts them first whatever their order in the fact', () => {
    const [target] = targets.filter(({ annotation }) => annotation.id === 'an_lorries')
    if (target === undefined) throw new Error('Nothing asks for the lorries.')
    const evidence = target.fact.evidence.map(support => support.toReversed())
    const turned = orderEvidence({ ...target, fact: { ...target.fact, evidence } })
    expect(turned.map(support => support.map(({ exact }) => exact))).toEqual([[figure, bridge]])
  })

  it('keeps every support and every place of it', () => {
    for (const target of targets)
      for (const [index, support] of target.fact.evidence.entries())
        expect(orderEvidence(target)[index]).toEqual(expect.arrayContaining(support))
  })

  it('quotes who says it beside what they say, and nothing more for anything else', () => {
    const more = targets.map(target => [target.ask, orderEvidence(target)[0]?.length] as const)
    expect(new Set(more.map(([ask, places]) => `${ask} ${places}`))).toEqual(new Set(['slot 2', 'speaker 3']))
  })
})
