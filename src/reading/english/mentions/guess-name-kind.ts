import { sortOfPeople } from '../../../text/people-names.ts'
import { isFirstName, isLastName } from '../../../text/personal-names.ts'
import { sortOfPlace } from '../../../text/place-names.ts'
import type { Tree } from '../../trees/tree.ts'
import type { NameKind } from './english-mention.ts'
import { facilityNoun } from './facility-nouns.ts'
import type { Run } from './name-runs.ts'
import { kindOfKnownName, kindOfNameWord } from './name-words.ts'
import { sortOfRole } from './role-nouns.ts'
import { kindOfNoun } from './thing-nouns.ts'
import { isTradeNoun } from './trade-nouns.ts'

/** Is a guess what a name names; `isFact` where a gazetteer or the name itself says it. */
export interface NameGuess {
  readonly kind: NameKind
  readonly confidence: number
  readonly sort?: string
  readonly isFact?: boolean
}

/**
 * Guesses what a name names: by the gazetteers, by its class word ("University", "River"), by the title before it, by its
 * first name, and at last by the words around it.
 */
export function guessNameKind(tree: Tree, run: Run, hasTitle: boolean): NameGuess {
  const words = tree.tokens.slice(run.first, run.last + 1).map(({ text }) => text)
  const name = words.join(' ').replace(/ ?([-‐’'/]) ?/g, '$1')
  return (
    (hasTitle ? { kind: 'person', confidence: 0.95 } : undefined) ??
    byKnowledge(name, words, tree, run) ??
    byClass(words) ??
    byPerson(words) ??
    byContext(tree, run, words)
  )
}

function byKnowledge(name: string, words: readonly string[], tree: Tree, run: Run): NameGuess | undefined {
  const plain = name.toLowerCase()
  // "IS" is a group only where it stands in capitals.
  const known = /^(?:is|who|us|it)$/.test(plain) && name !== name.toUpperCase() ? undefined : kindOfKnownName(plain)
  if (known !== undefined) return { kind: known, confidence: 0.95, isFact: true }
  const place = name === 'us' || name === 'Us' ? undefined : sortOfPlace(name)
  if (place === undefined) return undefined
  const isName = words.length === 1 && (isFirstName(name) || isLastName(name))
  if (isName && /^(?:nsubj|flat)/.test(tree.tokens[run.first]?.relation ?? '') && place !== 'country') return undefined
  const sort = place === 'water' || place === 'continent' ? 'region' : place
  return {
    kind: 'place',
    confidence: place === 'city' ? (isName ? 0.6 : 0.9) : 0.97,
    sort,
    isFact: !isName && place !== 'city',
  }
}

function byClass(words: readonly string[]): NameGuess | undefined {
  const at = words.findIndex(word => /^(?:of|for)$/.test(word))
  const own = at > 0 ? words.slice(0, at) : words
  const last = own.at(-1) ?? ''
  if (/^\d/.test(last) && own.length > 1) return byModel(own)
  const isAlone = own.length === 1 && at < 0
  const site = facilityNoun(last.toLowerCase())
  const kind = isAlone ? undefined : (kindOfNameWord(last) ?? (site?.how === 'sure' ? 'facility' : undefined))
  if (kind === undefined)
    return /^(?:Mount|Lake|Cape|Isle|Gulf|Port|Fort|Camp)$/.test(own[0] ?? '') && words.length > 1
      ? { kind: /^(?:Fort|Camp)$/.test(own[0] ?? '') ? 'facility' : 'place', confidence: 0.85 }
      : undefined
  // "Bagram Airfield" is one whatever the words around it say; a house or a centre may be a body.
  const isSite = kind === 'facility' && site?.how === 'sure' && at < 0
  return {
    kind,
    confidence: isSite ? 0.95 : 0.85,
    isFact: kind !== 'other' && kind !== 'event',
    ...(kind === 'facility' && site !== undefined && { sort: site.sort }),
  }
}

// "Boeing 737", "F-16", "AK-47".
const byModel = (words: readonly string[]): NameGuess | undefined =>
  /^(?:Boeing|Airbus|MiG|F|B|A|AK|MQ|KC|Su|USS|HMS|Tu|M)$/i.test(words[0] ?? '')
    ? { kind: 'equipment', confidence: 0.85 }
    : undefined

function byPerson(words: readonly string[]): NameGuess | undefined {
  const parts = words.filter(word => /^\p{L}/u.test(word))
  if (parts.some(word => /^(?:of|for|and)$/.test(word)) || words.includes('&') || parts.length > 5) return undefined
  if (/^(?:USS|HMS|HMAS|FS)$/.test(words[0] ?? '') && words.length > 1) return { kind: 'equipment', confidence: 0.9 }
  const [first = '', second] = parts
  if (isFirstName(first) && second !== undefined) return { kind: 'person', confidence: 0.88 }
  if (/^\p{Lu}\.?$/u.test(first) && second !== undefined && isLastName(parts.at(-1) ?? ''))
    return { kind: 'person', confidence: 0.85 }
  if (parts.length > 1 && (isLastName(parts.at(-1) ?? '') || /^(?:bin|ibn|abu|al|van|von|de)$/i.test(first)))
    return { kind: 'person', confidence: 0.75 }
  if (second === undefined && isFirstName(first) && words.length === 1) return { kind: 'person', confidence: 0.6 }
  return second === undefined && isLastName(first) ? { kind: 'person', confidence: 0.5 } : undefined
}

function byContext(tree: Tree, run: Run, words: readonly string[]): NameGuess {
  const beside = nounBeside(tree, run)
  if (beside !== undefined) return beside
  const before = tree.tokens[run.first - 1]?.text.toLowerCase() ?? ''
  const isOne = words.length === 1
  if (isOne && /^[A-Z][A-Z&.-]{1,6}$/.test(words[0] ?? '')) return { kind: 'organisation', confidence: 0.65 }
  if (words.some(word => sortOfPeople(word) !== undefined) && !isOne) return { kind: 'organisation', confidence: 0.4 }
  if (/^(?:in|near|at|outside|around|throughout|across)$/.test(before)) return { kind: 'place', confidence: 0.6 }
  if (isSpeaking(tree, run)) return { kind: 'person', confidence: 0.6 }
  if (
    /^\p{Lu}\p{Ll}+(?:land|stan|ville|burg|burgh|shire|ton|grad|abad|pur|polis|stadt|heim|dorf|berg|bad|ford)$/u.test(
      words.at(-1) ?? '',
    )
  )
    return { kind: 'place', confidence: 0.5 }
  const isTwo = words.length >= 2 && words.length <= 3 && words.every(word => /^\p{Lu}\p{Ll}+$/u.test(word))
  const isBare = before !== 'the' && tree.tokens.slice(run.first, run.last).every(({ upos }) => upos === 'PROPN')
  if (isTwo && isBare && isFlat(tree, run)) return { kind: 'person', confidence: 0.55 }
  return before === 'the' && !isOne ? { kind: 'organisation', confidence: 0.4 } : { kind: 'other', confidence: 0.3 }
}

const isFlat = (tree: Tree, { first, last }: Run): boolean =>
  tree.tokens.slice(first + 1, last + 1).some(({ relation }) => relation.startsWith('flat'))

// "Varn, a town", "the group Varn", "Kobe restaurant": the noun in apposition says it.
function nounBeside(tree: Tree, { first, last }: Run): NameGuess | undefined {
  const inside = (index: number) => index >= first && index <= last
  for (let at = first; at <= last; at += 1) {
    for (const child of tree.childrenOf(at)) {
      const { relation = '', upos = '', lemma = '' } = tree.tokens[child] ?? {}
      if (inside(child) || !/^(?:appos|nmod:desc)/.test(relation) || upos !== 'NOUN') continue
      const guess = byNoun(lemma)
      if (guess !== undefined) return guess
    }
    const { head = -1, relation = '' } = tree.tokens[at] ?? {}
    const above = tree.tokens[head]
    if (above === undefined || inside(head) || above.upos !== 'NOUN') continue
    if (/^(?:appos|flat)/.test(relation)) return byNoun(above.lemma)
    if (relation.startsWith('nsubj') && tree.childrenOf(head).some(child => tree.tokens[child]?.relation === 'cop'))
      return byNoun(above.lemma)
  }
  return undefined
}

function byNoun(lemma: string): NameGuess | undefined {
  const noun = lemma.toLowerCase()
  if (sortOfRole(noun) !== undefined || isTradeNoun(noun)) return { kind: 'person', confidence: 0.85 }
  const kind = facilityNoun(noun)?.how === 'sure' ? 'facility' : kindOfNoun(noun)
  return kind === 'person' || kind === 'place' || kind === 'facility' || kind === 'organisation' || kind === 'event'
    ? { kind, confidence: 0.8 }
    : undefined
}

const saying =
  /^(?:say|tell|add|ask|announce|argue|write|explain|think|believe|know|warn|insist|admit|reply|recall|note)$/

function isSpeaking(tree: Tree, { first, last }: Run): boolean {
  return tree.tokens.slice(first, last + 1).some(({ head, relation }) => {
    return relation.startsWith('nsubj') && saying.test(tree.tokens[head]?.lemma ?? '')
  })
}
