/** Prints how a command is used to standard error, behind what is amiss where that is told, and gives the exit code, 2. */
export function usage(help: string, amiss?: string): 2 {
  if (amiss !== undefined) process.stderr.write(`quizwright: ${amiss}\n\n`)
  process.stderr.write(`${help}\n`)
  return 2
}
