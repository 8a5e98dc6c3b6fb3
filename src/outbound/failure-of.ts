import type { OutboundFailure } from '../vocabulary/outbound-failure.ts'

/**
 * Tells by the code of an error why a call failed; its words are never told, since they may hold the address or come from
 * the server. A call that was ended by its signal has run out of time.
 */
export function failureOf(error: unknown): OutboundFailure {
  const codes = codesOf(error, 5)
  const isOneOf = (pattern: RegExp) => codes.some(code => pattern.test(code))
  if (isOneOf(/^(?:AbortError|TimeoutError|UND_ERR_CONNECT_TIMEOUT)$/)) return 'timed-out'
  if (isOneOf(/^UND_ERR_HEADERS_OVERFLOW$/)) return 'too-large'
  if (isOneOf(untrusted)) return 'untrusted'
  return isOneOf(unconnected) ? 'unreachable' : 'broken'
}

const untrusted =
  /^(?:CERT_|CRL_|ERR_TLS_|ERR_SSL_|EPROTO$|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|INVALID_CA$|INVALID_PURPOSE$|HOSTNAME_MISMATCH$)/

const unconnected =
  /^(?:ECONNREFUSED|E(?:HOST|NET)(?:UNREACH|DOWN)|ETIMEDOUT|EADDRNOTAVAIL|EACCES|EPERM|E[MN]FILE|ENOTFOUND|EAI_.*)$/

// The cause is wrapped, and stands among others where several addresses were tried.
function codesOf(error: unknown, depth: number): string[] {
  if (!(error instanceof Error) || depth === 0) return []
  const own = 'code' in error && typeof error.code === 'string' ? [error.code, error.name] : [error.name]
  const among = error instanceof AggregateError ? error.errors.slice(0, 4) : []
  return [...own, ...[error.cause, ...among].flatMap(cause => codesOf(cause, depth - 1))]
}
