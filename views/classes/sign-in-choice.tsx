import type { SignIn } from '../../src/vocabulary/class.ts'

/** Renders the choice of how students get into a class. */
export function SignInChoice({ chosen }: { readonly chosen: SignIn }) {
  return (
    <fieldset class="field">
      <legend>How students get in</legend>
      <label class="tick">
        <input type="radio" name="signIn" value="roster" checked={chosen === 'roster'} />
        With their name and a PIN: you see who took which quiz
      </label>
      <label class="tick">
        <input type="radio" name="signIn" value="open" checked={chosen === 'open'} />
        With the class code alone: nobody is named
      </label>
    </fieldset>
  )
}
