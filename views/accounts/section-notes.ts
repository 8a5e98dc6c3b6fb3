import type { FormRefusal } from './form-refusal.tsx'

/** Says what became of what was sent from a part of the account page. */
export interface SectionNotes {
  readonly done?: string | undefined
  readonly refusal?: FormRefusal | undefined
}
