/**
 * Says how much a client may take of the server: the size of address and headers in bytes, times in milliseconds, and
 * connections. `headersTimeout` and `requestTimeout` are until the headers and the whole request have arrived; `timeout`
 * is how long a connection may be silent while a request is answered, and a stream must say something within it.
 */
export interface Limits {
  readonly maxHeaderSize: number
  readonly headersTimeout: number
  readonly requestTimeout: number
  readonly keepAliveTimeout: number
  readonly connectionsCheckingInterval: number
  readonly timeout: number
  readonly maxConnections: number
}

/**
 * Holds the limits of a running server. A connection is kept for longer than the minute of most proxies, so that it is
 * the proxy that closes it and never sends into one that is being closed here.
 */
export const usualLimits: Limits = {
  maxHeaderSize: 16_384,
  headersTimeout: 15_000,
  requestTimeout: 120_000,
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 2_000,
  timeout: 120_000,
  maxConnections: 10_000,
}
