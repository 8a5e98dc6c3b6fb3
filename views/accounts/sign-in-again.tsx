/** Renders that something needs a sign-in of the last half hour, with the way to it. */
export function SignInAgain({ what }: { readonly what: string }) {
  return (
    <p>
      You signed in a while ago. To {what}, <a href="/sign-in?again=1&next=/account">sign in again</a> first.
    </p>
  )
}
