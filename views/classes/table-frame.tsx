import type { Child } from 'hono/jsx'

/** Renders a table that scrolls by itself where the screen is narrow, also by keyboard. */
export function TableFrame({ label, children }: { readonly label: string; readonly children: Child }) {
  return (
    <section class="table-frame" aria-label={label} tabindex={0}>
      <table>{children}</table>
    </section>
  )
}
