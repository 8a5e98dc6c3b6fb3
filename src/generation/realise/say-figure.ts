import { hasCents, sayNumber, sayQuantity, saySum, unitOf } from '../../text/say-number.ts'
import type { Quantity } from '../../vocabulary/quantity.ts'

/**
 * Words a figure as an option shows it beside the key: without hedge, and without a unit that the stem gives. A share
 * keeps its percent sign in words; counts below ten stay figures where the key is large, so that all look alike.
 */
export function sayFigure(key: Quantity, value: number): string {
  if (key.type === 'money') return saySum(value, hasCents(key))
  if (key.value > 10 && key.type !== 'share') return sayNumber(value)
  const { hedge: _hedge, ...bare } = key
  return sayQuantity({ ...bare, value }, { hedge: false, unit: key.type === 'share' })
}

/** Words a figure with its unit, as an option shows it where the stem asks "how long": "12 days", "4 times a day". */
export function sayAmount(key: Quantity, value: number, rate = ''): string {
  return `${sayFigure(key, value)} ${unitOf({ ...key, value })}${rate}`
}
