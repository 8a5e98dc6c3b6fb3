import type { Fault } from '../vocabulary/fault.ts'
import type { OrderQuestion } from '../vocabulary/question.ts'
import { findTwins } from './find-twins.ts'

/** Finds why an ordering question has no one right order: an item left out or named twice, two items that say the same. */
export function findOrderFaults({ items, sequence }: OrderQuestion, at: string): Fault[] {
  const faults = [...findTwins(items, `${at}/items`, 'item')]
  sequence.forEach((id, index) => {
    const pointer = `${at}/sequence/${index}`
    if (!items.some(item => item.id === id))
      faults.push({ pointer, detail: `There is no item "${id}" to put in order.` })
    else if (sequence.indexOf(id) < index)
      faults.push({ pointer, detail: `The item "${id}" stands twice in the order.` })
  })
  const missing = items.filter(({ id }) => !sequence.includes(id))
  if (missing.length > 0)
    faults.push({
      pointer: `${at}/sequence`,
      detail: `The order leaves out ${missing.map(({ id }) => `"${id}"`).join(', ')}.`,
    })
  return faults
}
