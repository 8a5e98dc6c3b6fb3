import type { Fault } from '../vocabulary/fault.ts'

/** Finds the entries of one list of a question whose id or whose words stand there already. */
export function findTwins(
  entries: readonly { readonly id: string; readonly text: string }[],
  at: string,
  what: 'item' | 'prompt' | 'option',
): Fault[] {
  return entries.flatMap(({ id, text }, index) => {
    const before = entries.slice(0, index)
    return [
      ...(before.some(other => alike(other.text) === alike(text))
        ? [{ pointer: `${at}/${index}/text`, detail: `The ${what} "${text}" stands twice.` }]
        : []),
      ...(before.some(other => other.id === id)
        ? [{ pointer: `${at}/${index}/id`, detail: `The ${what} id "${id}" stands twice.` }]
        : []),
    ]
  })
}

/** Gives the form in which two texts of a question are compared: apart from case, spaces and compatible characters. */
export function alike(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}
