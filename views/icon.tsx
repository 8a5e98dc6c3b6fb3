const strokes = {
  tick: 'M4 12.5l5.5 5.5L20 6.5',
  cross: 'M5.5 5.5l13 13M18.5 5.5l-13 13',
  wave: 'M3 14c3-6 6-6 9-2s6 4 9-2',
  ring: 'M12 7a5 5 0 1 0 0 10a5 5 0 1 0 0-10',
} as const

/** Names the signs that stand beside words, never in place of them. */
export type IconName = keyof typeof strokes

/** Draws a sign in the colour of the text; it is hidden from screen readers, since words say the same beside it. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <path d={strokes[name]} />
    </svg>
  )
}
