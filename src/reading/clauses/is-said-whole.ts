import { childrenBy, lemmaOf, type Tree, tagOf } from '../trees/tree.ts'
import type { ReadArgument } from './argument-from.ts'
import type { SubjectPredicate } from './find-predicates.ts'
import type { WordedPhrase } from './noun-phrase.ts'

/** Tells whether a clause is but the frame of what is told: "Heald told the Post". */
export function isReport(tree: Tree, { token }: SubjectPredicate, others: readonly ReadArgument[]): boolean {
  if (
    !/^(?:say|tell|state|add|reply|respond|write|claim|assert|argue|note|explain|ask|conclude|remark|announce|declare|observe)$/.test(
      lemmaOf(tree, token),
    )
  )
    return false
  return (
    !others.some(({ argument }) => argument.function === 'object' || argument.function === 'complement') ||
    childrenBy(tree, token, 'parataxis').length > 0 ||
    (lemmaOf(tree, token) === 'tell' && !others.some(({ argument }) => argument.function === 'complement'))
  )
}

/** Tells whether a clause names one thing twice: "the council was known as the council". */
export function repeats({ top, marks }: WordedPhrase, others: readonly ReadArgument[]): boolean {
  const subject = marks.find(({ head }) => head === top)?.entity?.id
  const heads = others.flatMap(({ worded, argument }) => {
    const id = worded.marks.find(({ head }) => head === worded.top)?.entity?.id
    return id === undefined || (argument.function === 'adjunct' && id !== subject) ? [] : [id]
  })
  const isSaidOfItself = others.some(
    ({ worded, argument }) =>
      (argument.preposition === 'as' || argument.function === 'complement') &&
      worded.marks.some(({ entity, form, isPossessive }) => form === 'name' && !isPossessive && entity?.id === subject),
  )
  // "The firm's name was the firm".
  const owners = new Set(
    marks.flatMap(({ isPossessive, entity }) => (isPossessive && entity !== undefined ? [entity.id] : [])),
  )
  const isOwnOwner = others.some(
    ({ worded, argument }) =>
      argument.function === 'complement' &&
      worded.marks.some(({ head, entity }) => head === worded.top && entity !== undefined && owners.has(entity.id)),
  )
  if (isOwnOwner) return true
  if (subject !== undefined && (heads.includes(subject) || isSaidOfItself)) return true
  // "Fled Varn in Varn".
  const all = others.flatMap(({ worded }) => {
    const id = worded.marks.find(({ head }) => head === worded.top)?.entity?.id
    return id === undefined ? [] : [id]
  })
  return new Set(heads).size < heads.length || new Set(all).size < all.length
}

/** Tells whether the words of one part stand within another: "causes more damage to plants than all others". */
export function areEntwined(subject: { first: number; last: number }, parts: readonly ReadArgument[]): boolean {
  const runs = [subject, ...new Set(parts.map(({ worded }) => worded))].filter(
    (run, index, all) => all.indexOf(run) === index,
  )
  return runs.some((one, index) =>
    runs.slice(index + 1).some(other => one.first <= other.last && other.first <= one.last),
  )
}

/** Leaves out a date that a finer one says too: "runs through 11 March 2007 this year". */
export function withoutDoubledTimes(parts: readonly ReadArgument[]): ReadArgument[] {
  const edtf = ({ worded }: ReadArgument) =>
    worded.marks.flatMap(({ annotation }) => (annotation.kind === 'date' ? [annotation.time.edtf] : []))[0]
  return parts.filter(part => {
    const own = edtf(part)
    return (
      own === undefined ||
      part.argument.role !== 'time' ||
      !parts.some(other => other !== part && isFiner(edtf(other), own) && isLike(other, part))
    )
  })
}

// "In 1932 in the 1930s": of two times after one preposition, or of a day and its year, the finer says it.
function isFiner(other: string | undefined, own: string): boolean {
  if (other === undefined || other === own) return false
  return other.replace(/[~?%]$/, '').length > own.replace(/[~?%]$/, '').length || (/X/.test(own) && !/X/.test(other))
}

function isLike({ argument: one }: ReadArgument, { argument: other }: ReadArgument): boolean {
  const isPlain = (preposition: string | undefined) => preposition === undefined || /^(?:in|on)$/.test(preposition)
  if (one.role === 'time')
    return one.preposition === other.preposition || isPlain(one.preposition) || isPlain(other.preposition)
  // "The campaign on 6 February this year".
  return one.function === 'object' && other.preposition !== undefined && isPlain(other.preposition)
}

const rating = new Set(
  'regard describe treat view see consider define label cite recognise recognize portray name use know depict identify characterise characterize'.split(
    ' ',
  ),
)
const exchanges = /^(?:swap|exchange|trade|substitute|convert|compare|attribute)$/
const telling = /^(?:warn|inform|remind|assure|convince|persuade|notify|alert)$/
const showing =
  /^(?:report|demonstrate|prove|reveal|suggest|indicate|insist|acknowledge|admit|confirm|estimate|find|discover|predict)$/
const weak = new Set('seem appear happen occur exist do go come get have let'.split(' '))

/** Tells whether a verb lacks what it needs to say something: an object, or more than a time. */
export function isIncomplete(
  tree: Tree,
  { token, copula }: SubjectPredicate,
  others: readonly ReadArgument[],
): boolean {
  if (copula !== undefined) return false
  const hasObject = others.some(({ argument }) => argument.function !== 'adjunct')
  // "Recognised, picked up and carried balls": the object stands with the last of them.
  const later = childrenBy(tree, token, 'conj').filter(child => tree.tokens[child]?.upos === 'VERB')
  if (
    !hasObject &&
    later.some(child => childrenBy(tree, child, 'obj').length > 0) &&
    !others.some(({ worded }) => worded.first > token && worded.first < (later[0] ?? 0))
  )
    return true
  if (lacksRated(tree, token, others)) return true
  // "Mira, of a group called the Olm Order": it is called so, and nobody called it.
  const isCalled = ({ argument, worded }: ReadArgument) =>
    argument.function === 'object' && worded.marks.some(({ head, form }) => head === worded.top && form === 'name')
  const isName =
    (lemmaOf(tree, token) === 'call' && others.some(isCalled)) ||
    /^(?:dub|christen|nickname)$/.test(lemmaOf(tree, token))
  if (isName && !others.some(({ argument }) => argument.function === 'complement')) return true
  // "They have warned India": of what, it was left out.
  const tells = ({ argument }: ReadArgument) =>
    argument.function === 'complement' || /^(?:about|of|against|on|over)$/.test(argument.preposition ?? '')
  if (telling.test(lemmaOf(tree, token)) && !others.some(tells)) return true
  // "Pixar swapped Brenda": for whom?
  if (
    exchanges.test(lemmaOf(tree, token)) &&
    others.every(({ argument: { preposition } }) => preposition === undefined)
  )
    return true
  // "Demonstrated in 1855": what, the sentence says in words that were lost.
  if (!hasObject && showing.test(lemmaOf(tree, token))) return true
  // "Spent 14 years": on what?
  if (lemmaOf(tree, token) === 'spend' && others.every(one => isTime(one) || one.argument.role === 'time')) return true
  // "Prompted some teachers": to do what?
  const asked = others.find(({ argument }) => argument.function === 'object')
  const isAsked = asked !== undefined && isPerson(tree, asked.worded)
  if (
    isAsked &&
    prompting.test(lemmaOf(tree, token)) &&
    !others.some(({ argument }) => argument.function === 'complement' || argument.role === 'purpose')
  )
    return true
  // "Mira Olm, retired captain": who is retired retires nobody.
  if (isAsked && tagOf(tree, asked.worded.top) === 'NN' && isUndetermined(tree, asked.worded.top)) return true
  // "The plan turned out in 2012".
  const particle = childrenBy(tree, token, 'compound:prt').map(at => lemmaOf(tree, at))[0]
  if (!hasObject && lemmaOf(tree, token) === 'turn' && particle === 'out') return true
  // "Went with two doubles against the Owls" has lost how he went.
  if (
    !hasObject &&
    lemmaOf(tree, token) === 'go' &&
    others.some(({ argument }) => argument.preposition === 'with') &&
    !others.some(({ argument }) => /^(?:to|into|home)$/.test(argument.preposition ?? ''))
  )
    return true
  return !hasObject && weak.has(lemmaOf(tree, token)) && !others.some(({ argument }) => argument.role !== 'time')
}

const prompting = /^(?:prompt|force|compel|urge|persuade|press|enable)$/
const persons =
  /^(?:people|person|man|woman|child|boy|girl|public|staff|police|.*(?:er|or|ist|ian|ant|ent|man|woman|nel|ain))$/

const isPerson = (tree: Tree, { top, marks }: WordedPhrase): boolean =>
  persons.test(lemmaOf(tree, top)) && !marks.some(({ head }) => head === top)

const isUndetermined = (tree: Tree, noun: number): boolean =>
  childrenBy(tree, noun, 'det', 'nmod:poss', 'nummod').length === 0

const isTime = ({ argument, worded: { top, marks } }: ReadArgument): boolean =>
  argument.function === 'object' &&
  marks.some(({ head, annotation }) => head === top && /^(?:quantity|date)$/.test(annotation.kind))

// "They would have to regard as a threat": what, the sentence says elsewhere.
function lacksRated(tree: Tree, token: number, others: readonly ReadArgument[]): boolean {
  // "Described the play as surprising": what it was described as stands in a clause.
  const said = childrenBy(tree, token, 'advcl').filter(child =>
    childrenBy(tree, child, 'mark').some(at => lemmaOf(tree, at) === 'as'),
  )
  if (rating.has(lemmaOf(tree, token)) && said.some(at => !others.some(({ worded }) => worded.tokens.includes(at))))
    return true
  const tops = others.flatMap(({ argument, worded }) => (argument.function === 'complement' ? [worded.top] : []))
  return [token, ...tops].some(
    top =>
      rating.has(lemmaOf(tree, top)) &&
      tagOf(tree, top) !== 'VBN' &&
      childrenBy(tree, top, 'obj').length === 0 &&
      childrenBy(tree, top, 'obl').some(child =>
        childrenBy(tree, child, 'case').some(at => lemmaOf(tree, at) === 'as'),
      ),
  )
}
