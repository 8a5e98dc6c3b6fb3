import type { ClauseFrame } from './clause-frame.ts'
import type { FactDifference } from './clause-scores.ts'

/** Words the differences between two readings of a text for a person to read, each with the words that show it. */
export function printDifferences(text: string, differences: readonly FactDifference[]): string {
  return differences
    .map(({ kind, gold, predicted }) => {
      const { start = 0, end = 0 } = (gold ?? predicted)?.evidence ?? {}
      const said = text.slice(start, end).replaceAll(/\s+/g, ' ')
      const lines = [
        ...(gold === undefined ? [] : [`  marked: ${sayFrame(text, gold)}`]),
        ...(predicted === undefined ? [] : [`  read:   ${sayFrame(text, predicted)}`]),
      ]
      return [`${kind}: ${said}`, ...lines].join('\n')
    })
    .map(one => `${one}\n`)
    .join('')
}

function sayFrame(text: string, { form, arguments: all, fact }: ClauseFrame): string {
  const fillers = all.map(argument => {
    const words = text.slice(argument.start, argument.end).replaceAll(/\s+/g, ' ')
    return `${argument.function}: ${words}`
  })
  const tellers = fact.attribution.map(({ verb, stance }) => `${verb} (${stance})`)
  const told = tellers.length === 0 ? '' : ` [${tellers.join(' > ')}]`
  const sure = fact.origin.by === 'reader' ? ` ${fact.origin.confidence.toFixed(2)}` : ''
  return `${form}(${fillers.join('; ')})${told}${sure}`
}
