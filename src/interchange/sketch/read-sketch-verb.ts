import type { Verb } from '../../vocabulary/clause.ts'

const modals = ['can', 'could', 'may', 'might', 'must', 'shall', 'should', 'would', 'will']

/**
 * Reads a verb of a sketch: a lemma and its particle, then after a comma any of `past` (the default), `present`,
 * `future`, `perfect`, `progressive`, `passive`, `not`, a modal, and one adverb.
 *
 * @example readSketchVerb('carry out, past perfect') // had carried out
 */
export function readSketchVerb(text: string): Verb {
  const [head = '', choices = ''] = text.split(',')
  const [lemma = '', ...particle] = head.trim().split(/\s+/)
  const words = choices.split(/\s+/).filter(word => word !== '' && word !== 'modal')
  const take = (word: string): boolean => words.includes(word)
  const modal = words.find(word => modals.includes(word))
  const known = ['past', 'present', 'future', 'perfect', 'progressive', 'passive', 'not', modal]
  const adverb = words.filter(word => !known.includes(word)).join(' ')
  return {
    lemma,
    ...(particle.length > 0 && { particle: particle.join(' ') }),
    tense: take('present') ? 'present' : take('future') ? 'future' : 'past',
    perfect: take('perfect'),
    progressive: take('progressive'),
    passive: take('passive'),
    ...(modal !== undefined && { modal }),
    ...(adverb !== '' && { adverb }),
    negated: take('not'),
  }
}
