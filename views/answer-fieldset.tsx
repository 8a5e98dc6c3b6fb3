import type { Child, PropsWithChildren } from 'hono/jsx'
import { type Refusal, RefusalMessage } from './refusal.tsx'

interface AnswerFieldsetProps {
  readonly stem: string
  readonly refusal: Refusal | undefined
  /** Says how to answer, where the field doesn't show it. */
  readonly how?: Child
}

/** Renders what all fields for an answer share: the question as the legend, what was refused, how to answer. */
export function AnswerFieldset({ stem, refusal, how, children }: PropsWithChildren<AnswerFieldsetProps>) {
  const described = [...(refusal === undefined ? [] : ['refusal']), ...(how === undefined ? [] : ['how'])].join(' ')
  return (
    <fieldset aria-describedby={described === '' ? undefined : described}>
      <legend>
        <h1 id="stem" class="stem">
          {stem}
        </h1>
      </legend>
      <RefusalMessage refusal={refusal} />
      {how !== undefined && (
        <p class="how" id="how">
          {how}
        </p>
      )}
      {children}
    </fieldset>
  )
}
