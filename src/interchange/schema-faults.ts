import type { z } from 'zod'
import type { Fault } from '../vocabulary/fault.ts'
import { quoteBriefly } from './quote-briefly.ts'
import { wordIssue } from './word-issue.ts'

type Issue = z.core.$ZodIssue

/**
 * Turns what zod found into faults: one for each place, with its JSON Pointer (RFC 6901) and a sentence that a teacher
 * understands. A name that may not be there is a fault of its own place; of a value that may take several forms only
 * the form that it comes nearest to is told.
 */
export function schemaFaults(error: z.ZodError): Fault[] {
  return error.issues.flatMap(issue => faultsOf(issue, []))
}

/** Writes a path of keys and indexes as a JSON Pointer. Source: RFC 6901, sections 3 and 4. */
export function pointerOf(path: readonly PropertyKey[]): string {
  return path.map(part => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

function faultsOf(issue: Issue, outer: readonly PropertyKey[]): Fault[] {
  const path = [...outer, ...issue.path]
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map(key => ({
      pointer: pointerOf([...path, key]),
      detail: `Nothing named ${quoteBriefly(key)} may stand here.`,
    }))
  const nearest = issue.code === 'invalid_union' ? nearestForm(issue.errors) : undefined
  return nearest?.flatMap(inner => faultsOf(inner, path)) ?? [{ pointer: pointerOf(path), detail: wordIssue(issue) }]
}

function nearestForm(forms: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const isOfType = (issues: readonly Issue[]) =>
    issues.every(({ code, path }) => code !== 'invalid_type' || path.length)
  return forms.filter(isOfType).sort((a, b) => a.length - b.length)[0]
}
