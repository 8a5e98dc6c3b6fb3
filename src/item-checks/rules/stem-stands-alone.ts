import type { BankReader } from '../../vocabulary/bank-reader.ts'
import type { Question } from '../../vocabulary/question.ts'
import { findDanglingPronoun, gap } from '../dangling-pronoun.ts'
import type { Found, ItemCheck } from '../item-check.ts'
import { findRelativeWording } from '../relative-wording.ts'
import { standsIn } from '../words.ts'

const undefinedAfter =
  '(?![\\p{L}-])(?! (?:of|that|which|who|called|named|against|between)\\b)(?! (?:(?:in|on|at|off) (?:the )?)?[\\p{Lu}\\d])'
const quoted = /“[^”]*”|"[^"]*"|«[^»]*»/g

/** Finds stems that can't be understood without the sentence before them: pronouns, "also", "Monday", "the group". */
export const stemStandsAlone: ItemCheck = {
  name: 'stem-stands-alone',
  severity: 'error',
  guideline: 'The stem names whom and what it speaks of, with full dates, and can be read by itself.',
  source: 'Haladyna, Downing & Rodriguez 2002, guidelines 14 and 15: clear directions, the central idea in the stem',
  examples: {
    bad: [
      { stem: 'Where did he land?', key: 'In Dover', wrong: ['In London', 'In Paris'] },
      { stem: 'Who also flew over the Channel?', key: 'Rolls', wrong: ['Latham', 'Reuter'] },
      { stem: 'What did the latter do?', key: 'He sold aircraft', wrong: ['He sold boats'] },
    ],
    good: [
      { stem: 'Where did Louis Blériot land?', key: 'In Dover', wrong: ['In London', 'In Paris'] },
      { stem: 'Who flew over the Channel after Blériot?', key: 'Rolls', wrong: ['Latham', 'Reuter'] },
    ],
  },
  check(question, reader) {
    return textsOf(question)
      .flatMap(text => checkText(reader, text.replace(quoted, '“…”')))
      .slice(0, 1)
  },
}

function textsOf(question: Question): readonly string[] {
  if (question.kind === 'blank') return [question.stem, `${question.before}${gap}${question.after}`]
  return question.kind === 'order' ? [question.stem, ...question.items.map(({ text }) => text)] : [question.stem]
}

function checkText(reader: BankReader, text: string): Found[] {
  const pronoun = findDanglingPronoun(reader, text)
  if (pronoun !== undefined) return [{ message: `“${pronoun}” is said of something that the question doesn't name.` }]
  const relative = findRelativeWording(text)
  if (relative !== undefined) return [{ message: `“${relative}” points at something outside the question.` }]
  const description = findBareDescription(reader, text)
  if (description === undefined) return []
  return [{ message: `“${description}” doesn't say which one is meant; give its name.` }]
}

function findBareDescription(reader: BankReader, text: string): string | undefined {
  for (const { names } of reader.bank.entities) {
    if (names.some(name => name.use !== 'description' && name.accept && standsIn(text, name.text))) continue
    for (const name of names) {
      if (name.use !== 'description') continue
      const bare = name.text.replace(/^(?:the|a|an) /i, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      const alone = new RegExp(`\\b(?:[Tt]he|[Tt]hat|[Tt]his) ${bare}${undefinedAfter}`, 'u')
      const found = alone.exec(text)?.[0]
      if (found !== undefined) return found
    }
  }
  return undefined
}
