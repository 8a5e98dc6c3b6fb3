import type { Option } from '../../../../src/vocabulary/option.ts'
import type { ChoiceQuestion } from '../../../../src/vocabulary/question.ts'

/** Finds the first right option. */
export function keyOf(question: ChoiceQuestion): Option {
  const key = question.options.find(({ id }) => question.keys.includes(id))
  if (key === undefined) throw new Error(`${question.id} has no key.`)
  return key
}

/** Lists the wrong options. */
export function wrongOf(question: ChoiceQuestion): readonly Option[] {
  return question.options.filter(({ id }) => !question.keys.includes(id))
}

/** Rewords the right option and leaves all else as it is. */
export function withKeyText(question: ChoiceQuestion, text: string): ChoiceQuestion {
  const key = keyOf(question)
  return { ...question, options: question.options.map(option => (option === key ? { ...option, text } : option)) }
}

/** Rewords wrong options by their place among them; one that gets other words no longer comes from the article. */
export function withWrongTexts(question: ChoiceQuestion, word: (text: string, at: number) => string): ChoiceQuestion {
  const wrong = wrongOf(question)
  const options = question.options.map((option): Option => {
    const at = wrong.indexOf(option)
    const text = at < 0 ? option.text : word(option.text, at)
    if (text === option.text) return option
    const rationale = { text: 'The article does not say so.', evidence: [] }
    return { ...option, text, origin: { from: 'person' }, excluded: 'judged', rationale }
  })
  return { ...question, options }
}

/** Rewords the last wrong option. */
export function withLastWrong(question: ChoiceQuestion, text: string): ChoiceQuestion {
  const last = wrongOf(question).length - 1
  return withWrongTexts(question, (old, at) => (at === last ? text : old))
}

/** Writes the first letter small, unless it begins a name or an abbreviation. */
export function beginSmall(text: string): string {
  return /^(?:[AI]|[A-Z][a-z]+)(?= [a-z])/.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text
}

/** Tells whether every option is nothing but a figure, a date, or a name. */
export function hasShortOptions(question: ChoiceQuestion): boolean {
  return question.options.every(({ text }) => /^[\d\p{Lu}]/u.test(text) && text.split(' ').length <= 5)
}
