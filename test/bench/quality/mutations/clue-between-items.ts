import { beginSmall } from '../seeds/edit-question.ts'
import type { Mutation } from '../seeds/mutation.ts'

/** Puts into a quiz a question whose stem states the answer of another. */
export const clueBetweenItems: Mutation = {
  name: 'another item states the answer',
  rule: 'clue-between-items',
  mutate({ question, gap, peers }) {
    const [key] = gap?.accepted ?? []
    const other = peers.find(
      ({ id, evidence }) => id !== question.id && evidence[0]?.[0]?.start !== question.evidence[0]?.[0]?.start,
    )
    if (gap === undefined || key === undefined || other === undefined) return undefined
    const statement = `${gap.before}${key.text}${gap.after}`.replace(/\.$/, '')
    if (statement.startsWith('According')) return undefined
    return [{ ...other, stem: `After ${beginSmall(statement)}, ${beginSmall(other.stem)}` }, question]
  },
}
