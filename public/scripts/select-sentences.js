// @ts-check
// Where a question asks to show a place, words that are selected in the passage tick the sentences that hold them. The
// boxes to tick work by themselves.

const pause = 300

/** @type {Set<HTMLInputElement>} */
let ticked = new Set()
/** @type {ReturnType<typeof setTimeout> | undefined} */
let waiting

function tellOfSelecting() {
  document.getElementById('selecting')?.removeAttribute('hidden')
}

/**
 * Finds the sentences of one paragraph that a range touches. The boxes stand in the order of the passage, so each
 * sentence is looked for after the one before.
 * @param {Range} range
 * @param {Element} paragraph
 * @param {Element} group
 */
function sentencesIn(range, paragraph, group) {
  if (!range.intersectsNode(paragraph)) return []
  const text = paragraph.textContent ?? ''
  const start = paragraph.contains(range.startContainer)
    ? offsetOf(paragraph, range.startContainer, range.startOffset)
    : 0
  const end = paragraph.contains(range.endContainer)
    ? offsetOf(paragraph, range.endContainer, range.endOffset)
    : text.length
  let from = 0
  return [...group.querySelectorAll('label')].flatMap(label => {
    const sentence = label.textContent?.trim() ?? ''
    const begins = text.indexOf(sentence, from)
    from = begins + sentence.length
    const box = label.querySelector('input')
    return box !== null && begins < end && start < from ? [box] : []
  })
}

/**
 * @param {Element} paragraph
 * @param {Node} node
 * @param {number} offset
 */
function offsetOf(paragraph, node, offset) {
  const before = document.createRange()
  before.setStart(paragraph, 0)
  before.setEnd(node, offset)
  return before.toString().length
}

function tickSelected() {
  const selection = getSelection()
  const passage = document.getElementById('passage-text')
  const groups = document.querySelectorAll('.sentences .paragraph')
  if (selection === null || passage === null || groups.length === 0) return
  if (selection.isCollapsed) {
    ticked = new Set()
    return
  }
  const range = selection.getRangeAt(0)
  if (!passage.contains(range.commonAncestorContainer)) return
  const touched = [...passage.querySelectorAll('p')].flatMap((paragraph, index) => {
    const group = groups[index]
    return group === undefined ? [] : sentencesIn(range, paragraph, group)
  })
  // While a selection grows or shrinks, it takes back what it alone had ticked.
  for (const box of ticked) if (!touched.includes(box)) box.checked = false
  ticked = new Set(touched.filter(box => ticked.has(box) || !box.checked))
  for (const box of touched) box.checked = true
  const box = touched[0]
  if (box === undefined) return
  const [label, list] = [box.closest('label'), box.closest('.sentences')]
  // Only the list may move: the reader's place in the passage stays.
  if (label !== null && list !== null) list.scrollTop = label.offsetTop
  const status = document.getElementById('status')
  if (status !== null) status.textContent = `${touched.length === 1 ? 'Sentence' : 'Sentences'} ticked.`
}

document.addEventListener('selectionchange', () => {
  clearTimeout(waiting)
  waiting = setTimeout(tickSelected, pause)
})
document.addEventListener('htmx:after:swap', tellOfSelecting)
tellOfSelecting()
