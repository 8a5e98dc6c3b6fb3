const mostStarts = 40

/**
 * Finds the last JSON object with one of the given members in what a language model wrote: bare, in a code fence, or
 * between sentences. Gives `undefined` where there is none, as in an answer that was cut off. The time taken grows with
 * the length of the text alone.
 *
 * @example findJson('Here it is: {"facts": []}', ['facts']) // { facts: [] }
 */
export function findJson(text: string, members: readonly string[]): Readonly<Record<string, unknown>> | undefined {
  let found: Readonly<Record<string, unknown>> | undefined
  let tries = 0
  for (let at = text.indexOf('{'); at >= 0 && tries < mostStarts; tries += 1) {
    const end = endOfObject(text, at)
    const value = end === undefined ? undefined : parseObject(text.slice(at, end))
    const isMeant = value !== undefined && members.some(member => Object.hasOwn(value, member))
    if (isMeant) found = value
    at = text.indexOf('{', value !== undefined && end !== undefined ? end : at + 1)
  }
  return found
}

function endOfObject(text: string, start: number): number | undefined {
  let depth = 0
  let isInString = false
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at]
    if (isInString) {
      if (sign === '\\') at += 1
      else if (sign === '"') isInString = false
    } else if (sign === '"') isInString = true
    else if (sign === '{') depth += 1
    else if (sign === '}') {
      depth -= 1
      if (depth === 0) return at + 1
    }
  }
  return undefined
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
