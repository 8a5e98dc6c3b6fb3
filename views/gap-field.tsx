import type { AnswerFieldProps } from './answer-field.ts'
import { RefusalMessage } from './refusal.tsx'

/** Renders the gap of a fill-in question as a text box within its sentence. */
export function GapField({ asked, fields, refusal }: AnswerFieldProps<'blank'>) {
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
          value={fields.get('text') ?? ''}
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
