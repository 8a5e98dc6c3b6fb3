// @ts-check
// Makes an attempt's page smoother where scripts run; without it every link and form works as it stands.

const calm = matchMedia('(prefers-reduced-motion: reduce)')
const margin = 32

/** Finds the passage's box where it scrolls by itself, which it does on a wide screen only. */
function scrollBox() {
  const box = document.getElementById('passage')
  return box !== null && getComputedStyle(box).overflowY === 'auto' ? box : undefined
}

/**
 * Brings an element of the passage to the middle of what is seen of its box. The page moves only where the box, which
 * begins below the head of the page, could not show the element otherwise.
 * @param {HTMLElement} box
 * @param {Element} element
 * @param {ScrollBehavior} wanted
 */
function showWithin(box, element, wanted) {
  const behavior = calm.matches ? 'auto' : wanted
  const [outer, inner] = [box.getBoundingClientRect(), element.getBoundingClientRect()]
  const [top, bottom] = [Math.max(outer.top, 0), Math.min(outer.bottom, innerHeight)]
  const before = box.scrollTop
  const goal = before + inner.top + inner.height / 2 - (top + bottom) / 2
  const reached = Math.min(Math.max(goal, 0), box.scrollHeight - box.clientHeight)
  box.scrollTo({ top: reached, behavior })
  const below = inner.bottom - (reached - before) + margin - bottom
  if (below > 0) scrollBy({ top: below, behavior })
}

/** @param {ScrollBehavior} behavior */
function showEvidence(behavior) {
  const box = scrollBox()
  const evidence = document.getElementById('evidence-1') ?? document.getElementById('choice-1')
  if (box !== undefined && evidence !== null) showWithin(box, evidence, behavior)
  return evidence !== null
}

/** Names what is remembered of the passage's place, by attempt, so that the next question finds it where it was. */
const placeKey = `passage-place:${location.pathname}`

addEventListener('pagehide', () => {
  const box = scrollBox()
  if (box !== undefined) sessionStorage.setItem(placeKey, String(box.scrollTop))
})

if (!showEvidence('auto')) {
  const box = scrollBox()
  if (box !== undefined) box.scrollTop = Number(sessionStorage.getItem(placeKey) ?? 0)
}

document.addEventListener('htmx:after:swap', () => {
  showEvidence('smooth')
  const address = document.getElementById('question')?.getAttribute('data-address')
  if (address != null) history.replaceState(history.state, '', address)
  tellOfConnection('')
})

document.addEventListener('htmx:error', () => {
  tellOfConnection(document.getElementById('connection')?.getAttribute('data-message') ?? '')
})

/** @param {string} words */
function tellOfConnection(words) {
  const place = document.getElementById('connection')
  if (place !== null) place.textContent = words
}

document.addEventListener('click', event => {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null
  const box = scrollBox()
  const goal = link === null ? null : document.getElementById(link.getAttribute('href')?.slice(1) ?? '')
  if (box === undefined || goal === null || !box.contains(goal) || goal === box) return
  event.preventDefault()
  showWithin(box, goal, 'smooth')
  goal.focus({ preventScroll: true })
})
