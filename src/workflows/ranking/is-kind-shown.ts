import { rememberedOf } from '../../item-checks/remembered.ts'
import { sortOfPlace } from '../../text/place-names.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Entity } from '../../vocabulary/entity.ts'

/**
 * Tells whether the words of an article show that a thing is of its kind, whatever a reader took it for: a person has a
 * name of two words or is "he" or "she", a place is on a map or something is in it, comes from it or goes there. A poem or
 * a firm of one word that was taken for either has neither.
 */
export const isKindShown = rememberedOf((reader: BankReader, { id, kind, names }: Entity): boolean => {
  const known = names.filter(({ use }) => use !== 'description' && use !== 'adjective').map(({ text }) => text)
  const anchors = reader.annotationsOf(id).map(({ anchor }) => anchor)
  if (kind === 'person') return known.some(name => / /.test(name)) || anchors.some(({ exact }) => sexed.test(exact))
  if (kind !== 'place' || known.some(name => sortOfPlace(name) !== undefined)) return true
  const { text } = reader.bank.article
  return anchors.some(({ start }) => whither.test(text.slice(Math.max(0, start - 20), start)))
})

const sexed = /^(?:she|hers?|herself|he|his|him|himself)$/i
const whither =
  /\b(?:in|at|to|from|near|into|across|through|around|outside|inside|off|over|towards?|throughout|leave|leaving|left|reach|reached|visit|visited|enter|entered) (?:the )?$/i
