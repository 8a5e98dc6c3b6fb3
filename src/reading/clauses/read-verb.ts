import type { Verb } from '../../vocabulary/clause.ts'
import { childrenBy, hasRelation, lemmaOf, subtreeOf, type Tree, tagOf } from '../trees/tree.ts'

/** Is a predicate of a sentence: its verb or the word that a copula joins, and where its auxiliaries stand. */
export interface Predicate {
  readonly token: number
  readonly copula?: number
  /** Is the predicate whose subject and auxiliaries a coordinated one shares. */
  readonly sharedWith?: number
  /** Says that the predicate is a past participle that stands for a clause: "the firm, founded in 1998". */
  readonly isParticiple?: boolean
}

/** Reads the verb of a predicate: tense, aspect, voice, modal, particle, negation. Gives `undefined` for one that isn't finite. */
export function readVerb(tree: Tree, predicate: Predicate): Verb | undefined {
  const { token, copula, sharedWith, isParticiple } = predicate
  if (lemmaOf(tree, token) === '') return undefined
  // "Is to be held" is planned, not done.
  if (childrenBy(tree, token, 'mark').some(mark => lemmaOf(tree, mark) === 'to')) return undefined
  // "Their friend, played by Mira Olm": a participle that its auxiliary is lost of.
  if (isParticiple !== true && childrenBy(tree, token, 'nsubj:pass').length > 0 && isActive(tree, predicate))
    return undefined
  if (isParticiple === true)
    return { ...founded, lemma: lemmaOf(tree, token), ...particleOf(tree, token), negated: isNegated(tree, token) }
  const own = auxiliariesOf(tree, token, copula)
  const tag = tagOf(tree, copula ?? token)
  const others = sharedWith === undefined ? [] : auxiliariesOf(tree, sharedWith, undefined)
  // "Will fill a space and make power": a form of the present that may as well be an infinitive.
  const isInfinitive = tag === 'VBP' && others.some(aux => tagOf(tree, aux) === 'MD')
  const isBare = own.length === 0 && copula === undefined && (isInfinitive || !/^VB[DPZ]$/.test(tag))
  const shared = isBare ? others : []
  const auxiliaries = own.length > 0 ? own : shared
  const chain = [...auxiliaries, copula ?? token]
  const finite = chain[0] ?? token
  const modal = auxiliaries.find(aux => tagOf(tree, aux) === 'MD')
  const tense = modal === undefined ? tenseOf(tree, finite) : modalTense(tree, modal)
  // "Will Lund made 9 boats": a modal has no verb of the past behind it.
  if (modal !== undefined && isPast(tree, chain[chain.indexOf(modal) + 1])) return undefined
  const negated = sharesNegation(tree, predicate)
  if (tense === undefined || negated === 'unsure') return undefined
  const has = (lemma: string, relation: string) =>
    auxiliaries.some(aux => lemmaOf(tree, aux) === lemma && tree.tokens[aux]?.relation === relation)
  const word = modal === undefined ? undefined : modalOf(tree, modal)
  return {
    lemma: copula === undefined ? lemmaOf(tree, token) : 'be',
    ...(copula === undefined && particleOf(tree, token)),
    tense,
    // "Had known" is before something that the statement doesn't name: "knew" says as much.
    perfect: has('have', 'aux') && !(tense === 'past' && modal === undefined),
    progressive:
      (auxiliaries.some(aux => lemmaOf(tree, aux) === 'be' && tree.tokens[aux]?.relation === 'aux') &&
        /^VBG$/.test(tagOf(tree, copula ?? token))) ||
      // "Is being prepared" isn't "is prepared".
      auxiliaries.some(aux => tree.tokens[aux]?.relation === 'aux:pass' && tagOf(tree, aux) === 'VBG'),
    passive: auxiliaries.some(aux => tree.tokens[aux]?.relation === 'aux:pass'),
    ...(word !== undefined && { modal: word }),
    negated,
  }
}

const isActive = (tree: Tree, { token, sharedWith }: Predicate): boolean =>
  [token, ...(sharedWith === undefined ? [] : [sharedWith])].every(at => childrenBy(tree, at, 'aux:pass').length === 0)

// "Cut" and "put" may be either.
const isPast = (tree: Tree, token: number | undefined): boolean =>
  token !== undefined &&
  /^VB[DN]$/.test(tagOf(tree, token)) &&
  tree.tokens[token]?.text.toLowerCase() !== lemmaOf(tree, token)

// "Did not sell but rented" denies the first alone; of "did not sell and rent" nothing is sure.
function sharesNegation(tree: Tree, { token, sharedWith }: Predicate): boolean | 'unsure' {
  if (isNegated(tree, token)) return true
  if (sharedWith === undefined || !isNegated(tree, sharedWith)) return false
  return childrenBy(tree, token, 'cc').some(at => lemmaOf(tree, at) === 'but') ? false : 'unsure'
}

const founded = { tense: 'past', perfect: false, progressive: false, passive: true } as const

function particleOf(tree: Tree, token: number): Pick<Verb, 'particle'> {
  const particle = childrenBy(tree, token, 'compound:prt').map(at => lemmaOf(tree, at))[0]
  return particle === undefined || particle === '' ? {} : { particle }
}

/** Tells whether a predicate is negated: "not", "n't", "never", "no longer". */
export function isNegated(tree: Tree, token: number): boolean {
  return tree.childrenOf(token).some(child => {
    if (/^(?:not|n['’]?t|never|neither|nor)$/.test(lemmaOf(tree, child))) return !hasRelation(tree, child, 'conj')
    // "No longer", "not only", "no more".
    return (
      hasRelation(tree, child, 'advmod') &&
      subtreeOf(tree, child).some(at => /^(?:no|not|never)$/.test(lemmaOf(tree, at)))
    )
  })
}

function auxiliariesOf(tree: Tree, token: number, copula: number | undefined): number[] {
  return childrenBy(tree, token, 'aux').filter(aux => aux !== copula && aux < (copula ?? token))
}

function tenseOf(tree: Tree, token: number): Verb['tense'] | undefined {
  const tag = tagOf(tree, token)
  if (tag === 'VBD') return 'past'
  return tag === 'VBZ' || tag === 'VBP' ? 'present' : undefined
}

const modalTense = (tree: Tree, modal: number): Verb['tense'] =>
  /^(?:will|shall|'ll|’ll|wo)$/.test(lemmaOf(tree, modal)) ? 'future' : 'past'

function modalOf(tree: Tree, modal: number): string | undefined {
  const word = (tree.tokens[modal]?.text ?? '').toLowerCase()
  if (/^(?:will|shall|['’]ll|wo)$/.test(word)) return undefined
  const full: Readonly<Record<string, string>> = { "'d": 'would', '’d': 'would', ca: 'can' }
  return word === '' ? undefined : (full[word] ?? word)
}
