/**
 * Gives the other spelling of a name that opens with two points of the compass, `undefined` for other names.
 *
 * @example otherCompass('South East Asia') // "Southeast Asia"
 */
export function otherCompass(name: string): string | undefined {
  const [, first = '', second = '', rest = ''] = /^(North|South)[ -](East|West)(.*)$/.exec(name) ?? []
  return first === '' ? undefined : `${first}${second.toLowerCase()}${rest}`
}
