import { keyOf, withLastWrong } from '../seeds/edit-question.ts'
import type { Mutation } from '../seeds/mutation.ts'

/** Offers another name of the key as a wrong option. */
export const aliasOfKey: Mutation = {
  name: 'another name of the key is offered',
  rule: 'more-than-one-correct',
  mutate({ question, reader }) {
    const { text } = keyOf(question)
    const entity = reader.bank.entities.find(({ names }) => names.some(name => name.text === text))
    const alias = entity?.names.find(name => name.accept && name.use !== 'adjective' && name.text !== text)
    return alias === undefined ? undefined : [withLastWrong(question, alias.text)]
  },
}
