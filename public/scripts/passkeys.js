// @ts-check
// Makes and uses passkeys where scripts run and the browser keeps passkeys; else the page says that it needs both.

const words = {
  cancelled: 'No passkey was given. Try again, or use a password.',
  known: 'This device has a passkey of this account already.',
  failed: 'That did not work. Check your connection and try again.',
}

/** @typedef {{ next: string }} Done */

/**
 * Posts JSON and gives the JSON that comes back; a problem becomes an error in its own words.
 * @param {string} address
 * @param {object} body
 * @returns {Promise<any>}
 */
async function post(address, body) {
  const headers = { 'Content-Type': 'application/json', Accept: 'application/json' }
  const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) })
  const answer = await response.json()
  if (response.ok) return answer
  const faults = (answer.errors ?? []).map((/** @type {{ detail: string }} */ { detail }) => detail)
  throw new Problem(faults.length > 0 ? faults.join(' ') : answer.detail)
}

class Problem extends Error {}

/** @param {string} text */
function bytesOf(text) {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(binary, sign => sign.charCodeAt(0))
}

/** @param {ArrayBuffer | null} buffer */
function textOf(buffer) {
  if (buffer === null) return undefined
  const binary = String.fromCharCode(...new Uint8Array(buffer))
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

// Older browsers read and write no JSON of passkeys themselves.

/** @param {any} offer */
function creationOf(offer) {
  if (PublicKeyCredential.parseCreationOptionsFromJSON) return PublicKeyCredential.parseCreationOptionsFromJSON(offer)
  const excludeCredentials = offer.excludeCredentials?.map((/** @type {any} */ one) => ({
    ...one,
    id: bytesOf(one.id),
  }))
  const user = { ...offer.user, id: bytesOf(offer.user.id) }
  return { ...offer, challenge: bytesOf(offer.challenge), user, excludeCredentials }
}

/** @param {any} offer */
function requestOf(offer) {
  if (PublicKeyCredential.parseRequestOptionsFromJSON) return PublicKeyCredential.parseRequestOptionsFromJSON(offer)
  return { ...offer, challenge: bytesOf(offer.challenge) }
}

/** @param {any} credential */
function answerOf(credential) {
  if (credential.toJSON) return credential.toJSON()
  const { id, type, authenticatorAttachment, response } = credential
  return {
    ...{ id, rawId: id, type, authenticatorAttachment },
    clientExtensionResults: credential.getClientExtensionResults(),
    response: {
      clientDataJSON: textOf(response.clientDataJSON),
      ...(response.attestationObject && { attestationObject: textOf(response.attestationObject) }),
      ...(response.getTransports && { transports: response.getTransports() }),
      ...(response.authenticatorData && { authenticatorData: textOf(response.authenticatorData) }),
      ...(response.signature && { signature: textOf(response.signature) }),
      ...(response.userHandle && { userHandle: textOf(response.userHandle) }),
    },
  }
}

/** @param {any} offer */
async function make(offer) {
  return answerOf(await navigator.credentials.create({ publicKey: creationOf(offer) }))
}

/**
 * Each way to use a passkey, by the name that the page gives it.
 * @type {Record<string, (place: HTMLElement) => Promise<Done>>}
 */
const ways = {
  async 'sign-in'(place) {
    const offer = await post('/passkeys/sign-in-offers', {})
    const answer = answerOf(await navigator.credentials.get({ publicKey: requestOf(offer) }))
    return post('/passkeys/sign-ins', { answer, next: place.getAttribute('data-next') })
  },
  async add() {
    return post('/passkeys', { answer: await make(await post('/passkeys/offers', {})) })
  },
  async setup(place) {
    const form = document.getElementById('setup')
    const fields = new FormData(form instanceof HTMLFormElement ? form : undefined)
    const given = { name: fields.get('name'), address: fields.get('address') }
    const address = place.getAttribute('data-address')
    const offer = await post(`${address}/passkey-offers`, given)
    return post(`${address}/passkeys`, { answer: await make(offer) })
  },
}

/** @param {unknown} error */
function wordsFor(error) {
  if (error instanceof Problem) return error.message
  const name = error instanceof Error ? error.name : ''
  if (name === 'InvalidStateError') return words.known
  return name === 'NotAllowedError' || name === 'AbortError' ? words.cancelled : words.failed
}

function showButtons() {
  if (!('PublicKeyCredential' in window) || !isSecureContext) return
  for (const place of document.querySelectorAll('[data-passkey]')) {
    place.querySelector('[data-passkey-button]')?.removeAttribute('hidden')
    const note = place.querySelector('[data-passkey-note]')
    if (note?.textContent?.includes('scripts')) note.textContent = ''
  }
}

document.addEventListener('click', async event => {
  const button = event.target instanceof Element ? event.target.closest('[data-passkey-button]') : null
  const place = button?.closest('[data-passkey]')
  if (!(button instanceof HTMLButtonElement) || !(place instanceof HTMLElement)) return
  event.preventDefault()
  const note = place.querySelector('[data-passkey-note]')
  button.disabled = true
  try {
    if (note !== null) note.textContent = ''
    const done = await ways[place.getAttribute('data-passkey') ?? '']?.(place)
    if (done !== undefined) location.assign(done.next)
  } catch (error) {
    if (note !== null) note.textContent = wordsFor(error)
  } finally {
    button.disabled = false
  }
})
document.addEventListener('htmx:after:swap', showButtons)
showButtons()
