import { keyOf, wrongOf } from '../seeds/edit-question.ts'
import type { Mutation } from '../seeds/mutation.ts'

const length = 12

/** Shows the key of every item of a quiz at one place. */
export const keyPositionBias: Mutation = {
  name: 'key at one place throughout',
  rule: 'key-position-bias',
  mutate({ question, peers }) {
    const others = peers.filter(({ id }) => id !== question.id && id < question.id).slice(0, length - 1)
    if (others.length < length - 1) return undefined
    const place = question.stem.length % 3
    const moved = [question, ...others].map(one => {
      const wrong = [...wrongOf(one)]
      return { ...one, options: wrong.toSpliced(place, 0, keyOf(one)), order: 'fixed' as const }
    })
    const [first, ...rest] = moved
    return first === undefined ? undefined : [first, ...rest]
  },
}
