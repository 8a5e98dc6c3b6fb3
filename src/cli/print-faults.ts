import type { Fault } from '../vocabulary/fault.ts'

/** Prints each fault of a file to standard error as `file#pointer: sentence` and returns the exit code 1. */
export function printFaults(file: string, faults: readonly Fault[]): 1 {
  for (const { pointer, detail } of faults) process.stderr.write(`${file}#${pointer}: ${detail}\n`)
  return 1
}
