/** Prints one line to standard error, as every command of the program does, and returns the exit code. */
export function fail(sentence: string, exitCode: number): number {
  process.stderr.write(`quizwright: ${sentence}\n`)
  return exitCode
}
