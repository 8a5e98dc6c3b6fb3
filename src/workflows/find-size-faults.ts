import type { Fault } from '../vocabulary/fault.ts'
import type { QuestionBank } from '../vocabulary/question-bank.ts'

/**
 * Is the most that a bank may hold for a server to make its questions: generation compares every fact with every entity
 * and every other fact, and nobody else is answered meanwhile. Lengths count UTF-16 code units.
 */
export const mostOfBank = {
  facts: 150,
  entities: 150,
  annotations: 1_000,
  questions: 1_000,
  quizzes: 20,
  names: 20,
  links: 20,
  competitors: 500,
  nameLength: 200,
  wordsLength: 2_000,
} as const

/** Finds where a bank holds more than a server takes; each fault says how much there is and how much there may be. */
export function findSizeFaults(bank: QuestionBank): Fault[] {
  const lists = ['facts', 'entities', 'annotations', 'questions', 'quizzes'] as const
  const tooMany = lists.flatMap(list => tooLong(`/${list}`, bank[list].length, mostOfBank[list], list))
  // What is in a list that is too long itself need not be looked at.
  return tooMany.length > 0 ? tooMany : [...entityFaults(bank), ...phraseFaults(bank), ...questionFaults(bank)]
}

function entityFaults({ entities }: QuestionBank): Fault[] {
  return entities.flatMap(({ names, within, speaksFor }, index) => {
    const at = `/entities/${index}`
    return [
      ...tooLong(`${at}/names`, names.length, mostOfBank.names, 'names'),
      ...tooLong(`${at}/within`, within.length, mostOfBank.links, 'entities'),
      ...tooLong(`${at}/speaksFor`, speaksFor.length, mostOfBank.links, 'entities'),
      ...names.flatMap(({ text }, name) =>
        tooLong(`${at}/names/${name}/text`, text.length, mostOfBank.nameLength, 'characters'),
      ),
    ]
  })
}

function phraseFaults({ facts }: QuestionBank): Fault[] {
  return facts.flatMap(({ clause }, fact) =>
    clause.arguments.flatMap(({ phrase }, index) => {
      const length = phrase.reduce((sum, segment) => sum + (typeof segment === 'string' ? segment.length : 1), 0)
      return tooLong(`/facts/${fact}/clause/arguments/${index}/phrase`, length, mostOfBank.wordsLength, 'characters')
    }),
  )
}

function questionFaults({ questions }: QuestionBank): Fault[] {
  return questions.flatMap((question, index) => {
    if (question.kind !== 'blank') return []
    const { before, after, competitors } = question
    const at = `/questions/${index}`
    return [
      ...tooLong(`${at}/before`, before.length, mostOfBank.wordsLength, 'characters'),
      ...tooLong(`${at}/after`, after.length, mostOfBank.wordsLength, 'characters'),
      ...tooLong(`${at}/competitors`, competitors.length, mostOfBank.competitors, 'names'),
      ...competitors.flatMap((name, other) =>
        tooLong(`${at}/competitors/${other}`, name.length, mostOfBank.nameLength, 'characters'),
      ),
    ]
  })
}

function tooLong(pointer: string, length: number, most: number, what: string): Fault[] {
  if (length <= most) return []
  const [has, may] = [length, most].map(number => number.toLocaleString('en'))
  return [{ pointer, detail: `This has ${has} ${what}; there may be ${may} at most.` }]
}
