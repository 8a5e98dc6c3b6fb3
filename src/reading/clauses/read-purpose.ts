import type { Reading } from '../reading.ts'
import { childrenBy, lemmaOf, type Tree, tagOf } from '../trees/tree.ts'
import { argumentFrom, type ReadArgument } from './argument-from.ts'
import { wordClausePhrase } from './clause-phrase.ts'
import type { Spoken } from './spoken.ts'

/** Reads why, how or after what something is done: "to encourage interest in science", "by climbing the steps". */
export function readPurpose(
  reading: Reading,
  tree: Tree,
  child: number,
  verb: number,
  subject: Spoken | undefined,
): ReadArgument | undefined {
  const marks = childrenBy(tree, child, 'mark').map(mark => lemmaOf(tree, mark))
  const isPurpose =
    marks.length > 0 &&
    marks.every(mark => mark === 'to' || mark === 'in' || mark === 'order') &&
    tagOf(tree, child) === 'VB' &&
    child > verb
  const isCause = marks.length === 1 && marks[0] === 'because' && child > verb
  const isMeans =
    marks.length === 1 &&
    /^(?:by|for|with|of|from|after|before)$/.test(marks[0] ?? '') &&
    tagOf(tree, child) === 'VBG' &&
    child > verb
  // "With the silver medal going to Poland" has a subject of its own.
  if (!isPurpose && !isCause && !(isMeans && childrenBy(tree, child, 'nsubj').length === 0)) return undefined
  const worded = wordClausePhrase(reading, tree, child, subject)
  if (worded === undefined) return undefined
  return argumentFrom(reading, tree, worded, {
    role: isPurpose ? 'purpose' : isCause ? 'cause' : /^(?:after|before)$/.test(marks[0] ?? '') ? 'time' : 'manner',
    function: 'adjunct',
  })
}

