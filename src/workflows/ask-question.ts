import { createHash } from 'node:crypto'
import type { EditionSlot } from '../storage/quiz-edition.ts'
import type { AskedQuestion } from '../vocabulary/asked-question.ts'
import type { Option } from '../vocabulary/option.ts'

/**
 * Turns a stored question into what a student may see before answering. Options marked `shuffle` stand in an order
 * computed from the seed, the slot and their ids alone: the same for one attempt every time, different between
 * attempts, and unchanged whichever option is the key.
 *
 * @example askQuestion({ slot: 1, maxMark: 1, question }, attempt.id)
 */
export function askQuestion({ slot, maxMark, question }: EditionSlot, seed: string): AskedQuestion {
  const asked = { slot, stem: question.stem, maxMark }
  if (question.kind === 'choice') {
    const options = question.order === 'shuffle' ? shuffled(question.options, `${seed}/${slot}`) : question.options
    return { ...asked, kind: 'choice', options: options.map(({ id, text }) => ({ id, text })) }
  }
  const { before, after, unit } = question
  return { ...asked, kind: 'blank', before, after, ...(unit !== undefined && { unit }) }
}

function shuffled(options: readonly Option[], seed: string): Option[] {
  return options
    .map(option => ({ option, rank: createHash('sha256').update(`${seed}/${option.id}`).digest('hex') }))
    .sort((one, other) => (one.rank < other.rank ? -1 : 1))
    .map(({ option }) => option)
}
