const shortest = 6
const hidden = '…'

// What looks like a secret wherever it stands: who knows what text an error of some package has in it.
const patterns: readonly (readonly [pattern: RegExp, shown: string])[] = [
  [/\b(Bearer|Basic) +[^\s"',]+/gi, `$1 ${hidden}`],
  [/\b([a-z][a-z0-9+.-]*:\/\/)[^\s/@"]*@/gi, `$1${hidden}@`],
  [/((?:__Host-)?quizwright-[\w-]+=)[^;\s"]+/g, `$1${hidden}`],
  [/([?&](?:\w*(?:token|key|secret|password|code|pin))=)[^&\s"#]+/gi, `$1${hidden}`],
]

/**
 * Makes what takes secrets out of a line before it is written: the given ones, as they are and as JSON or an address would
 * write them, and what looks like a token, a cookie or a password. It is a second net: nothing secret is given to the log
 * in the first place. A secret of fewer than six characters is no secret, and would be found in every other word.
 */
export function hideSecrets(secrets: readonly string[]): (line: string) => string {
  const known = secrets
    .filter(secret => secret.length >= shortest)
    .flatMap(secret => [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)])
  const all = [...new Set(known)].sort((a, b) => b.length - a.length)
  return line => {
    const without = all.reduce((text, secret) => text.replaceAll(secret, hidden), line)
    return patterns.reduce((text, [pattern, shown]) => text.replace(pattern, shown), without)
  }
}

/** Finds the passwords in an address such as that of a database, as they stand there and decoded. */
export function passwordsOf(url: string): string[] {
  if (!URL.canParse(url)) return []
  const { password, searchParams } = new URL(url)
  const given = [password, searchParams.get('password') ?? ''].filter(text => text !== '')
  return given.flatMap(text => [text, decoded(text)])
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
