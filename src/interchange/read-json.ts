import type { Fault } from '../vocabulary/fault.ts'
import { findJsonError } from './find-json-error.ts'

/** Is the value that a JSON text holds, or the fault that tells where it stops being JSON. */
export type JsonReading = { readonly json: unknown } | { readonly fault: Fault }

/**
 * Reads a JSON text; a byte order mark in front is passed over. A fault names the line and the column, both from 1, of
 * the first place that is not JSON, and what should stand there. Source: RFC 8259.
 *
 * @example readJson('{"title": }') // fault: "... line 1, column 11: a value should stand here, not "}"."
 */
export function readJson(text: string): JsonReading {
  const source = text.replace(/^\uFEFF/, '')
  try {
    return { json: JSON.parse(source) }
  } catch {
    const { offset, problem } = findJsonError(source)
    const lines = source.slice(0, offset).split('\n')
    const place = `line ${lines.length}, column ${[...(lines.at(-1) ?? '')].length + 1}`
    return { fault: { pointer: '', detail: `This file is not valid JSON at ${place}: ${problem}.` } }
  }
}
