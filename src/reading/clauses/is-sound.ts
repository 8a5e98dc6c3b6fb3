import type { Verb } from '../../vocabulary/clause.ts'
import type { Reading } from '../reading.ts'
import type { Tree } from '../trees/tree.ts'
import type { ReadArgument } from './argument-from.ts'
import type { SubjectPredicate } from './find-predicates.ts'
import { isAnchored } from './is-anchored.ts'
import { isTimely } from './is-timely.ts'
import { isWholeClause, isWholePhrase } from './is-whole.ts'
import { isWorthTelling } from './is-worth-telling.ts'
import type { WordedPhrase } from './noun-phrase.ts'

/** Is a clause as it was read: its verb, and what is said of its subject. */
export interface SaidClause {
  readonly verb: Verb
  readonly subject: WordedPhrase
  readonly parts: readonly ReadArgument[]
}

/**
 * Tells whether a clause that was read is the statement of its sentence and can be asked about: each phrase is understood
 * by itself and says all that narrows it down, nothing that the verb needs is lost, its times fit, it is worth telling.
 */
export function isSound(reading: Reading, tree: Tree, predicate: SubjectPredicate, said: SaidClause): boolean {
  const { subject, parts } = said
  return (
    [subject, ...parts.map(({ worded }) => worded)].every(
      worded => isAnchored(tree, worded) && isWholePhrase(tree, worded),
    ) &&
    isWholeClause(tree, predicate, said) &&
    isTimely(reading, tree, predicate, said) &&
    isWorthTelling(tree, predicate, said)
  )
}
