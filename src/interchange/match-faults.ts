import type { Fault } from '../vocabulary/fault.ts'
import type { MatchQuestion } from '../vocabulary/question.ts'
import { findTwins } from './find-twins.ts'

/**
 * Finds why a matching question could not be scored fairly: a prompt without a pair or with two, an option that serves
 * two prompts, a pair of something that isn't there, an option without a prompt that doesn't say why, texts that equal.
 */
export function findMatchFaults({ prompts, options, pairs }: MatchQuestion, at: string): Fault[] {
  const faults = [...findTwins(prompts, `${at}/prompts`, 'prompt'), ...findTwins(options, `${at}/options`, 'option')]
  options.forEach(({ id, excluded }, index) => {
    if (prompts.some(prompt => prompt.id === id))
      faults.push({ pointer: `${at}/options/${index}/id`, detail: `A prompt has the id "${id}" already.` })
    if (excluded === undefined && !pairs.some(({ option }) => option === id))
      faults.push({ pointer: `${at}/options/${index}/excluded`, detail: 'An option without a prompt must say why.' })
  })
  pairs.forEach(({ prompt, option }, index) => {
    const pointer = `${at}/pairs/${index}`
    if (!prompts.some(({ id }) => id === prompt))
      faults.push({ pointer: `${pointer}/prompt`, detail: `There is no prompt "${prompt}".` })
    else if (pairs.findIndex(pair => pair.prompt === prompt) < index)
      faults.push({ pointer: `${pointer}/prompt`, detail: `The prompt "${prompt}" has a pair already.` })
    if (!options.some(({ id }) => id === option))
      faults.push({ pointer: `${pointer}/option`, detail: `There is no option "${option}".` })
    else if (pairs.findIndex(pair => pair.option === option) < index)
      faults.push({ pointer: `${pointer}/option`, detail: `The option "${option}" serves another prompt already.` })
  })
  const alone = prompts.filter(({ id }) => !pairs.some(({ prompt }) => prompt === id))
  if (alone.length > 0)
    faults.push({ pointer: `${at}/pairs`, detail: `No pair names ${alone.map(({ id }) => `"${id}"`).join(', ')}.` })
  return faults
}
