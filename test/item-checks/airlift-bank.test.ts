import { expect, it } from 'vitest'
import { airlift } from './airlift-bank.ts'
it('reads', () => expect(airlift.facts.length).toBe(12))
