/** Says what one line to write in is; `isWrong` ties it to the message with the id `refusal`. */
export interface FieldProps {
  readonly name: string
  readonly label: string
  readonly value?: string | undefined
  readonly max: number
  readonly type?: 'text' | 'password' | 'number'
  readonly hint?: string | undefined
  readonly inputmode?: 'numeric' | 'decimal'
  readonly autocomplete?: string
  readonly autocapitalize?: 'characters'
  readonly isOptional?: boolean
  readonly isWrong?: boolean
}

/** Renders a labelled line to write in. */
export function Field(props: FieldProps) {
  const { name, label, value, max, type = 'text', hint, isOptional = false, isWrong = false } = props
  const described = [hint !== undefined && `${name}-hint`, isWrong && 'refusal'].filter(Boolean).join(' ')
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <input
        id={name}
        name={name}
        type={type}
        value={value}
        maxlength={max}
        required={!isOptional}
        inputmode={props.inputmode}
        autocomplete={props.autocomplete ?? 'off'}
        autocapitalize={props.autocapitalize}
        aria-invalid={isWrong ? 'true' : undefined}
        aria-describedby={described === '' ? undefined : described}
      />
      {hint !== undefined && (
        <p class="fine" id={`${name}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
