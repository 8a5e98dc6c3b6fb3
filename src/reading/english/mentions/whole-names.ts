import type { Token } from '../../../vocabulary/parsed-text.ts'
import type { Tree } from '../../trees/tree.ts'
import type { NameRun } from './english-mention.ts'
import { kindOfNameWord } from './name-words.ts'

/**
 * Makes names whole that a tagger cut: one word in capitals between two names of a kind ("Heaven Sent Gaming"), an initial
 * before a last name ("Ada B. Lund"), the army of a people ("Varn People's Army"), a version ("Olm Market 2.0"). A storm with a name is an event, a municipality a place.
 */
export function wholeNames({ tokens }: Tree, names: readonly NameRun[]): NameRun[] {
  const whole: NameRun[] = []
  for (const name of names) {
    const last = whole.at(-1)
    const isRest = last !== undefined && name.first <= last.last
    if (last !== undefined && !isRest && areOne(tokens, last, name))
      whole.splice(-1, 1, { ...last, last: name.last, confidence: Math.min(last.confidence, name.confidence) })
    else if (!isRest)
      whole.push(byOpening(tokens, { ...name, first: startOf(tokens, name), last: endOf(tokens, name) }))
  }
  return whole
}

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}\p{Ll}+$/u.test(token.text)

function areOne(tokens: readonly Token[], one: NameRun, other: NameRun): boolean {
  const isBody = one.kind === other.kind && /^(?:organisation|facility)$/.test(one.kind)
  return isBody && other.first === one.last + 2 && isCapital(tokens[one.last + 1])
}

// "Somebody named Page Mira Olm": what follows in capitals is all name.
function startOf(tokens: readonly Token[], { first, kind }: NameRun): number {
  let start = first
  while (kind === 'person' && start > 0 && isCapital(tokens[start - 1])) start -= 1
  const before = tokens[start - 1]
  return before?.relation === 'acl' && /^(?:named|called)$/.test(before.text) ? start : first
}

function endOf(tokens: readonly Token[], { first, last, kind }: NameRun): number {
  const [own, one, two] = tokens.slice(last, last + 3)
  // "Olm Market 2.0", "Olm Quest III": another thing than the one without it.
  const isPart = one !== undefined && first <= one.head && one.head <= last && !/^(?:person|date)$/.test(kind)
  if (isPart && version.test(one.text)) return last + 1
  if (own === undefined || one === undefined || two === undefined) return last
  if (kind === 'person' && /^\p{Lu}\.$/u.test(one.text) && two.upos === 'PROPN' && /^\p{Lu}\p{L}+$/u.test(two.text))
    return last + 2
  // "Olm I, Emperor of Varn".
  if (kind === 'person' && /^(?:I|II|III|IV|VI*)$/.test(one.text) && two.text === ',' && isCapital(own)) return last + 1
  const isOwner =
    one.xpos === 'POS' && /^(?:People|Workers|Women|Farmers|Teachers|Students|Children|Veterans)$/.test(own.text)
  return isOwner && isCapital(two) && kindOfNameWord(two.text) === 'organisation' ? last + 2 : last
}

const version = /^(?:\d{1,2}\.\d{1,2}|II|III|IV|VI{0,3}|IX)$/
const storms = /^(?:Cyclone|Hurricane|Typhoon)$/
const lands = /^(?:Municipality|Province|Kingdom|Island|Isle|Bay|Gulf|Cape|Strait|County|Town|City)$/

// "Hurricane Mira", "the Municipality of Olm".
function byOpening(tokens: readonly Token[], name: NameRun): NameRun {
  const [first = '', second = ''] = tokens.slice(name.first, name.last + 1).map(({ text }) => text)
  const { kind: own } = name
  const kind = storms.test(first) && second !== '' ? 'event' : lands.test(first) && second === 'of' ? 'place' : own
  return kind === own ? name : { first: name.first, last: name.last, confidence: name.confidence, kind }
}
