import type { AnswerFieldProps } from './answer-field.ts'
import { AnswerFieldset } from './answer-fieldset.tsx'
import { firstAmiss } from './first-amiss.ts'
import { pairField } from './response-fields.ts'

/** Renders the prompts of a matching question, each with a list of the options to choose from. */
export function MatchField({ asked, fields, refusal }: AnswerFieldProps<'match'>) {
  const { prompts, options } = asked
  const given = prompts.map(({ id }) => fields.get(pairField(id)) ?? '')
  const focused = refusal === undefined ? -1 : firstAmiss(given)
  return (
    <AnswerFieldset
      stem={asked.stem}
      refusal={refusal}
      how={
        <>
          Choose an answer for each line, and none twice.
          {options.length > prompts.length && ' There are more answers than lines.'}
        </>
      }
    >
      <ul class="rows pairs">
        {prompts.map(({ id, text }, index) => (
          <li>
            <label for={id}>{text}</label>
            <select id={id} name={pairField(id)} autofocus={index === focused}>
              <option value="">Choose an answer</option>
              {options.map(option => (
                <option value={option.id} selected={given[index] === option.id}>
                  {option.text}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </AnswerFieldset>
  )
}
