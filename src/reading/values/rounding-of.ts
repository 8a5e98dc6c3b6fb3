import { movePoint } from '../../text/move-point.ts'

/**
 * Computes the step to which an article rounds a figure, in its unit: the place of its last digit that isn't zero, so
 * 160 is rounded to tens and 1.1 billion to hundred millions. A bare figure below 100 is taken as exact.
 */
export function roundingOf(value: number, isHedged: boolean): number {
  const [mantissa = '', exponent = '0'] = Math.abs(value).toExponential().split('e')
  const digits = mantissa.split('.')[1]?.length ?? 0
  const step = movePoint(1, Number(exponent) - digits)
  return value === 0 || (step > 1 && Math.abs(value) < 100 && !isHedged) ? 1 : step
}
