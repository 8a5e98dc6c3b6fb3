/** Is an answer that could not be taken: why, in a sentence, and the fields of its form, so that what was given is kept. */
export interface Refusal {
  readonly message: string
  readonly fields?: ReadonlyMap<string, string> | undefined
}

/** Renders why an answer could not be taken; the fields refer to it by the id `refusal`. */
export function RefusalMessage({ refusal }: { readonly refusal: Refusal | undefined }) {
  if (refusal === undefined) return null
  return (
    <p class="refusal" id="refusal">
      {refusal.message}
    </p>
  )
}
