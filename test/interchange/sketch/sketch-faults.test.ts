import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSketch } from '../../../src/interchange/sketch/read-sketch.ts'
import { mutateJson } from '../../delivery/mutate-json.ts'
import { resolvePointer } from '../read-bank.ts'
import { sampleSketch } from '../sample-sketch.ts'

type Sample = ReturnType<typeof sampleSketch>

const cases: readonly {
  readonly title: string
  readonly spoil: (sketch: Sample) => unknown
  readonly pointer: string
  readonly detail: RegExp
}[] = [
  {
    title: 'a member too many',
    spoil: sketch => Object.assign(sketch.facts.opened, { when: 'Monday' }),
    pointer: '/facts/opened/when',
    detail: /^Nothing named "when" may stand here\.$/,
  },
  {
    title: 'a key with a space',
    spoil: sketch => Object.assign(sketch.marks, { 'the work': { quote: 'noon', role: 'x' } }),
    pointer: '/marks/the work',
    detail: /^The name "the work" will not do here\.$/,
  },
  {
    title: 'a mark that is only nearly of a form',
    spoil: sketch => Object.assign(sketch.marks.boats, { value: '12' }),
    pointer: '/marks/boats/value',
    detail: /^This must be a number, not text\.$/,
  },
  {
    title: 'a mark whose quote stands nowhere',
    spoil: sketch => Object.assign(sketch.marks.monday, { quote: 'Tuesday' }),
    pointer: '/marks/monday/quote',
    detail: /^"Tuesday" stands nowhere in the text\.$/,
  },
  {
    title: 'a mark whose quote stands twice',
    spoil: sketch => Object.assign(sketch.marks.monday, { quote: 'Sandal' }),
    pointer: '/marks/monday/quote',
    detail: /^"Sandal" stands 3 times in the text\.$/,
  },
  {
    title: 'a mark whose stretch does not hold it',
    spoil: sketch => Object.assign(sketch.marks.it, { in: 'The work began' }),
    pointer: '/marks/it/quote',
    detail: /^"it" stands nowhere in "The work began"\.$/,
  },
  {
    title: 'a mark whose stretch stands nowhere',
    spoil: sketch => Object.assign(sketch.marks.it, { in: 'had sunk it' }),
    pointer: '/marks/it/quote',
    detail: /^"had sunk it" must stand exactly once in the text, not 0 times\.$/,
  },
  {
    title: 'a mark of no entity',
    spoil: sketch => Object.assign(sketch.marks.it, { entity: 'tunnel' }),
    pointer: '/marks/it/entity',
    detail: /^There is no entity "tunnel"\.$/,
  },
  {
    title: 'a role of no entity',
    spoil: sketch => Object.assign(sketch.marks.mayor, { of: 'oslo' }),
    pointer: '/marks/mayor/role',
    detail: /^There is no entity "en_oslo" in this bank\.$/,
  },
  {
    title: 'a happening that no fact states',
    spoil: sketch => Object.assign(sketch.marks.work, { happening: 'sunk' }),
    pointer: '/marks/work',
    detail: /^There is no fact "fa_sunk" in this bank\.$/,
  },
  {
    title: 'an entity within none',
    spoil: sketch => Object.assign(sketch.entities.bridge, { within: ['oslo'] }),
    pointer: '/entities/bridge/within/0',
    detail: /^There is no entity "en_oslo" in this bank\.$/,
  },
  {
    title: 'two entities of one full name',
    spoil: sketch => Object.assign(sketch.entities.union, { names: ['full: Long Bridge', 'Ferry Union'] }),
    pointer: '/entities/union/names',
    detail: /have the same full name/,
  },
  {
    title: 'an unknown function of an argument',
    spoil: sketch => argument(sketch, 0, ['subjekt agent', '{sandal}']),
    pointer: '/facts/opened/arguments/0/0',
    detail: /^"subjekt" is not one of subject, object, indirect, complement, adjunct\.$/,
  },
  {
    title: 'an unknown role of an argument',
    spoil: sketch => argument(sketch, 3, ['adjunct moment on', '{monday}']),
    pointer: '/facts/opened/arguments/3/0',
    detail: /^"moment" is not one of agent, .*, cause\.$/,
  },
  {
    title: 'an argument without a role',
    spoil: sketch => argument(sketch, 1, ['object', '{bridge}']),
    pointer: '/facts/opened/arguments/1/0',
    detail: /^"" is not one of agent, /,
  },
  {
    title: 'an argument without words',
    spoil: sketch => argument(sketch, 1, ['object theme', '']),
    pointer: '/facts/opened/arguments/1',
    detail: /^This list must not be empty\.$/,
  },
  {
    title: 'a slot that nothing in the evidence means',
    spoil: sketch => argument(sketch, 1, ['object theme', '{union}']),
    pointer: '/facts/opened/arguments/1',
    detail: /^Nothing marked "union" stands in the evidence/,
  },
  {
    title: 'a slot that is no slot',
    spoil: sketch => argument(sketch, 1, ['object theme', 'the {Long Bridge}']),
    pointer: '/facts/opened/arguments/1',
    detail: /^A slot is written \{key\}, /,
  },
  {
    title: 'a subject of plain words that says no number',
    spoil: sketch => argument(sketch, 0, ['subject agent', 'the mayor']),
    pointer: '/facts/opened/arguments/0',
    detail: /^A subject headed by plain words must say singular or plural\.$/,
  },
  {
    title: 'evidence that stands nowhere',
    spoil: sketch => Object.assign(sketch.facts.finished, { evidence: ['it will be finished soon'] }),
    pointer: '/facts/finished/evidence/0',
    detail: /^"it will be finished soon" stands nowhere in the text\.$/,
  },
  {
    title: 'a cue that stands twice',
    spoil: sketch => Object.assign(sketch.facts.crossed.attribution[0] ?? {}, { cue: 'The ' }),
    pointer: '/facts/crossed/attribution/0/cue',
    detail: /^"The " stands 3 times in the text\.$/,
  },
  {
    title: 'a relation to no fact',
    spoil: sketch => Object.assign(sketch.facts.begun.relations[0] ?? {}, { fact: 'sunk' }),
    pointer: '/facts/begun/relations/0/fact',
    detail: /^There is no fact "fa_sunk" in this bank\.$/,
  },
  {
    title: 'a paragraph that is two',
    spoil: sketch => Object.assign(sketch, { text: [...sketch.text, 'One.\n\nTwo.'] }),
    pointer: '/text/3',
    detail: /^This passage must be paragraph 4 of the text/,
  },
  {
    title: 'half a character in a title',
    spoil: sketch => Object.assign(sketch, { title: 'x\ud800' }),
    pointer: '/title',
    detail: /broken character/,
  },
  {
    title: 'one id for two quizzes',
    spoil: sketch => sketch.quizzes.push(...structuredClone(sketch.quizzes)),
    pointer: '/quizzes/1/id',
    detail: /^The id "qz_varn" stands twice among the quizzes\.$/,
  },
]

describe('a sketch with one thing wrong', () => {
  it.each(cases.map(given => [given.title, given] as const))('is refused with its place: %s', (_title, given) => {
    const sketch = sampleSketch()
    given.spoil(sketch)
    const reading = readSketch(sketch)
    expect(reading).not.toHaveProperty('bank')
    expect('faults' in reading && reading.faults).toContainEqual({
      pointer: given.pointer,
      detail: expect.stringMatching(given.detail),
    })
  })
})

describe('a sketch changed anywhere', () => {
  it('gives a bank, or faults at places that it has or lacks', () => {
    let refused = 0
    fc.assert(
      fc.property(mutateJson(sampleSketch()), json => {
        const reading = readSketch(json)
        if ('bank' in reading) return
        refused += 1
        expect(reading.faults.length).toBeGreaterThan(0)
        for (const { pointer, detail } of reading.faults) {
          const parent = pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')))
          expect(resolvePointer(json, parent)).toHaveLength(1)
          expect(detail).toMatch(/\.$/)
        }
      }),
      { numRuns: 400 },
    )
    expect(refused).toBeGreaterThan(100)
  })
})

function argument(sketch: Sample, index: number, form: string[]): void {
  sketch.facts.opened.arguments[index] = form
}
