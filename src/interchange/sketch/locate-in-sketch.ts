import type { Fault } from '../../vocabulary/fault.ts'
import type { QuestionBank } from '../../vocabulary/question-bank.ts'
import type { Sketch } from './sketch.ts'

/**
 * Moves a fault of the bank that a sketch gives to the nearest place of the sketch, where its author can mend it:
 * `/facts/3/clause/arguments/0/agreement` becomes `/facts/troops/arguments/0`.
 */
export function locateInSketch(sketch: Sketch, bank: QuestionBank, { pointer, detail }: Fault): Fault {
  const path: string[] = []
  let place: unknown = sketch
  for (const part of sketchPath(sketch, bank, pointer.split('/').slice(1))) {
    if (place === null || typeof place !== 'object' || !Object.hasOwn(place, part)) break
    path.push(part)
    place = Object.entries(place).find(([key]) => key === part)?.[1]
  }
  return { pointer: path.map(part => `/${part}`).join(''), detail }
}

function sketchPath(sketch: Sketch, bank: QuestionBank, path: readonly string[]): readonly string[] {
  const [list = '', index = '', ...rest] = path
  switch (list) {
    case 'article':
      return index === 'passages' ? ['text', ...rest] : [index, ...rest]
    case 'entities':
      return [list, Object.keys(sketch.entities)[Number(index)] ?? '', ...rest]
    case 'facts':
      return [list, Object.keys(sketch.facts)[Number(index)] ?? '', ...rest.filter(part => part !== 'clause')]
    case 'annotations': {
      const annotation = bank.annotations[Number(index)]
      const mark = annotation?.id.slice('an_'.length) ?? ''
      if (Object.hasOwn(sketch.marks, mark) || annotation === undefined) return ['marks', mark, ...rest]
      return 'entity' in annotation ? ['entities', annotation.entity.slice('en_'.length), ...rest] : []
    }
    default:
      return path
  }
}
