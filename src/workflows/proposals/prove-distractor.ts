import { contentOf } from '../../item-checks/content-words.ts'
import { readFigures } from '../../item-checks/figures.ts'
import { plainWording } from '../../item-checks/words.ts'
import type { Option } from '../../vocabulary/option.ts'
import type { Span } from '../../vocabulary/span.ts'
import { type Dropped, drop } from './drop.ts'
import { type Ground, speaksToMachine } from './quoted-sentence.ts'

/** Is what a wrong option stands beside. `evidence` are the places that show the key. */
export interface Beside {
  readonly stem: string
  readonly key: string
  readonly evidence: readonly Span[]
}

/** Is a wrong option without the id that its question gives it. */
export type ProvedDistractor = Omit<Option, 'id'>

const longest = 200
const opening =
  /^(?:because|because of|due to|owing to|thanks to|as a result of|in order to|so that|to|by|for|from|in|at|on|with|after|that)(?= )/i

/**
 * Proves a proposed wrong option: it has the form of the key, says something else than the key, and no sentence of the
 * article says it. A single word or name may stand in a sentence that speaks of nothing that is asked.
 */
export function proveDistractor(ground: Ground, proposed: string, beside: Beside): ProvedDistractor | Dropped {
  const text = proposed.normalize('NFC').trim()
  const { stem, key, evidence } = beside
  if (text.length > longest || /[\n\r\t<>{}]/.test(text) || speaksToMachine(text)) return drop('wrong-shape')
  const [own, right] = [plainWording(text), plainWording(key)]
  if (own === '' || ` ${own} `.includes(` ${right} `) || ` ${right} `.includes(` ${own} `))
    return drop('distractor-like-key')
  if (!isOfOneForm(text, key)) return drop('distractor-unlike-form')
  const { reader, sentences } = ground
  const asked = contentOf(reader, stem)
  const said = [...contentOf(reader, text).keys()].filter(unit => !asked.has(unit))
  const meant = [...contentOf(reader, key).keys()]
  if (said.length > 0 && said.every(unit => meant.includes(unit)) && !hasFigure(text))
    return drop('distractor-like-key')
  const units = said.length > 0 ? said : [...contentOf(reader, text).keys()]
  const { text: words } = reader.bank.article
  const isSaid = sentences.some(({ start, end }) => {
    const content = contentOf(reader, words.slice(start, end))
    if (!units.every(unit => content.has(unit)) || !hasFigures(words.slice(start, end), text)) return false
    const isEvidence = evidence.some(place => place.start < end && start < place.end)
    return isEvidence || units.length > 1 || [...asked.keys()].some(unit => content.has(unit))
  })
  if (isSaid || units.length === 0) return drop('distractor-supported')
  return {
    text,
    origin: { from: 'model', model: ground.model },
    excluded: 'not-stated',
    rationale: { text: 'The article does not give this as the answer.', evidence: [] },
  }
}

function isOfOneForm(text: string, key: string): boolean {
  const opens = (words: string) => opening.exec(words)?.[0].toLowerCase() ?? ''
  const isCapital = (words: string) => /^\p{Lu}/u.test(words)
  const isEnded = (words: string) => /[.!?]$/.test(words)
  const ratio = text.length / key.length
  return (
    opens(text) === opens(key) &&
    isCapital(text) === isCapital(key) &&
    isEnded(text) === isEnded(key) &&
    hasFigure(text) === hasFigure(key) &&
    (key.length < 12 || (ratio > 0.4 && ratio < 2.5))
  )
}

const hasFigure = (text: string): boolean => readFigures(text).figures.length > 0

function hasFigures(sentence: string, text: string): boolean {
  const there = readFigures(sentence).figures
  return readFigures(text).figures.every(({ value }) => there.some(one => one.value === value))
}
