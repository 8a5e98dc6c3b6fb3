import { expect, it } from 'vitest'
import { readSketchVerb } from '../../../src/interchange/sketch/read-sketch-verb.ts'

const plain = { tense: 'past', perfect: false, progressive: false, passive: false, negated: false }

it.each([
  ['pledge', { lemma: 'pledge' }],
  ['take off', { lemma: 'take', particle: 'off' }],
  ['look forward to, present', { lemma: 'look', particle: 'forward to', tense: 'present' }],
  ['carry out, past perfect', { lemma: 'carry', particle: 'out', perfect: true }],
  ['invite, past passive not', { lemma: 'invite', passive: true, negated: true }],
  ['number, modal could', { lemma: 'number', modal: 'could' }],
  ['finish, future progressive', { lemma: 'finish', tense: 'future', progressive: true }],
  ['kill, already perfect passive', { lemma: 'kill', perfect: true, passive: true, adverb: 'already' }],
])('reads the verb "%s"', (words, verb) => {
  expect(readSketchVerb(words)).toEqual({ ...plain, ...verb })
})
