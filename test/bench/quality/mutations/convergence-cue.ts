import { keyOf, withWrongTexts, wrongOf } from '../seeds/edit-question.ts'
import type { Mutation } from '../seeds/mutation.ts'

/** Makes every wrong option of one half of the key and one half of itself, so that the key shares most with the others. */
export const convergenceCue: Mutation = {
  name: 'convergence cue',
  rule: 'convergence-cue',
  mutate({ question }) {
    const [head, tail] = halves(keyOf(question).text)
    const wrong = wrongOf(question).map(({ text }) => halves(text))
    if (wrong.length < 3 || head === undefined || tail === undefined) return undefined
    if (wrong.some(([first, second]) => first === undefined || second === undefined)) return undefined
    // One that ends like the key already would share as many pieces as the key.
    if (wrong.slice(0, 2).some(([, second]) => lastOf(second) === lastOf(tail))) return undefined
    const converging = withWrongTexts(question, (_, at) => {
      const [first = '', second = ''] = wrong[at] ?? []
      return at < 2 ? `${head} ${second}` : `${first} ${tail}`
    })
    return new Set(converging.options.map(({ text }) => text)).size < 4 ? undefined : [converging]
  },
}

const lastOf = (text: string | undefined) => text?.split(' ').at(-1)

function halves(text: string): [] | [string, string] {
  const words = text.split(' ')
  const middle = Math.ceil(words.length / 2)
  return words.length < 4 ? [] : [words.slice(0, middle).join(' '), words.slice(middle).join(' ')]
}
