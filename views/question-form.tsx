import type { AttemptView, SlotView } from '../src/vocabulary/attempt-view.ts'
import { ChoiceField } from './choice-field.tsx'
import { EvidenceField } from './evidence-field.tsx'
import { GapField } from './gap-field.tsx'
import { MatchField } from './match-field.tsx'
import { OrderField } from './order-field.tsx'
import type { Refusal } from './refusal.tsx'
import { fieldsOf } from './response-fields.ts'
import { nextSlot, slotAddress } from './slot-navigation.ts'

interface QuestionFormProps {
  readonly view: AttemptView
  readonly slot: SlotView
  readonly refusal?: Refusal | undefined
}

/**
 * Renders an open question as a form that works without scripts; htmx, where it runs, swaps the section alone.
 * Guarantee: nothing in it depends on which answer is right.
 */
export function QuestionForm({ view, slot, refusal }: QuestionFormProps) {
  const { asked } = slot
  const action = `/attempts/${view.attempt.id}/responses/${asked.slot}`
  const skipTo = slot.response === undefined ? nextSlot(view, asked.slot) : undefined
  return (
    <form
      method="post"
      action={action}
      hx-post={action}
      hx-target="#question"
      hx-swap="outerHTML"
      hx-sync="this:drop"
      {...problemSwaps}
      novalidate
    >
      <AnswerField view={view} slot={slot} refusal={refusal} />
      <p class="way-on">
        <button type="submit" class={slot.response === undefined ? undefined : 'secondary'}>
          {buttonWords(view, slot)}
        </button>
        {skipTo !== undefined && (
          <a class="quiet" href={slotAddress(view.attempt.id, skipTo)}>
            Skip for now
          </a>
        )}
      </p>
    </form>
  )
}

function AnswerField({ view, slot, refusal }: QuestionFormProps) {
  const { asked } = slot
  const given = { fields: refusal === undefined ? fieldsOf(slot.response) : (refusal.fields ?? new Map()), refusal }
  switch (asked.kind) {
    case 'choice':
      return <ChoiceField asked={asked} {...given} />
    case 'blank':
      return <GapField asked={asked} {...given} />
    case 'order':
      return <OrderField asked={asked} {...given} />
    case 'match':
      return <MatchField asked={asked} {...given} />
    case 'evidence':
      return <EvidenceField asked={asked} article={view.article} {...given} />
  }
}

/** Sends problem pages to the whole page, but a refused answer (422) and a final one (409) to the question. */
const problemSwaps = {
  'hx-status:422': 'target:#question',
  'hx-status:409': 'target:#question',
  'hx-status:4xx': 'target:body swap:innerHTML',
  'hx-status:5xx': 'target:body swap:innerHTML',
}

function buttonWords(view: AttemptView, slot: SlotView): string {
  if (view.quiz.policy.feedback === 'immediate') return 'Check answer'
  return slot.response === undefined ? 'Save answer' : 'Change answer'
}
