import type { Context } from 'hono'

const notes = {
  saved: 'It is saved.',
  'new-code': 'The class has a new code. The old one leads nowhere.',
  'taken-out': 'The student is taken out of the class.',
  removed: 'The class is removed.',
} as const

/** Adds to the address of a page what the page is to say when a browser is sent there after something was done. */
export function withNote(address: string, note: keyof typeof notes): string {
  return `${address}?note=${note}`
}

/** Reads what the page is to say that was done: `undefined` where it was opened by itself. */
export function doneNoteOf(c: Context): string | undefined {
  return Object.entries(notes).find(([name]) => name === c.req.query('note'))?.[1]
}
