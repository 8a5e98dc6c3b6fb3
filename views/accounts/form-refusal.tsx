/** Is a form that could not be taken: why, in a sentence, and a sentence for each field that is at fault, by its name. */
export interface FormRefusal {
  readonly message: string
  readonly faults: ReadonlyMap<string, string>
}

/** Renders why a form could not be taken, where a reader of the page begins. */
export function RefusalNotice({ refusal }: { readonly refusal: FormRefusal | undefined }) {
  if (refusal === undefined) return null
  return (
    <p class="refusal" id="refusal" tabindex={-1} autofocus>
      {refusal.message}
    </p>
  )
}

/** Renders that something was done, where a reader of the page begins. */
export function DoneNotice({ message }: { readonly message: string | undefined }) {
  if (message === undefined) return null
  return (
    <p class="done" tabindex={-1} autofocus>
      {message}
    </p>
  )
}
