/**
 * Moves the decimal point of a number by so many places, to the right where they are positive. Works on the numeral,
 * since 1.001 * 1e9 is not exactly 1001000000 in floating point.
 *
 * @example movePoint(1.001, 9) // 1001000000
 */
export function movePoint(value: number, places: number): number {
  const [mantissa, exponent] = value.toExponential().split('e')
  return Number(`${mantissa}e${Number(exponent) + places}`)
}
