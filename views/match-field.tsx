import type { AnswerFieldProps } from './answer-field.ts'
import { RefusalMessage } from './refusal.tsx'
import { pairField } from './response-fields.ts'

/** Renders the prompts of a matching question, each with a list of the options to choose from. */
export function MatchField({ asked, fields, refusal }: AnswerFieldProps<'match'>) {
  const { prompts, options } = asked
  return (
    <fieldset aria-describedby={refusal === undefined ? 'how' : 'refusal how'}>
      <legend>
        <h1 id="stem" class="stem">
          {asked.stem}
        </h1>
      </legend>
      <RefusalMessage refusal={refusal} />
      <p class="how" id="how">
        {options.length > prompts.length
          ? 'Choose an answer for each. Use no answer twice; some are left over.'
          : 'Choose an answer for each. Use no answer twice.'}
      </p>
      <ul class="rows pairs">
        {prompts.map(({ id, text }, index) => {
          const given = fields.get(pairField(id))
          return (
            <li>
              <label for={id}>{text}</label>
              <select id={id} name={pairField(id)} autofocus={refusal !== undefined && index === 0}>
                <option value="">Choose</option>
                {options.map(option => (
                  <option value={option.id} selected={given === option.id}>
                    {option.text}
                  </option>
                ))}
              </select>
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}
