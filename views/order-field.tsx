import type { AnswerFieldProps } from './answer-field.ts'
import { firstAmiss } from './first-amiss.ts'
import { RefusalMessage } from './refusal.tsx'
import { placeField } from './response-fields.ts'

/** Renders the items of an ordering question, each with a list of places to choose from. */
export function OrderField({ asked, fields, refusal }: AnswerFieldProps<'order'>) {
  const { items } = asked
  const given = items.map(({ id }) => fields.get(placeField(id)) ?? '')
  const focused = refusal === undefined ? -1 : firstAmiss(given)
  return (
    <fieldset aria-describedby={refusal === undefined ? 'how' : 'refusal how'}>
      <legend>
        <h1 id="stem" class="stem">
          {asked.stem}
        </h1>
      </legend>
      <RefusalMessage refusal={refusal} />
      <p class="how" id="how">
        Give each line its place: 1 came first, {items.length} came last.
      </p>
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
    </fieldset>
  )
}
