import type { AskedQuestion } from '../src/vocabulary/asked-question.ts'
import type { AttemptView, SlotView } from '../src/vocabulary/attempt-view.ts'
import { nextSlot, slotAddress } from './slot-navigation.ts'

/** Is an answer that could not be taken: why, in a sentence, and what the student had given, so that it is kept. */
export interface Refusal {
  readonly message: string
  readonly typed?: string | undefined
  readonly selected?: string | undefined
}

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
      {asked.kind === 'choice' ? (
        <ChoiceField asked={asked} slot={slot} refusal={refusal} />
      ) : (
        <GapField asked={asked} slot={slot} refusal={refusal} />
      )}
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

interface FieldProps<K extends AskedQuestion['kind']> {
  readonly asked: Extract<AskedQuestion, { kind: K }>
  readonly slot: SlotView
  readonly refusal?: Refusal | undefined
}

function ChoiceField({ asked, slot, refusal }: FieldProps<'choice'>) {
  const stored = slot.response?.kind === 'choice' ? slot.response.selected[0] : undefined
  const selected = refusal === undefined ? stored : refusal.selected
  const focused = asked.options.find(({ id }) => id === selected)?.id ?? asked.options[0]?.id
  return (
    <fieldset aria-describedby={refusal === undefined ? undefined : 'refusal'}>
      <legend>
        <h1 id="stem" class="stem">
          {asked.stem}
        </h1>
      </legend>
      <RefusalMessage refusal={refusal} />
      <div class="options">
        {asked.options.map(({ id, text }) => (
          <label for={id}>
            <input
              type="radio"
              name="option"
              id={id}
              value={id}
              checked={id === selected}
              autofocus={refusal !== undefined && id === focused}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function GapField({ asked, slot, refusal }: FieldProps<'blank'>) {
  const stored = slot.response?.kind === 'blank' ? slot.response.text : ''
  const refused = refusal !== undefined
  const unit = asked.unit !== undefined && !asked.after.includes(asked.unit) ? asked.unit : undefined
  const described = [refused ? 'refusal' : '', unit === undefined ? '' : 'unit'].filter(id => id !== '').join(' ')
  return (
    <>
      <h1 id="stem" class="stem">
        {asked.stem}
      </h1>
      <RefusalMessage refusal={refusal} />
      <p class="sentence">
        {asked.before}
        <label class="visually-hidden" for="answer">
          The missing words
        </label>
        <input
          type="text"
          id="answer"
          name="text"
          value={refusal?.typed ?? stored}
          autocomplete="off"
          autocapitalize="off"
          autocorrect="off"
          spellcheck={false}
          enterkeyhint="send"
          aria-describedby={described === '' ? undefined : described}
          aria-invalid={refused ? 'true' : undefined}
          autofocus={refused}
        />
        {asked.after}
      </p>
      {unit !== undefined && (
        <p class="fine" id="unit">
          Count in {unit}.
        </p>
      )}
    </>
  )
}

function RefusalMessage({ refusal }: { readonly refusal: Refusal | undefined }) {
  if (refusal === undefined) return null
  return (
    <p class="refusal" id="refusal">
      {refusal.message}
    </p>
  )
}
