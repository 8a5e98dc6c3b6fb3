/**
 * Is one link of a verb chain: its dictionary form, the form that it asks of the next link, the words that stand
 * between the two ("to", "going to"), whether it never changes ("must") and whether a question puts "do" before it.
 */
export interface Link {
  readonly lemma: string
  readonly makes?: 'base' | 'participle' | 'gerund'
  readonly tail?: readonly string[]
  readonly fixed?: boolean
  readonly supported?: boolean
}

const plain = /^(?:can|could|may|might|must|shall|should|will|would)$/

/**
 * Reads a modal as links of a verb chain: "must"; "have to", "need to" and "used to", which take "do" in questions;
 * "be going to", "be able to", "be due to"; "ought to"; and one after the other, "will have to".
 */
export function linksOfModal(modal: string): Link[] {
  const [first = '', ...rest] = modal.split(' ')
  if (plain.test(first)) {
    const link: Link = { lemma: first, makes: 'base', fixed: true }
    return rest.length === 0 ? [link] : [link, ...linksOfModal(rest.join(' '))]
  }
  if (first === 'be' || first === 'ought' || first === 'had')
    return [{ lemma: first, makes: 'base', tail: rest, fixed: first !== 'be' }]
  if (rest.length === 0) return [{ lemma: first, makes: 'base', fixed: true }]
  return [{ lemma: first === 'used' ? 'use' : first, makes: 'base', tail: rest, supported: true }]
}
