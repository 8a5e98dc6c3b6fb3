import type { Asked } from '../../item-checks/asked-target.ts'
import type { Argument } from '../../vocabulary/clause.ts'
import type { Question } from '../../vocabulary/question.ts'

/**
 * Tells whether a gap stands behind a clause to which it seems to belong: in "fired at a speaker that sends news on ____"
 * the date is that of the firing, and reads as that of the news.
 */
export function isBehindClause({ kind }: Question, asked: Asked | undefined): boolean {
  if (kind !== 'blank' || asked === undefined || 'attribution' in asked.place) return false
  const parts = asked.fact.clause.arguments
  const own = parts[asked.place.argument]
  return (
    own?.function === 'adjunct' && parts.some(part => part !== own && part.function !== 'subject' && holdsClause(part))
  )
}

const holdsClause = ({ phrase }: Argument): boolean =>
  phrase.some(segment => typeof segment === 'string' && /\b(?:that|which|who|whom)\b/.test(segment))
