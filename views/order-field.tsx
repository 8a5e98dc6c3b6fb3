import type { AnswerFieldProps } from './answer-field.ts'
import { AnswerFieldset } from './answer-fieldset.tsx'
import { firstAmiss } from './first-amiss.ts'
import { placeField } from './response-fields.ts'

/** Renders the items of an ordering question, each with a list of places to choose from. */
export function OrderField({ asked, fields, refusal }: AnswerFieldProps<'order'>) {
  const { items } = asked
  const given = items.map(({ id }) => fields.get(placeField(id)) ?? '')
  const focused = refusal === undefined ? -1 : firstAmiss(given)
  return (
    <AnswerFieldset
      stem={asked.stem}
      refusal={refusal}
      how={<>Give each line its place: 1 came first, {items.length} came last.</>}
    >
      <ul class="rows places">
        {items.map(({ id, text }, index) => (
          <li>
            <label for={id}>{text}</label>
            <select id={id} name={placeField(id)} autofocus={index === focused}>
              <option value="">Place</option>
              {items.map((_, place) => (
                <option value={String(place + 1)} selected={given[index] === String(place + 1)}>
                  {place + 1}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </AnswerFieldset>
  )
}
