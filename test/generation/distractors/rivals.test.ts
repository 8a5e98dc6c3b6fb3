import { describe, expect, it } from 'vitest'
import { rivalsNear } from '../../../src/generation/distractors/rivals.ts'
import { findTargets } from '../../../src/generation/targets.ts'
import { readerOf } from '../../../src/vocabulary/bank-reader.ts'
import type { Entity } from '../../../src/vocabulary/entity.ts'
import type { QuestionBank } from '../../../src/vocabulary/question-bank.ts'
import { sketchBank } from '../../workflows/ranking/sketch-bank.ts'
import { bridgeBank } from './bridge-bank.ts'

const bank = bridgeBank()
const withOkoro = (change: (entity: Entity) => Entity): QuestionBank => ({
  ...bank,
  entities: bank.entities.map(entity => (entity.id === 'en_okoro' ? change(entity) : entity)),
})

function rivalsOf(id: string, of: QuestionBank): string[] {
  const reader = readerOf(of)
  const target = findTargets(reader).find(({ annotation }) => reader.entityOf(annotation)?.id === id)
  const key = target === undefined ? undefined : reader.entityOf(target.annotation)
  if (target === undefined || key === undefined) throw new Error(`Nothing asks for ${id}.`)
  return rivalsNear(reader, key, target).map(entity => entity.id)
}

describe('rivalsNear', () => {
  it('lists those of the class of the key, each once', () => {
    expect(rivalsOf('en_lund', bank).sort()).toEqual(['en_diaz', 'en_falk', 'en_lund', 'en_okoro'])
    expect(rivalsOf('en_bergen', bank).sort()).toEqual(['en_bergen', 'en_oslo'])
  })

  it('leaves out what has no name that answers a question', () => {
    const described = withOkoro(entity => ({
      ...entity,
      names: entity.names.map(name => ({ ...name, accept: false })),
    }))
    expect(rivalsOf('en_lund', described)).not.toContain('en_okoro')
  })

  it('leaves out several persons beside a single one, whatever their sort', () => {
    const several = withOkoro(entity => ({ ...entity, agreement: 'plural', sort: { singular: 'minister' } }))
    expect(rivalsOf('en_lund', several)).not.toContain('en_okoro')
  })

  it('leaves out a state of the past beside one that does something today', () => {
    const country = (name: string) => ({ kind: 'place', sort: ['country', 'countries'], names: [name] })
    const rivals = (verb: string) => {
      const { bank: told } = sketchBank({
        text: ['Norway sends grain to Kenya, as the Soviet Union did.'],
        entities: { norway: country('Norway'), kenya: country('Kenya'), union: country('Soviet Union') },
        facts: {
          sent: {
            verb,
            arguments: [
              ['subject agent', '{norway}'],
              ['object theme', 'grain'],
            ],
            evidence: ['Norway sends grain to Kenya'],
          },
        },
      })
      return rivalsOf('en_norway', told)
    }
    expect(rivals('send, present')).toEqual(['en_norway', 'en_kenya'])
    expect(rivals('send')).toContain('en_union')
  })

  it('lists no more in a crowd than stand nearest, and who else is in the sentence of the key', () => {
    const paid = bank.article.text.indexOf('Norway, Sweden')
    const falk = bank.entities.find(({ id }) => id === 'en_falk')
    const mark = bank.annotations.find(annotation => annotation.kind === 'person' && annotation.entity === 'en_falk')
    if (falk === undefined || mark === undefined) throw new Error('The bank has no architect.')
    const crowd = Array.from({ length: 200 }, (_, at) => ({
      entity: { ...falk, id: `en_crowd${at}` as const },
      annotation: {
        ...mark,
        id: `an_crowd${at}` as const,
        entity: `en_crowd${at}` as const,
        anchor: { ...mark.anchor, start: paid, end: paid + 6 },
      },
    }))
    const listed = rivalsOf('en_diaz', {
      ...bank,
      entities: [...bank.entities, ...crowd.map(({ entity }) => entity)],
      annotations: [...bank.annotations, ...crowd.map(({ annotation }) => annotation)],
    })
    expect(listed).toContain('en_lund')
    expect(listed).not.toContain('en_okoro')
    expect(listed.length).toBeLessThan(80)
  })
})
