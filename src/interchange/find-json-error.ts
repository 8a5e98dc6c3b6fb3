type Expected = 'value' | 'first value' | 'name' | 'first name' | 'colon' | 'comma' | 'end'

const token =
  /([{}[\],:]|"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-]))/y
const space = /[ \t\r\n]*/y

/**
 * Finds the first place, in UTF-16 code units, at which a text stops being JSON, and says what should stand there. The
 * message of `JSON.parse` differs between versions of Node and often names no place. Source: RFC 8259, sections 2 to 7.
 */
export function findJsonError(text: string): { readonly offset: number; readonly problem: string } {
  const open: string[] = []
  let expected: Expected = 'value'
  for (let offset = skip(space, text, 0); ; offset = skip(space, text, offset)) {
    const end = skip(token, text, offset)
    const next: Expected | undefined = end === offset ? undefined : step(expected, text.slice(offset, end), open)
    if (next === undefined) return { offset, problem: describe(expected, text.slice(offset), open.at(-1)) }
    expected = next
    offset = end
  }
}

function skip(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from
  return pattern.test(text) ? pattern.lastIndex : from
}

function step(expected: Expected, found: string, open: string[]): Expected | undefined {
  const wantsValue = expected === 'value' || expected === 'first value'
  switch (found) {
    case '{':
    case '[':
      if (!wantsValue) return undefined
      open.push(found)
      return found === '{' ? 'first name' : 'first value'
    case '}':
    case ']': {
      const [opener, first] = found === '}' ? ['{', 'first name'] : ['[', 'first value']
      if (open.at(-1) !== opener || (expected !== first && expected !== 'comma')) return undefined
      open.pop()
      return afterValue(open)
    }
    case ',':
      if (expected !== 'comma') return undefined
      return open.at(-1) === '{' ? 'name' : 'value'
    case ':':
      return expected === 'colon' ? 'value' : undefined
    default:
      if (wantsValue) return afterValue(open)
      return found.startsWith('"') && (expected === 'name' || expected === 'first name') ? 'colon' : undefined
  }
}

const afterValue = (open: readonly string[]): Expected => (open.length === 0 ? 'end' : 'comma')

function describe(expected: Expected, rest: string, opener: string | undefined): string {
  const mayBeText = expected !== 'colon' && expected !== 'comma' && expected !== 'end'
  if (mayBeText && rest.startsWith('"'))
    return 'the text that begins here is not closed, or holds a line break or a wrong "\\"'
  const closer = opener === '{' ? '"}"' : '"]"'
  const wanted: Readonly<Record<Expected, string>> = {
    value: 'a value should stand here',
    'first value': 'a value or "]" should stand here',
    name: 'a name in double quotes should stand here',
    'first name': 'a name in double quotes or "}" should stand here',
    colon: 'a colon should stand here',
    comma: `a comma or ${closer} should stand here`,
    end: 'nothing more should stand here',
  }
  const [found] = rest
  return `${wanted[expected]}, ${found === undefined ? 'but the file ends' : `not ${JSON.stringify(found)}`}`
}
