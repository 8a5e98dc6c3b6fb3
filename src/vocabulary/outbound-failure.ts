import { z } from 'zod'

/**
 * Says why a call to a foreign address came to nothing: an address that is none, one without https where that is asked
 * for, a port that no web server has, a header that can't be sent, a name without an address, a place that is not public,
 * no answer in time, no connection, no trusted certificate, an answer that broke off, a redirect that is not followed, too
 * many of them, one from https to http, too long an answer, or a status that is no success.
 */
export const OutboundFailure = z.enum([
  ...(['bad-address', 'not-https', 'odd-port', 'bad-headers', 'unresolved', 'not-public'] as const),
  ...(['timed-out', 'unreachable', 'untrusted', 'broken'] as const),
  ...(['redirected', 'too-many-redirects', 'downgraded', 'too-large', 'refused'] as const),
])
export type OutboundFailure = z.infer<typeof OutboundFailure>

const sentences: Readonly<Record<OutboundFailure, string>> = {
  'bad-address': 'This is no http or https address without a name or password in it.',
  'not-https': 'The address must begin with https.',
  'odd-port': 'The port of the address is not one of a web server.',
  'bad-headers': 'A header for this address cannot be sent.',
  unresolved: 'The name of the server is not known.',
  'not-public': 'The address lies in a private network, which the owner of this server has not allowed.',
  'timed-out': 'The server did not answer in time.',
  unreachable: 'The server cannot be reached.',
  untrusted: 'No secure connection: the certificate of the server is not trusted, or is not for this name.',
  broken: 'The server broke off, or its answer is not HTTP.',
  redirected: 'The server redirects elsewhere, which is not followed.',
  'too-many-redirects': 'The server redirects too often.',
  downgraded: 'The server redirects from https to http.',
  'too-large': 'The answer of the server is too large.',
  refused: 'The server refused the call.',
}

/** Gives the sentence that tells a person of a failure; it holds neither the address nor words of the server. */
export function describeOutboundFailure(failure: OutboundFailure): string {
  return sentences[failure]
}
