import type { FormRefusal } from './form-refusal.tsx'

/** Says what one line to write in is: its name in the form, its label, and what browsers may fill in. */
export interface TextFieldProps {
  readonly name: string
  readonly label: string
  readonly type?: 'text' | 'email' | 'password'
  readonly autocomplete: string
  readonly value?: string | undefined
  readonly hint?: string
  readonly refusal?: FormRefusal | undefined
}

/** Renders a labelled line to write in, with what it takes and what is wrong with what was written. */
export function TextField({ name, label, type = 'text', autocomplete, value, hint, refusal }: TextFieldProps) {
  const fault = refusal?.faults.get(name)
  const described = [hint !== undefined && `${name}-hint`, fault !== undefined && `${name}-fault`].filter(Boolean)
  return (
    <div class="field">
      <label for={name}>{label}</label>
      {hint !== undefined && (
        <p class="fine" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={name}
        name={name}
        type={type}
        autocomplete={autocomplete}
        value={value}
        required
        maxlength={type === 'password' ? 1000 : 254}
        spellcheck={type === 'text' ? undefined : false}
        autocapitalize={type === 'text' ? undefined : 'none'}
        aria-invalid={fault === undefined ? undefined : 'true'}
        aria-describedby={described.length === 0 ? undefined : described.join(' ')}
      />
      {fault !== undefined && (
        <p class="fault" id={`${name}-fault`}>
          {fault}
        </p>
      )}
    </div>
  )
}
