import type { Child } from 'hono/jsx'

/** Says where a form of one button posts, and which part of the page htmx puts anew with the answer. */
export interface ActionFormProps {
  readonly action: string
  readonly part: string
  readonly children: Child
  readonly isSmall?: boolean
}

/** Renders a form that posts to one part of the page: htmx swaps the part, without scripts the page comes anew. */
export function ActionForm({ action, part, children, isSmall = true }: ActionFormProps) {
  return (
    <form
      method="post"
      action={action}
      hx-post={action}
      hx-target={`#${part}`}
      hx-swap="outerHTML"
      class={isSmall ? 'one-line' : undefined}
    >
      {children}
    </form>
  )
}

/** Renders a text that is told once, for its reader to copy, where a reader of the page begins. */
export function ToldOnce({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <div class="done told-once" tabindex={-1} autofocus>
      <label>
        {label} It is shown only now.
        <input type="text" readonly value={text} />
      </label>
    </div>
  )
}
