import type { Fault } from '../vocabulary/fault.ts'
import type { Phrase } from '../vocabulary/phrase.ts'
import type { QuestionBank } from '../vocabulary/question-bank.ts'
import { findTargetFaults } from './target-faults.ts'

/** Finds ids that point at an entity, annotation or fact that the bank does not hold, or at one of another kind. */
export function findReferenceFaults(bank: QuestionBank): Fault[] {
  const entities = new Map(bank.entities.map(entity => [entity.id as string, entity]))
  const annotations = new Set(bank.annotations.map(({ id }) => id as string))
  const facts = new Set(bank.facts.map(({ id }) => id as string))
  const faults: Fault[] = []
  const need = (known: { has(id: string): boolean }, what: string, id: string, pointer: string) => {
    if (!known.has(id)) faults.push({ pointer, detail: `There is no ${what} "${id}" in this bank.` })
  }
  const needSlots = (phrase: Phrase, pointer: string) =>
    phrase.forEach((segment, index) => {
      if (typeof segment !== 'string') need(annotations, 'annotation', segment.of, `${pointer}/${index}/of`)
    })

  bank.entities.forEach((entity, index) => {
    const at = `/entities/${index}`
    entity.within.forEach((id, other) => {
      const pointer = `${at}/within/${other}`
      need(entities, 'entity', id, pointer)
      if (id === entity.id) faults.push({ pointer, detail: `The entity "${id}" can't lie within itself.` })
    })
    entity.speaksFor.forEach((id, other) => {
      need(entities, 'entity', id, `${at}/speaksFor/${other}`)
    })
    entity.members?.known.forEach((member, other) => {
      need(entities, 'entity', member.entity, `${at}/members/known/${other}/entity`)
    })
  })

  bank.annotations.forEach((annotation, index) => {
    const at = `/annotations/${index}`
    if (annotation.kind === 'happening') need(facts, 'fact', annotation.fact, `${at}/fact`)
    else if (annotation.kind === 'role') {
      if (annotation.role.of !== undefined) need(entities, 'entity', annotation.role.of, `${at}/role/of`)
    } else if (annotation.kind !== 'quantity' && annotation.kind !== 'date') {
      need(entities, 'entity', annotation.entity, `${at}/entity`)
      const kind = entities.get(annotation.entity)?.kind
      if (kind !== undefined && kind !== annotation.kind)
        faults.push({
          pointer: `${at}/kind`,
          detail: `The annotation says ${annotation.kind}, its entity is a ${kind}.`,
        })
    }
  })

  bank.facts.forEach((fact, index) => {
    const at = `/facts/${index}`
    fact.clause.arguments.forEach((argument, other) => {
      needSlots(argument.phrase, `${at}/clause/arguments/${other}/phrase`)
    })
    fact.attribution.forEach((attribution, other) => {
      needSlots(attribution.speaker, `${at}/attribution/${other}/speaker`)
      if (attribution.time) needSlots(attribution.time, `${at}/attribution/${other}/time`)
      if (attribution.quotation) needSlots(attribution.quotation.say, `${at}/attribution/${other}/quotation/say`)
    })
    fact.relations.forEach((relation, other) => {
      need(facts, 'fact', relation.fact, `${at}/relations/${other}/fact`)
    })
  })

  bank.questions.forEach((question, index) => {
    const at = `/questions/${index}`
    if (question.kind === 'choice' || question.kind === 'match')
      question.options.forEach(({ origin }, other) => {
        if (origin.from === 'article' && origin.fact !== undefined)
          need(facts, 'fact', origin.fact, `${at}/options/${other}/origin/fact`)
      })
    if (question.derivation.by === 'generator')
      faults.push(...findTargetFaults(bank, question.derivation.target, `${at}/derivation/target`))
  })
  return faults
}
