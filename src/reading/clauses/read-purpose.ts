import type { Argument } from '../../vocabulary/clause.ts'
import type { Reading } from '../reading.ts'
import { childrenBy, lemmaOf, type Tree, tagOf } from '../trees/tree.ts'
import { argumentFrom, type ReadArgument } from './argument-from.ts'
import { wordClausePhrase } from './clause-phrase.ts'
import type { Spoken } from './spoken.ts'

/**
 * Reads why, how or after what something is done: "to encourage interest in science", "by climbing the steps". `needed`
 * says that the verb says something else without a clause that can't be worded: "was accused of ...", "asked her to ...".
 */
export function readPurpose(
  reading: Reading,
  tree: Tree,
  child: number,
  verb: number,
  subject: Spoken | undefined,
): ReadArgument | 'needed' | undefined {
  const marks = childrenBy(tree, child, 'mark').map(mark => lemmaOf(tree, mark))
  const role = child > verb ? roleOfClause(tree, child, marks) : undefined
  // "Played a role in helping them": nothing is left without it.
  if (role === undefined) return /^(?:in|into|at|on|to)$/.test(marks[0] ?? '') && child > verb ? 'needed' : undefined
  // "Because snow and some kinds of ice": the clause has lost its verb.
  if (role === 'cause' && !hasFiniteVerb(tree, child)) return 'needed'
  const worded = wordClausePhrase(reading, tree, child, subject)
  if (worded !== undefined) return argumentFrom(reading, tree, worded, { role, function: 'adjunct' })
  const completes =
    role === 'purpose' ? directing.test(lemmaOf(tree, verb)) : /^(?:of|from|with|for)$/.test(marks[0] ?? '')
  return completes ? 'needed' : undefined
}

const hasFiniteVerb = (tree: Tree, token: number): boolean =>
  [token, ...childrenBy(tree, token, 'cop', 'aux', 'aux:pass')].some(at => /^(?:VB[DPZ]|MD)$/.test(tagOf(tree, at)))

const directing =
  /^(?:ask|tell|urge|order|force|allow|require|help|persuade|invite|beg|instruct|advise|encourage|enable|permit|expect|want|use|take|need|try|plan|agree|refuse|fail|decide|forbid|ban)$/

function roleOfClause(tree: Tree, child: number, marks: readonly string[]): Argument['role'] | undefined {
  const tag = tagOf(tree, child)
  if (marks.length > 0 && marks.every(mark => /^(?:to|in|order)$/.test(mark)) && tag === 'VB') return 'purpose'
  const [mark = ''] = marks.length === 1 ? marks : []
  if (mark === 'because') return 'cause'
  // "With the silver medal going to Poland" has a subject of its own.
  if (tag !== 'VBG' || childrenBy(tree, child, 'nsubj').length > 0) return undefined
  if (/^(?:after|before)$/.test(mark)) return 'time'
  return /^(?:by|for|with|of|from)$/.test(mark) ? 'manner' : undefined
}
