import { sortOfPeople } from '../../text/people-names.ts'
import type { Annotation } from '../../vocabulary/annotation.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Entity } from '../../vocabulary/entity.ts'

/**
 * Tells by the words around a name whether it is only a part of one ("U.S. Department" of Agriculture), or the name of many
 * that was taken for a person's ("many wealthy Olms", "the Varn").
 */
export function isNameCut(reader: BankReader, annotation: Annotation, { id, kind, names }: Entity): boolean {
  const { text } = reader.bank.article
  const full = names.find(({ use }) => use === 'full')?.text ?? names[0]?.text ?? ''
  const named = reader.annotationsOf(id).filter(({ anchor }) => anchor.exact === full)
  const places = [annotation, ...named].map(({ anchor }) => anchor)
  if (isOdd(full, kind) || (kind === 'organisation' && isOfTwo(full, names))) return true
  const after = text.slice(annotation.anchor.end, annotation.anchor.end + 20)
  if (kind === 'organisation' && capital.test(after)) return true
  const isSingle = !full.includes(' ')
  return places.some(({ start, end, exact }) => {
    const before = text.slice(Math.max(0, start - 40), start)
    // "The Bush government" is his.
    if (kind === 'person') return isSingle && exact === full && people.test(before) && !owned.test(text.slice(end))
    if (kind === 'place' || kind === 'nationality') return false
    if (exact === full && goesOn.test(text.slice(end, end + 40))) return true
    return kind === 'event' && exact === full && /\p{Ll} (?:the )?\p{Lu}[\p{L}]+ $/u.test(before)
  })
}

// "- Mira", "www.olm.example Mira", "Mira Olm Mira", "Spc", "Iraqis" for a person or a body.
function isOdd(name: string, kind: Entity['kind']): boolean {
  if (!/^[\p{L}\p{N}“"'‘’]/u.test(name) || /www\.|https?:|[@_]/.test(name)) return true
  if (!/^(?:person|organisation)$/.test(kind)) return false
  if (sortOfPeople(name) !== undefined || sortOfPeople(name.replace(/s$/, '')) !== undefined) return true
  const words = name.split(' ')
  if (kind !== 'person') return false
  return (
    new Set(words).size < words.length ||
    !words.some(word => /^\p{L}{3,}/u.test(word) && /[^\P{L}bcdfghjklmnpqrstvwxz]/iu.test(word))
  )
}

const goesOn = /^ (?:of|for) (?:the )?\p{Lu}/u
// "Twitter / NASA" names two.
function isOfTwo(full: string, names: Entity['names']): boolean {
  const plain = full.toLowerCase()
  const initials = (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map(word => word.slice(0, 1)).join('')
  return names.some(({ text, accept, use }) => {
    const other = text.toLowerCase()
    if (!accept || use === 'adjective' || plain.includes(other) || other.includes(plain)) return false
    return (
      !other.split(' ').some(word => word.length > 2 && plain.includes(word)) &&
      initials.slice(0, 1) !== other.slice(0, 1)
    )
  })
}

const capital =
  /^ (?!Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Lu}\p{Ll}+/u
const owned =
  /^ (?:administration|government|campaign|family|presidency|era|years|team|brothers|sisters|trial|case|estate|museum|prize|award)\b/
const people = /(?:\b(?:the|both)|\b(?:many|most|some|few|several|all|other|these|those|\d+)(?: \p{Ll}+)?) $/iu
