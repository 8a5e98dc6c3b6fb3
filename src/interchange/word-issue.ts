import type { z } from 'zod'
import { quoteBriefly } from './quote-briefly.ts'

type Issue = z.core.$ZodIssue

/** Words what zod found at one place as a sentence that a teacher understands. A sentence of our own schemas stays. */
export function wordIssue(issue: Issue): string {
  if (!/^(?:Invalid|Too|Unrecognized)\b/.test(issue.message)) return sentence(issue.message)
  switch (issue.code) {
    case 'invalid_type':
      return mustBe([issue.expected], receivedBy(issue))
    case 'invalid_value':
      return mustBeOneOf(issue.values)
    case 'invalid_union':
      if ('options' in issue && issue.options !== undefined) return mustBeOneOf(issue.options)
      return wordForms(issue.errors.flat())
    case 'invalid_format':
      return wordFormat(issue)
    case 'invalid_key':
      return `The name ${quoteBriefly(issue.path.at(-1))} will not do here.`
    case 'too_small':
    case 'too_big':
      return wordSize(issue)
    default:
      return 'This value cannot stand here.'
  }
}

const types: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object in braces',
  record: 'an object in braces',
}

function mustBe(expected: readonly string[], received: string): string {
  // What must merely be there, whatever it is, has no name of a type.
  if (expected.includes('nonoptional')) return 'This is missing.'
  const wanted = [...new Set(expected.map(type => types[type] ?? type))].join(' or ')
  if (received === 'undefined') return `This must be ${wanted}, but it is missing.`
  const isNear = received === '' || received === 'NaN' || (received === 'number' && expected.includes('int'))
  return `This must be ${wanted}${isNear ? '' : `, not ${types[received] ?? received}`}.`
}

// zod tells the type that it found in its message alone.
const receivedBy = ({ message }: Issue): string => /received (\w+)$/.exec(message)?.[1] ?? ''

function wordForms(issues: readonly Issue[]): string {
  const [first] = issues
  const expected = new Set(issues.flatMap(issue => (issue.code === 'invalid_type' ? [issue.expected] : [])))
  if (first === undefined || expected.size === 0) return 'This value cannot stand here.'
  if (expected.size > 3) return receivedBy(first) === 'undefined' ? 'This is missing.' : 'This value cannot stand here.'
  return mustBe([...expected], receivedBy(first))
}

function mustBeOneOf(values: readonly unknown[]): string {
  const listed = values.map(value => JSON.stringify(value)).join(', ')
  return values.length === 1 ? `This must be ${listed}.` : `This must be one of ${listed}.`
}

function wordFormat({ format, pattern }: Extract<Issue, { code: 'invalid_format' }>): string {
  if (format === 'date') return 'This must be a date of the calendar, written as 2026-01-31.'
  if (format === 'url') return 'This must be a whole address, such as "https://lms.example/hooks".'
  if (pattern === undefined) return 'This is not well formed.'
  const [, prefix] = /^\^(\w+_)/.exec(pattern) ?? []
  if (prefix !== undefined) return `This must be "${prefix}" and then 1 to 80 letters, digits, "_" or "-".`
  return pattern.includes('^[A-Z]{3}$') ? 'This must be three capital letters.' : `This must match ${pattern}.`
}

function wordSize(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): string {
  const [limit, isLeast] = issue.code === 'too_small' ? [issue.minimum, true] : [issue.maximum, false]
  if (issue.origin !== 'string' && issue.origin !== 'array') {
    const bound = issue.inclusive === false ? (isLeast ? 'more than' : 'less than') : isLeast ? 'at least' : 'at most'
    return `This must be ${bound} ${limit}.`
  }
  if (isLeast && limit === 1) return `This ${issue.origin === 'string' ? 'text' : 'list'} must not be empty.`
  const most = isLeast ? 'at least' : 'at most'
  return issue.origin === 'string'
    ? `This text must be ${most} ${limit} characters long.`
    : `This list must hold ${most} ${limit} entries.`
}

const sentence = (message: string): string => (/[.!?]$/.test(message) ? message : `${message}.`)
