/** Is what the log says of something that was thrown: never a property of it that is not named here. */
export interface ThrownDescription {
  readonly type: string
  readonly message: string
  readonly code?: string
  readonly stack?: readonly string[]
  readonly cause?: ThrownDescription
}

const deepest = 3
const longest = 500
const mostFrames = 30

/**
 * Describes what was thrown for the log: its type, message, code, where it was thrown, and its cause. Errors carry more,
 * such as the row that broke a rule of the database; none of that is told, and nor are messages that repeat what was
 * sent.
 */
export function describeThrown(thrown: unknown, depth = 0): ThrownDescription {
  if (!(thrown instanceof Error)) return { type: typeof thrown, message: 'Something that is no error was thrown.' }
  const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : undefined
  const frames = framesOf(thrown)
  return {
    type: thrown.name,
    message: messageOf(thrown, code).slice(0, longest),
    ...(code !== undefined && { code }),
    ...(frames.length > 0 && { stack: frames }),
    ...(thrown.cause instanceof Error && depth < deepest && { cause: describeThrown(thrown.cause, depth + 1) }),
  }
}

// A message about JSON quotes it, and one of PostgreSQL about a wrong value (class 22) quotes that; the rest names tables,
// files and hosts.
function messageOf(error: Error, code: string | undefined): string {
  if (error instanceof SyntaxError && /JSON/.test(error.message)) return 'A text is not valid JSON.'
  if ('severity' in error && code?.startsWith('22') === true) return error.message.replace(/[:"].*$/s, '…')
  return error.message
}

function framesOf({ stack = '' }: Error): string[] {
  const lines = stack.split('\n').filter(line => /^\s+at /.test(line))
  return lines.slice(0, mostFrames).map(line => line.trim())
}
