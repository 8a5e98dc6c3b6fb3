import type { Mutation } from '../seeds/mutation.ts'

const relative = ['last week', 'yesterday', 'on Monday', 'two years ago', 'this year', 'last month']
const absolute =
  /\b(?:on|in) (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day )?(?:\d{1,2} )?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )?\d{4}\b/

/** Puts "last week" or "on Monday" where a full date stands, or at the end. */
export const relativeDate: Mutation = {
  name: 'relative date',
  rule: 'relative-date',
  mutate({ question }) {
    const words = relative[question.stem.length % relative.length] ?? 'last week'
    if (absolute.test(question.stem)) return [{ ...question, stem: question.stem.replace(absolute, words) }]
    const [, tail] = /(, according to the article\?|\?)$/.exec(question.stem) ?? []
    return tail === undefined
      ? undefined
      : [{ ...question, stem: `${question.stem.slice(0, -tail.length)} ${words}${tail}` }]
  },
}
