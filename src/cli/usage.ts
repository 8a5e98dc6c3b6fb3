/** Prints how a command is used to standard error and returns the exit code for that, 2. */
export function usage(help: string): 2 {
  process.stderr.write(`${help}\n`)
  return 2
}
