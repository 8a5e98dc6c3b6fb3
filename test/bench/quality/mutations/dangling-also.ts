import type { Mutation } from '../seeds/mutation.ts'

const subject = /\b((?:did|does|will|has|had|have) (?:the )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*) (?=\p{Ll})/u

/** Asks with "also", which leans on a sentence that the question doesn't show. */
export const danglingAlso: Mutation = {
  name: '“also” without what it adds to',
  rule: 'dangling-reference',
  mutate({ question }) {
    return subject.test(question.stem) ? [{ ...question, stem: question.stem.replace(subject, '$1 also ') }] : undefined
  },
}
