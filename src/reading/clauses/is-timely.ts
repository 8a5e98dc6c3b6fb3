import type { Verb } from '../../vocabulary/clause.ts'
import type { Reading } from '../reading.ts'
import { childrenBy, hasRelation, lemmaOf, type Tree, tagOf } from '../trees/tree.ts'
import type { ReadArgument } from './argument-from.ts'
import type { SubjectPredicate } from './find-predicates.ts'

/**
 * Tells whether the times of a statement fit it: what is told of today ("has many churches") has no day, unless that
 * day was still to come; what held only then ("is currently unreachable", "at that time") is not told without its time;
 * no date is said twice.
 */
export function isTimely(
  reading: Reading,
  tree: Tree,
  predicate: SubjectPredicate,
  { verb, parts }: { readonly verb: Verb; readonly parts: readonly ReadArgument[] },
): boolean {
  const { token } = predicate
  if (leavesTime(tree, token, verb)) return false
  const dates = parts.flatMap(part =>
    part.worded.marks.flatMap(({ annotation }) =>
      annotation.kind === 'date' ? [{ edtf: annotation.time.edtf, part }] : [],
    ),
  )
  if (dates.some(({ edtf }, index) => dates.some((other, at) => at !== index && other.edtf.startsWith(edtf))))
    return false
  // "He would be a Liberal today": nobody means that day.
  if (/^(?:would|could|might)$/.test(verb.modal ?? '') && dates.some(({ part }) => isToday(part))) return false
  const isNow =
    verb.modal === undefined ? verb.tense === 'present' && !verb.perfect : /^(?:can|may|must)$/.test(verb.modal)
  const isEachYear = isHabit(tree, predicate)
  return (
    !isNow ||
    !dates.some(
      ({ edtf, part }) =>
        comesBack(part) || (isEachYear && isMonthAlone(part)) || isOver(part, edtf, reading.parsed.writtenOn),
    )
  )
}

const isToday = ({ worded }: ReadArgument): boolean =>
  worded.marks.some(({ annotation }) => /^(?:today|now)$/i.test(annotation.anchor.exact))

// "The feast is 30 September": each year's.
const comesBack = ({ argument, worded }: ReadArgument): boolean =>
  argument.function === 'complement' &&
  worded.marks.some(
    ({ head, annotation }) =>
      head === worded.top && annotation.kind === 'date' && !/\b\d{4}\b/.test(annotation.anchor.exact),
  )

// "The bays are warmest in January", "ferries stop in March": so it is each year.
function isHabit(tree: Tree, { token, copula, subject }: SubjectPredicate): boolean {
  const isBare = tagOf(tree, subject) === 'NNS' && childrenBy(tree, subject, 'det', 'nummod', 'nmod:poss').length === 0
  return copula !== undefined || isBare || childrenBy(tree, token, 'advmod').some(at => habits.test(lemmaOf(tree, at)))
}

const habits = /^(?:usually|normally|generally|typically|often|always|regularly|traditionally|annually)$/

// "In January", but not "in January 2019" nor "next month".
const isMonthAlone = ({ worded }: ReadArgument): boolean =>
  worded.marks.some(
    ({ head, annotation }) =>
      head === worded.top &&
      annotation.kind === 'date' &&
      /^\d{4}-\d\d[~?%]?$/.test(annotation.time.edtf) &&
      !/\d|^(?:this|that|last|next|the)\b/i.test(annotation.anchor.exact),
  )

function isOver({ argument, worded }: ReadArgument, edtf: string, writtenOn: string | undefined): boolean {
  if (argument.role !== 'time' || argument.function !== 'adjunct') return false
  if (worded.marks.every(({ head }) => head !== worded.top)) return false
  if (/^(?:until|till|through|from|since|between|by|to)$/.test(argument.preposition ?? '')) return false
  const day = edtf.replace(/[~?%]/g, '').slice(0, 10)
  const now = writtenOn?.slice(0, day.length)
  return now === undefined || !/^\d{4}(?:-\d\d){0,2}$/.test(day) || day < now || (day.length === 10 && day === now)
}

const passingState = /^(?:currently|now|presently|still|today|formerly|previously|nowadays|temporarily|once)$/

// "At that time one in three came": without that time it would be told of any.
function leavesTime(tree: Tree, token: number, verb: Verb): boolean {
  const isState = verb.tense === 'present' && !verb.perfect
  return tree.childrenOf(token).some(child => {
    if (hasRelation(tree, child, 'advmod') && passingState.test(lemmaOf(tree, child)))
      return isState || /^(?:formerly|previously|temporarily|once|still)$/.test(lemmaOf(tree, child))
    return (
      hasRelation(tree, child, 'obl') &&
      /^(?:time|day|moment|point|stage|period)s?$/.test(lemmaOf(tree, child)) &&
      childrenBy(tree, child, 'det').some(at => /^(?:that|those)$/.test(lemmaOf(tree, at)))
    )
  })
}
