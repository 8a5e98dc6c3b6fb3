import { femaleNames } from '../../text/female-names.ts'
import { maleNames } from '../../text/male-names.ts'
import type { Annotation } from '../../vocabulary/annotation.ts'
import type { Entity } from '../../vocabulary/entity.ts'

/** Tells whether a pronoun was taken for a person whose given name is one of the other sex: "she" for Jon Olm. */
export function isOfOtherSex({ anchor }: Annotation, { kind, names }: Entity): boolean {
  if (kind !== 'person') return false
  const isHer = /^(?:she|hers?|herself)$/i.test(anchor.exact)
  if (!isHer && !/^(?:he|his|him|himself)$/i.test(anchor.exact)) return false
  const full = names.find(({ use }) => use === 'full')?.text ?? ''
  const [given = '', ...more] = plain(full).split(' ')
  if (more.length === 0) return false
  return isHer ? maleNames.has(given) && !femaleNames.has(given) : femaleNames.has(given) && !maleNames.has(given)
}

const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
