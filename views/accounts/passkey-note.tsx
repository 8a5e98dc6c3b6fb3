/** Renders the button of something that a passkey does, which needs scripts, and says so where there are none. */
export function PasskeyNote({ label }: { readonly label: string }) {
  return (
    <>
      <p class="way-on">
        <button type="submit" class="secondary" data-passkey-button hidden>
          {label}
        </button>
      </p>
      <p class="fine" data-passkey-note role="status">
        Passkeys need a browser that runs scripts and keeps passkeys.
      </p>
    </>
  )
}
