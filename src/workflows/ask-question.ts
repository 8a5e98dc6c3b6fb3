import { hash } from 'node:crypto'
import type { EditionSlot } from '../storage/quiz-edition.ts'
import type { AskedOption, AskedQuestion } from '../vocabulary/asked-question.ts'

/**
 * Turns a stored question into what a student may see before answering. Options marked `shuffle`, items to put in order
 * and options to match stand in an order computed from the seed, the slot and their ids alone: the same for one attempt
 * every time, different between attempts, and unchanged whatever the key.
 *
 * @example askQuestion({ slot: 1, maxMark: 1, question }, attempt.id)
 */
export function askQuestion({ slot, maxMark, question }: EditionSlot, seed: string): AskedQuestion {
  const asked = { slot, stem: question.stem, maxMark }
  const lot = `${seed}/${slot}`
  switch (question.kind) {
    case 'choice': {
      const shown = question.options.map(withoutReasons)
      return { ...asked, kind: 'choice', options: question.order === 'shuffle' ? shuffled(shown, lot) : shown }
    }
    case 'blank': {
      const { before, after, unit } = question
      return { ...asked, kind: 'blank', before, after, ...(unit !== undefined && { unit }) }
    }
    case 'order':
      return { ...asked, kind: 'order', items: shuffled(question.items.map(withoutReasons), lot) }
    case 'match': {
      const prompts = question.prompts.map(withoutReasons)
      return { ...asked, kind: 'match', prompts, options: shuffled(question.options.map(withoutReasons), lot) }
    }
    case 'evidence':
      return { ...asked, kind: 'evidence' }
  }
}

const withoutReasons = ({ id, text }: AskedOption): AskedOption => ({ id, text })

function shuffled(options: readonly AskedOption[], seed: string): AskedOption[] {
  return options
    .map(option => ({ option, rank: hash('sha256', `${seed}/${option.id}`) }))
    .sort((one, other) => (one.rank < other.rank ? -1 : 1))
    .map(({ option }) => option)
}
