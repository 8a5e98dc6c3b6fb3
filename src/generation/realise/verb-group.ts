import { gerundOf, participleOf, pastForm, presentForm } from '../../text/verb-forms.ts'
import type { Agreement } from '../../vocabulary/agreement.ts'
import type { Verb } from '../../vocabulary/clause.ts'

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

interface Link {
  readonly lemma: string
  readonly makes?: 'base' | 'participle' | 'gerund'
}

/** Inflects a verb for tense, aspect, voice and modal, agreeing with a subject of the given number. */
export function inflect(verb: Verb, number: Agreement): VerbGroup {
  const words = chainOf(verb).map((link, index, links) => {
    const before = links[index - 1]
    if (before === undefined) return finite(link.lemma, verb, number)
    if (before.makes === 'participle') return isBirth(verb) && link.lemma === 'bear' ? 'born' : participleOf(link.lemma)
    return before.makes === 'gerund' ? gerundOf(link.lemma) : link.lemma
  })
  const [first = verb.lemma, ...others] = words
  const after = [verb.particle].filter(isWord)
  const beside = [verb.negated ? 'not' : undefined, verb.adverb].filter(isWord)
  if (others.length > 0 || verb.lemma === 'be')
    return { operator: first, rest: [...beside, ...others, ...after], plain: [first, ...beside, ...others, ...after] }
  const support = finite('do', verb, number)
  const supported = [...beside, verb.lemma, ...after]
  return {
    operator: support,
    rest: supported,
    plain: verb.negated ? [support, ...supported] : [...beside, first, ...after],
  }
}

/** Shifts a verb one step back in time, as reported speech does after "said that": "is" to "was", "will" to "would". */
export function shiftBack(verb: Verb): Verb {
  const shifted: Readonly<Record<string, string>> = { can: 'could', may: 'might', will: 'would', shall: 'would' }
  if (verb.modal !== undefined) return { ...verb, modal: shifted[verb.modal] ?? verb.modal }
  if (verb.tense === 'future') return { ...verb, tense: 'past', modal: 'would' }
  return { ...verb, tense: 'past' }
}

function chainOf(verb: Verb): Link[] {
  const opener = verb.modal ?? (verb.tense === 'future' ? 'will' : undefined)
  return [
    ...(opener === undefined ? [] : [{ lemma: opener, makes: 'base' as const }]),
    ...(verb.perfect ? [{ lemma: 'have', makes: 'participle' as const }] : []),
    ...(verb.progressive ? [{ lemma: 'be', makes: 'gerund' as const }] : []),
    ...(verb.passive ? [{ lemma: 'be', makes: 'participle' as const }] : []),
    { lemma: verb.lemma },
  ]
}

function finite(lemma: string, verb: Verb, number: Agreement): string {
  if (verb.modal !== undefined || verb.tense === 'future') return lemma
  return verb.tense === 'past' ? pastForm(lemma, number) : presentForm(lemma, number)
}

// "Was born" of people; "was borne out" of what is shown.
const isBirth = ({ lemma, particle, passive }: Verb): boolean => lemma === 'bear' && passive && particle === undefined

const isWord = (word: string | undefined): word is string => word !== undefined && word !== ''
