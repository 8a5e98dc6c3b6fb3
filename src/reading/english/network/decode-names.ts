/** Is a run of words, first to last, both included, that a network took for a name, with the chance that it is one. */
export interface FoundName {
  readonly first: number
  readonly last: number
  readonly kind: string
  readonly confidence: number
}

/**
 * Finds the likeliest runs of names of a sentence: `tags` are "O", "B-person", "I-person" and so on, `chances` the chances
 * of each word's tags, a word after another. An "I" stands only behind its own "B" or "I". The confidence of a run is the
 * least chance of its words.
 */
export function decodeNames(words: number, tags: readonly string[], chances: Float32Array): FoundName[] {
  const count = tags.length
  const best = new Float64Array(words * count).fill(least)
  const from = new Int16Array(words * count)
  const isInside = tags.map(tag => tag.startsWith('I-'))
  const beginOf = tags.map(tag => tags.indexOf(tag.replace(/^I-/, 'B-')))
  const chance = (word: number, tag: number) => Math.log((chances[word * count + tag] ?? 0) + 1e-9)
  for (let word = 0; word < words; word += 1) {
    let top = 0
    if (word > 0)
      for (let tag = 1; tag < count; tag += 1)
        if ((best[(word - 1) * count + tag] ?? 0) > (best[(word - 1) * count + top] ?? 0)) top = tag
    for (let tag = 0; tag < count; tag += 1) {
      if (word === 0 && isInside[tag] === true) continue
      let before = top
      if (isInside[tag] === true) {
        const begin = beginOf[tag] ?? 0
        before = (best[(word - 1) * count + begin] ?? 0) > (best[(word - 1) * count + tag] ?? 0) ? begin : tag
      }
      best[word * count + tag] = (word === 0 ? 0 : (best[(word - 1) * count + before] ?? 0)) + chance(word, tag)
      from[word * count + tag] = before
    }
  }
  const chosen = new Int16Array(words)
  let at = 0
  for (let tag = 1; tag < count; tag += 1)
    if ((best[(words - 1) * count + tag] ?? 0) > (best[(words - 1) * count + at] ?? 0)) at = tag
  for (let word = words - 1; word >= 0; word -= 1) {
    chosen[word] = at
    at = from[word * count + at] ?? 0
  }
  return runsOf(chosen, tags, chances)
}

const least = -1e18

function runsOf(chosen: Int16Array, tags: readonly string[], chances: Float32Array): FoundName[] {
  const runs: FoundName[] = []
  chosen.forEach((tag, word) => {
    const name = tags[tag] ?? 'O'
    const own = chances[word * tags.length + tag] ?? 0
    const open = runs.at(-1)
    if (name.startsWith('B-')) runs.push({ first: word, last: word, kind: name.slice(2), confidence: own })
    else if (name.startsWith('I-') && open !== undefined)
      runs[runs.length - 1] = { ...open, last: word, confidence: Math.min(open.confidence, own) }
  })
  return runs
}
