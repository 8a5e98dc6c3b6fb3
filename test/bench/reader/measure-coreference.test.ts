import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { measureCoreference } from './measure-coreference.ts'
import { readCorpus } from './read-corpus.ts'

const path = '../shared/corpora/gum/gum-dev.conllu'

// Skipped where the corpora are absent.
test.skipIf(!existsSync(path))('links on gold trees of GUM are as right as they were', () => {
  const { links, clusters, reliability } = measureCoreference(
    (readCorpus('gum/gum-dev') ?? []).map(({ parsed }) => parsed),
  )
  expect(links['name-name'].precision).toBeGreaterThan(0.93)
  expect(links['name-name'].recall).toBeGreaterThan(0.84)
  expect(links['name-description'].precision).toBeGreaterThan(0.8)
  expect(links['name-pronoun'].precision).toBeGreaterThan(0.82)
  expect(clusters.pairs.precision).toBeGreaterThan(0.9)
  for (const { said, right, links: count } of reliability)
    if (count > 100) expect(Math.abs(said - right)).toBeLessThan(0.08)
})
