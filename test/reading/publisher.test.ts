import { expect, test } from 'vitest'
import { findPublishers } from '../../src/reading/publisher.ts'
import type { Entity } from '../../src/vocabulary/entity.ts'

const entity = (id: `en_${string}`, text: string, accept = true): Entity => ({
  ...{ id, kind: 'organisation', sort: { singular: 'newspaper' }, article: 'the', agreement: 'singular' },
  ...{ names: [{ text, use: 'full', accept }], within: [], speaksFor: [] },
})

test.each([
  ['finds the publisher by the host of the address', 'https://www.varnpost.example/2024/bridge', ['en_post']],
  ['finds none without an address', undefined, []],
  ['finds none in what is no address', 'the Varn Post', []],
  ['takes no part of a host for a name', 'https://www.thevarnposts.example/', []],
])('%s', (_, source, ids) => {
  const entities = [entity('en_post', 'Varn Post'), entity('en_www', 'WWW'), entity('en_site', 'example', false)]
  expect([...findPublishers(entities, source)]).toEqual(ids)
})
