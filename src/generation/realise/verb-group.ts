import { rememberedWith } from '../../item-checks/remembered.ts'
import { gerundOf, participleOf, pastForm, presentForm } from '../../text/verb-forms.ts'
import type { Agreement } from '../../vocabulary/agreement.ts'
import type { Verb } from '../../vocabulary/clause.ts'
import { type Link, linksOfModal } from './modal-links.ts'

/**
 * Is an inflected verb, cut where a question cuts it: `operator` is the word that changes places with the subject
 * (an auxiliary, a form of "be", or "did" where the verb needs support), `rest` what follows the subject then;
 * `plain` is the whole in the order of a statement.
 */
export interface VerbGroup {
  readonly operator: string
  readonly rest: readonly string[]
  readonly plain: readonly string[]
}

/** Inflects a verb for tense, aspect, voice and modal, agreeing with a subject of the given number. */
export function inflect(verb: Verb, number: Agreement): VerbGroup {
  const groups = groupsOf(verb)
  const group = groups.get(number) ?? inflectAnew(verb, number)
  groups.set(number, group)
  return group
}

// Each question for a fact and its statement have its verb.
const groupsOf = rememberedWith((_: Verb) => new Map<Agreement, VerbGroup>())

function inflectAnew(verb: Verb, number: Agreement): VerbGroup {
  const links = chainOf(verb)
  const words = links.flatMap((link, index) => {
    const before = links[index - 1]
    return [before === undefined ? finite(link, verb, number) : formAfter(before, link, verb), ...(link.tail ?? [])]
  })
  const [opener] = links
  const [first = verb.lemma, ...others] = words
  const after = [verb.particle].filter(isWord)
  const beside = [verb.negated ? 'not' : undefined, verb.adverb].filter(isWord)
  const isOperator = (links.length > 1 && opener?.supported !== true) || verb.lemma === 'be'
  if (isOperator)
    return { operator: first, rest: [...beside, ...others, ...after], plain: [first, ...beside, ...others, ...after] }
  const support = finite({ lemma: 'do' }, verb, number)
  const supported = [...beside, opener?.lemma ?? verb.lemma, ...others, ...after]
  return {
    operator: support,
    rest: supported,
    plain: verb.negated ? [support, ...supported] : [...beside, first, ...others, ...after],
  }
}

/** Shifts a verb one step back in time, as reported speech does after "said that": "is" to "was", "will" to "would". */
export function shiftBack(verb: Verb): Verb {
  const shifted: Readonly<Record<string, string>> = { can: 'could', may: 'might', will: 'would', shall: 'would' }
  const { modal } = verb
  if (modal !== undefined) {
    const [first = '', ...rest] = modal.split(' ')
    if (rest.length === 0 || shifted[first] !== undefined)
      return { ...verb, modal: [shifted[first] ?? first, ...rest].join(' ') }
    return verb.tense === 'future' ? { ...verb, tense: 'past', modal: `would ${modal}` } : { ...verb, tense: 'past' }
  }
  if (verb.tense === 'future') return { ...verb, tense: 'past', modal: 'would' }
  return { ...verb, tense: 'past' }
}

function chainOf(verb: Verb): Link[] {
  const opener = verb.modal === undefined ? [] : linksOfModal(verb.modal)
  const isFuture = verb.tense === 'future' && opener[0]?.fixed !== true
  return [
    ...(isFuture ? linksOfModal('will') : []),
    ...opener,
    ...(verb.perfect ? [{ lemma: 'have', makes: 'participle' as const }] : []),
    ...(verb.progressive ? [{ lemma: 'be', makes: 'gerund' as const }] : []),
    ...(verb.passive ? [{ lemma: 'be', makes: 'participle' as const }] : []),
    { lemma: verb.lemma },
  ]
}

function finite({ lemma, fixed }: Link, verb: Verb, number: Agreement): string {
  if (fixed === true) return lemma
  return verb.tense === 'past' ? pastForm(lemma, number) : presentForm(lemma, number)
}

function formAfter(before: Link, { lemma }: Link, verb: Verb): string {
  if (before.makes === 'participle') return isBirth(verb) && lemma === 'bear' ? 'born' : participleOf(lemma)
  return before.makes === 'gerund' ? gerundOf(lemma) : lemma
}

// "Was born" of people; "was borne out" of what is shown.
const isBirth = ({ lemma, particle, passive }: Verb): boolean => lemma === 'bear' && passive && particle === undefined

const isWord = (word: string | undefined): word is string => word !== undefined && word !== ''
