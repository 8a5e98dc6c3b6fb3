import type { AnswerFieldProps } from './answer-field.ts'
import { AnswerFieldset } from './answer-fieldset.tsx'

/** Renders the options of a choice question as radio buttons. */
export function ChoiceField({ asked, fields, refusal }: AnswerFieldProps<'choice'>) {
  const selected = fields.get('option')
  const focused = asked.options.find(({ id }) => id === selected)?.id ?? asked.options[0]?.id
  return (
    <AnswerFieldset stem={asked.stem} refusal={refusal}>
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
    </AnswerFieldset>
  )
}
