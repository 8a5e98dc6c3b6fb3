import { fullName } from '../../generation/realise/word-slot.ts'
import { rememberedOf } from '../../item-checks/remembered.ts'
import { sortOfPeople } from '../../text/people-names.ts'
import type { Anchor } from '../../vocabulary/anchor.ts'
import type { Annotation } from '../../vocabulary/annotation.ts'
import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Entity } from '../../vocabulary/entity.ts'
import type { Span } from '../../vocabulary/span.ts'

/**
 * Tells by the words around a name whether it is only a part of one ("U.S. Department" of Agriculture), or the name of many
 * that was taken for a person's ("many wealthy Olms", "the Varn").
 */
export function isNameCut(reader: BankReader, { anchor }: Annotation, entity: Entity): boolean {
  const { text } = reader.bank.article
  return isCutAnywhere(reader, entity) === 'cut' || isCutAt(text, anchor, entity)
}

// A thing named a thousand times is looked at once.
const isCutAnywhere = rememberedOf((reader: BankReader, entity: Entity): 'cut' | 'whole' => {
  const { id, kind, names } = entity
  const full = fullName(entity)
  if (isOdd(full, kind) || (kind === 'organisation' && isOfTwo(full, names))) return 'cut'
  const { text } = reader.bank.article
  const isPart = ({ anchor }: Annotation) => anchor.exact === full && isPartOfName(text, anchor, entity)
  return reader.annotationsOf(id).some(isPart) ? 'cut' : 'whole'
})

const isCutAt = (text: string, { end }: Span, { kind }: Entity): boolean =>
  kind === 'organisation' && capital.test(text.slice(end, end + 20))

function isPartOfName(text: string, { start, end, exact }: Anchor, { kind }: Entity): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(end, end + 40)
  // "The Bush government" is his.
  if (kind === 'person') return !exact.includes(' ') && people.test(before) && !owned.test(after)
  if (kind === 'place' || kind === 'nationality') return false
  return goesOn.test(after) || (kind === 'event' && /\p{Ll} (?:the )?\p{Lu}[\p{L}]+ $/u.test(before))
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

// "Olm / VRN" names two.
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
const people =
  /(?:\b(?:[Tt]he|[Bb]oth)|\b(?:[Mm]any|[Mm]ost|[Ss]ome|[Ff]ew|[Ss]everal|[Aa]ll|[Oo]ther|[Tt]hese|[Tt]hose|\d+)(?: \p{Ll}+)?) $/u
